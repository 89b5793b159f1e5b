import type { PackTables } from '../pack.ts'
import { equivalents } from './equivalents.ts'
import { fates } from './fates.ts'
import { grammar } from './grammar.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { people, things } from './people.ts'
import { speech } from './speech.ts'
import { text } from './text.ts'
import { times } from './times.ts'

const pack: PackTables = {
  code: 'uk',
  scripts: ['Cyrillic'],
  order: 'free',
  bareParticiples: true,
  caseEndings: {
    singular: 'ого | ому',
    recipients: 'ам | ям',
    means: 'ом | ем | ами | ями | ою | ею',
    recipientNumbers: 'двом | трьом | чотирьом | обом',
    objects: "двох | трьох | чотирьох | п'ятьох | шістьох | сімох | вісьмох | дев'ятьох | десятьох | обох",
  },
  participleOfOne: 'ий | ій | а | ого | у | ої',
  endings: {
    fp: 'ий,а,і,ого,у,ої,их',
    np: 'о,ий,а,е,і',
    pp: 'в,ла,ло,ли',
    ps: 'вся,лася,лося,лися,всь,лась,лось,лись',
    adj: 'ий,а,і,их,им,ими,ого,ої,у,ому,ою,ій',
    nom: 'ня,ню,ням,ні,нь,нями,нях',
  },
  badly: 'серйозн | тяжк | важк',
  grammar,
  numbers,
  people,
  things,
  equivalents,
  fates,
  times,
  names,
  speech,
  text,
}

export default pack
