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
  code: 'en',
  scripts: ['Latin'],
  adverbEnding: 'ly',
  order: 'before',
  badly: 'serious | severe | critical | grave | badly | major',
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
