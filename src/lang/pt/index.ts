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
  code: 'pt',
  scripts: ['Latin'],
  order: 'free',
  omitsPronouns: true,
  participleOfMany: 'os | as',
  ofTold: 'do | da',
  infinitives: 'ar | er | ir | arem | erem | irem',
  endings: {
    o: 'o,a,os,as',
    ão: 'ão,ã,ães,ãs,ãos',
    ês: 'ês,esa,eses,esas',
    ter: 'tem,têm,tinha,tinham,havia,haviam,ter,terem,tenha,tenham,tivesse,tivessem,tendo',
    há: 'está,estão,estava,estavam,há,havia,figura,figuram,figuravam,contam-se,encontram-se,encontra-se',
    teria: 'tem,têm,tinha,tinham,havia,haviam,ter,terem,tenha,tenham,tendo,terá,terão,teria,teriam',
  },
  badly: 'grave | gravidade | sever | seriamente',
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
