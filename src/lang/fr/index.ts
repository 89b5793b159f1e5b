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
  code: 'fr',
  scripts: ['Latin'],
  order: 'before',
  participleOfOne: 'é | ée',
  ofTold: 'du',
  endings: {
    é: 'é,ée,és,ées',
    e: ',e,s,es',
    mis: 'mis,mise,mises',
    avoir: 'a,ont,avait,avaient,ait,aient,eut,eurent,ayant,avoir,aura,auront,aurait,auraient',
    être: 'est,sont,était,étaient,fut,furent,sera,seront,soit,soient,étant,être,serait,seraient',
  },
  badly: 'grave | grièv | sérieu',
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
