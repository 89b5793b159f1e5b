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
  code: 'ru',
  scripts: ['Cyrillic'],
  order: 'free',
  bareParticiples: true,
  caseEndings: {
    singular: 'ого | его | ому | ему | ую | юю',
    recipients: 'ам | ям',
    means: 'ом | ем | ами | ями | ью | ией',
    recipientNumbers: 'двоим | троим | четверым | пятерым | шестерым | семерым | двум | трем | четырем | обоим',
    objects:
      'двоих | троих | четверых | пятерых | шестерых | семерых | восьмерых | девятерых | десятерых | обоих | двух | трех | четырех',
  },
  participleOfOne: 'ый | ий | ая | ого | его | ую | ой | ей | ийся | аяся | егося | уюся',
  endings: {
    sp: ',а,о,ы',
    pp: ',а,о,и',
    ps: 'ся,ась,ось,ись',
    fp: 'ый,ая,ые,ого,ую,ой,ых',
    fs: 'ий,ая,ие,его,ую,ей,их',
  },
  badly: 'серьезн | тяжел | тяжк',
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
