import type { Basis, Claim, CopyRelation, CountBase, Flow, Passed, Stance, Status } from '../../index.ts'

/** What a question's status says, as a heading. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  contradicted: 'Contradicted: figures on the same matter that cannot all hold',
  compatible: 'Compatible: different figures that can all hold',
  agreed: 'Agreed: one figure from two or more speakers, of two or more origins presumed independent',
  'single-voice': 'Single voice: one speaker or one origin',
}

/** Where a date or place comes from. */
export const BASIS_MEANING: Readonly<Record<Basis, string>> = {
  stated: 'written out in the text',
  implied: 'worked out from the context of the report',
  published: "worked out from the report's date",
  case: 'worked out from other reports of the case',
}

/** The report's author's own stance. */
export const STANCE_MEANING: Readonly<Record<Stance, string>> = {
  asserted: 'the report passes it on without objection',
  denied: 'the report says that it is not so',
  doubted: 'the report doubts it',
  hypothetical: 'the report speaks of it as possible, not as having happened',
}

/** What the number is a count of. */
export const BASE_MEANING: Readonly<Record<CountBase, string>> = {
  total: 'the total',
  observed: 'what one person saw: a lower bound on the total',
  facility: 'what one place received: a lower bound on the total',
  list: 'the names on a list',
}

/** How the number stands in time. */
export const FLOW_MEANING: Readonly<Record<Flow, string>> = {
  cumulative: 'so far',
  current: 'at that moment, no running total',
  additional: 'on top of others',
}

/** Why a number was passed over, to follow "Not a claim: ". */
export const PASSED_MEANING: Readonly<Record<Passed, string>> = {
  age: "it is somebody's age",
  date: 'it is part of a date',
  money: 'it is a sum of money',
  distance: 'it is a distance',
  population: 'it says how many live or work there, not what happened to them',
  law: 'it is a reference, such as the number of an article or a law',
  ordinal: 'it says which one, not how many',
  measure: 'it measures something other than people',
  duration: 'it is a length of time',
  percent: 'it is a share of something',
  hypothetical: 'it speaks of what might be or have been',
  'no-fate': 'no word near it says what happened to the people or things it counts, or what they did',
}

/** How two reports descend from one text, between their two names. */
export const COPY_MEANING: Readonly<Record<CopyRelation, string>> = {
  duplicate: 'is the same text as',
  'near-copy': 'is a near copy of',
  translation: 'tells in another language the same as',
  siblings: 'descends from the same text as',
  excerpt: 'shares a passage with',
}

/** What a claim's author objects, for a line of the ledger: empty where nothing. */
export const objection = ({ stance }: Pick<Claim, 'stance'>): string =>
  stance === 'asserted' ? '' : ` (${STANCE_MEANING[stance]})`
