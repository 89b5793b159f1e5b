import type { Passed } from '../domain/mention.ts'
import type { Hedge, Vague } from '../domain/quantity.ts'
import type { Rows, Words } from './words.ts'

export type PlainHedge = Exclude<Hedge, 'exact' | 'range' | 'vague'>

/** How a language writes numbers, hedges them, and what it measures. */
export type NumberTable = {
  /** The habitual decimal sign. What groups thousands is told by shape ("2.000", "2 000"). */
  readonly decimal: ',' | '.'
  /** Number words up to the hundreds, collective and inflected forms with them. */
  readonly cardinals: Rows<number>
  /** The words for one that are its article too: numbers only inside others (*trente et un*, *ciento una*). */
  readonly onesWithin?: Words
  /** 100, 1000, a million …: they multiply what stands before them. */
  readonly multipliers: Rows<number>
  /** Two of a scale, spelt as one of it is elsewhere: two right before what is counted, *ألفا* شخص. */
  readonly constructDuals?: Rows<number>
  /** Joined to a scale, half of it more: millón y *medio*; before one, half of it: *نصف* مليون. */
  readonly halves?: Words
  /** Words between the words of one number ("and", "et", "e"). */
  readonly joiners: Words
  /** Nouns that say about how many: *une dizaine*, a dozen. Also plain multiples (two dozen). */
  readonly approximate: Rows<number>
  /** Words that count without a number. */
  readonly vague: Rows<Vague>
  readonly hedgesBefore: Rows<PlainHedge>
  readonly hedgesAfter: Rows<PlainHedge>
  /** Words that open a range and the words between its ends: `[['between', 'and'], ['from', 'to'], ['', 'to']]`. */
  readonly ranges: readonly (readonly [open: Words, middle: Words])[]
  readonly ordinals: Words
  /** Endings written onto digits that make an ordinal: st, nd, th. */
  readonly ordinalEndings: Words
  /** What makes a number a measure of something else, after or before it. */
  readonly measuresAfter: Rows<Passed>
  readonly measuresBefore: Rows<Passed>
}
