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
  code: 'es',
  scripts: ['Latin'],
  order: 'free',
  omitsPronouns: true,
  unaccented: true,
  endings: {
    o: 'o,a,os,as',
    ar: 'ó,aron,a,an,ando,ar',
    arn: 'ó,aron,an,ando,ar',
    án: 'án,ana,anes,anas',
    és: 'és,esa,eses,esas',
    de: 'de,del,de los,de las,de sus',
    how: 'masivo,masiva,violento,violenta,ilegal,arbitrario,arbitraria,selectivo,múltiple,trágica,trágico,accidental,repentina,doloso,culposo,extrajudicial,extrajudiciales,sumaria,forzado,forzada,forzoso,preventiva,inmediata,incondicional,unilateral,colectivo,injustificado,intempestivo,simultánea,simultáneo,reciente,brutal,a tiros,a balazos,a puñaladas,a sangre fría,en flagrancia',
    ha: 'ha,han,había,habían,haber,haya,hayan,hubiera,hubieran,habiendo',
  },
  severalVerbs: 'n',
  ofTold: 'del',
  oneAlone: 'el | la | un | una | su',
  infinitives: 'ar | er | ir',
  badly: 'grave | gravedad | sever | seriamente',
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
