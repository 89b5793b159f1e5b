import { afterApposition } from './attribution-apposition.ts'
import { afterQuote, beforePronoun, beforeSource, withoutSubject } from './attribution-inverted.ts'
import {
  afterConjunction,
  afterRelative,
  documentSaying,
  doesSaying,
  fronted,
  goesOnBehindAnd,
  isSaying,
  quotedAs,
  saysOn,
} from './attribution-joined.ts'
import { placed } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { afterPronoun, afterSource } from './attribution-verbs.ts'

/** The rule of who does something, saying something: "gathered, demanding a meeting". */
export const DOES_SAYING = 'source-does-saying'

/** The rules that read a verb of saying or showing, with its subject or without one. */
export const verbRules: readonly Rule[] = [
  { name: 'pronoun-carries-speaker', tags: ['verbs'], make: afterPronoun },
  { name: 'source-says', tags: ['verbs'], make: afterSource },
  { name: 'source-apposition-says', tags: ['verbs'], make: afterApposition },
  { name: 'says-pronoun', tags: ['verbs'], make: beforePronoun },
  { name: 'says-source', tags: ['verbs'], make: beforeSource },
  { name: 'source-says-and-says', tags: ['verbs', 'quoting', 'thinking', 'judging'], make: goesOnBehindAnd },
  { name: 'source-does-and-says', tags: ['verbs', 'thinking'], make: afterConjunction },
  { name: 'says-without-subject', tags: ['verbs'], make: withoutSubject },
  { name: 'quotation-says', tags: ['verbs', 'quoting'], make: afterQuote },
  { name: 'source-who-says', tags: ['verbs'], make: afterRelative },
  {
    name: 'verb-with-pronoun',
    tags: ['heSaid'],
    make: (line, cue) => placed(line, cue, { source: null, who: 'last' }),
  },
  { name: 'source-quoted-as-saying', tags: ['goingOn'], make: quotedAs },
  { name: 'document-saying', tags: ['goingOn'], make: documentSaying },
  { name: 'source-is-saying', tags: ['goingOn'], make: isSaying },
  { name: 'saying-source', tags: ['goingOn'], make: fronted },
  {
    name: 'speaker-goes-on',
    tags: ['goingOn'],
    make: saysOn,
  },
  { name: DOES_SAYING, tags: ['goingOn'], make: doesSaying },
]
