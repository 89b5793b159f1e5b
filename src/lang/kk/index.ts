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

/**
 * Endings go by the stem's vowels (last letter `b` back, `f` front) and, for verbs, by its last sound (`v` vowel, `t` voiceless):
 * `sg` a noun as subject or object, `ob` its other cases, `pl` its plural; `v` what happened, with its participle, its
 * converb and "that it happened"; `who` those to whom it happened; `case` the cases of names and numbers.
 */
const pack: PackTables = {
  code: 'kk',
  scripts: ['Cyrillic'],
  order: 'free',
  endings: {
    sgb: ',ды,ты,ны,ы,сы,ын,сын',
    sgf: ',ді,ті,ні,і,сі,ін,сін',
    obb: 'ның,дың,тың,ға,қа,нан,дан,тан,ының,сының,ына,сына,ынан,сынан',
    obf: 'нің,дің,тің,ге,ке,нен,ден,тен,інің,сінің,іне,сіне,інен,сінен',
    plb: '(лар,дар,тар)(,дың,ды,ға,дан,ы,ын,ының,ына,ынан)',
    plf: '(лер,дер,тер)(,дің,ді,ге,ден,і,ін,інің,іне,інен)',
    vb: 'ды,ған,ып,ғаны,ғанын,ғандығы,ғандығын,ыпты',
    vf: 'ді,ген,іп,гені,генін,гендігі,гендігін,іпті',
    vbv: 'ды,ған,п,ғаны,ғанын,ғандығы,ғандығын,пты',
    vfv: 'ді,ген,п,гені,генін,гендігі,гендігін,пті',
    vbt: 'ты,қан,қаны,қанын,қандығы,қандығын',
    vft: 'ті,кен,кені,кенін,кендігі,кендігін',
    whob: 'ғандар(,дың,ды,ға,дан,ы,ын,ының)',
    whof: 'гендер(,дің,ді,ге,ден,і,ін,інің)',
    whobt: 'қандар(,дың,ды,ға,дан,ы,ын,ының)',
    whoft: 'кендер(,дің,ді,ге,ден,і,ін,інің)',
    numb: ',дан,тан,нан,ға,қа',
    numf: ',ден,тен,нен,ге,ке',
    both: 'еу(,і,ін,інің,іне,ден,ге,лері)',
    mb: ',да,дан,нан,ның,дың,ға,ы,ында,ынан,ына,ының,дағы,ындағы,сы,сында',
    mf: ',де,ден,нен,нің,дің,ге,ке,те,тен,тің,і,інде,інен,іне,інің,дегі,індегі,сі,сінде',
    wd: ',да,де,нен,ден,дан,ге,ға',
    inb: ',тың,ты,ның,ны,тар,тардың',
    inf: ',тің,ті,нің,тер,тердің',
    abl: 'дан,ден,тан,тен,нан,нен',
    dat: 'ға,ге,қа,ке,на,не',
  },
  badly: 'ауыр | қатты',
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
