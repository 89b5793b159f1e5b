import { expect, it } from 'vitest'
import { claimExplanation } from '../../src/cli/show/explanation.ts'
import { styleFor } from '../../src/cli/terminal.ts'
import type { Claim } from '../../src/index.ts'
import { caseOf, exactly, voice } from './sample.ts'

function explained(more: Partial<Claim>): string {
  const theCase = caseOf([{ document: 'a.txt', words: 'six police officers hurt', quantity: exactly(6), more }])
  const [claim] = theCase.claims
  if (!claim) throw new Error('the case has one claim')
  return [...claimExplanation(theCase, claim, styleFor({}, {}))].join('\n').replace(/ {2,}/g, '  ')
}

it('says of everything that the text does not say that it is not said', () => {
  const text = explained({})
  for (const label of ['who', 'where', 'when it happened', 'count as of', 'said', 'published']) {
    expect(text).toContain(`\n  ${label}  not said\n`)
  }
  expect(text).toContain('who says so  the report itself; it names no source')
})

it('puts every field in words', () => {
  const text = explained({
    kind: 'hunger-striking',
    quantity: { min: 70, max: null, hedge: 'more-than' },
    base: 'facility',
    flow: 'current',
    who: { quote: 'police officers', start: 4, end: 19, status: 'police', organization: { name: 'Akimat', id: 'e_1' } },
    places: [{ name: 'Shetpe', id: 'e_2', basis: 'implied' }],
    when: { start: '2011-12-16', end: '2011-12-18', basis: 'published' },
    asOf: { start: '2011-12-19', end: null, basis: 'stated' },
    published: '2011-12',
    stance: 'denied',
  })
  for (const line of [
    'what  hunger striking',
    'how many  more than 70 (71 or more); a count of what one place received: a lower bound on the total; at that moment, no running total',
    'who  “police officers”, counted as police, of Akimat',
    'where  Shetpe (worked out from the context of the report)',
    "when it happened  16–17 December 2011 (worked out from the report's date)",
    'count as of  from 19 December 2011 (written out in the text)',
    'published  December 2011',
    'stance  the report says that it is not so',
  ]) {
    expect(text.replace(/\n +(?=\S)/g, ' ').replace(/ +/g, ' ')).toContain(line.replace(/ +/g, ' '))
  }
})

it('tells the chain of speakers from the report back to the first', () => {
  const paper = voice({ source: 'The Tribune', role: 'media', quote: 'the Tribune wrote' })
  const police = voice({
    source: null,
    role: 'official/police',
    access: 'firsthand',
    stance: 'denies',
    quote: 'denied',
  })
  expect(explained({ attribution: [paper, police] }).replace(/\n +/g, ' ')).toContain(
    'the report, according to which The Tribune said so (media), in the words “the Tribune wrote”; ' +
      'who has it from: a source that is not named denied it (official, police, first hand), in the words “denied”',
  )
})

it('shows the rules that made it as a tree over the words', () => {
  expect(explained({})).toContain('how it was found\n  fate/passive  “six police officers hurt”  → killed')
})
