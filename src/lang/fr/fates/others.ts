import type { Fate } from '../../fate-table.ts'
import { HAVE, OF } from './words.ts'

/** What befalls things, and what befalls people that is no claim. */
export const others: readonly Fate[] = [
  {
    kind: 'damaged',
    as: 'participle',
    words: `[partiellement,entièrement,totalement,complètement,en partie,gravement,sérieusement] ((endommag,incendi,brûl,calcin,ravag,dévast,inond,submerg,effondr){é},(détruit,démoli){e}) | pill{é} | saccag{é} | vandalis{é} | ras{é} | réduit{e} en (cendres,poussière,ruines) | caillass{é} | dégrad{é} | éventr{é} | écroul{é} | décoiff{é} | bombard{é} | inhabitable{e} | sous les eaux | mitraill{é} | souffl{é} par l'explosion | parti{e} en fumée | abattu{e} | la proie des flammes | lézard{é} | emport{é} par (les eaux,la crue,les flots,la coulée,une coulée,le torrent,un torrent,l'avalanche,la tempête,le cyclone) | {mis} à sac | à terre`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words: `(se sont,s'est,s'étaient) (effondré,écroulé){e} | (s'effondrent,s'écroulent) | ${HAVE} brûlé | (subi,subissent) (des dégâts,d'importants dégâts,de gros dégâts,des dommages,de lourds dégâts)`,
  },
  {
    kind: 'damaged',
    as: 'active',
    words: `${HAVE} (détruit,endommagé,incendié,brûlé,pillé,saccagé,vandalisé,ravagé,caillassé,dévasté,rasé,démoli,inondé,abattu) | et (détruit,endommagé,incendié,brûlé,pillé,saccagé) | (détruisant,incendiant,endommageant,pillant,saccageant,brûlant,ravageant,inondant) | (détruit,détruisent,incendie,incendient,endommage,pillent) | mis le feu (à,au,aux) | ${HAVE} réduit en (cendres,poussière,ruines) | (réduit,réduisant) en cendres`,
  },
  {
    kind: 'damaged',
    as: 'event',
    words: `[la] (destruction,démolition) ${OF} | (l',) (incendie,effondrement) ${OF} | [le] (pillage,saccage) ${OF} | (arraché,soufflé,emporté,arrache,arrachant,emportant) (les toitures,la toiture,les toits,le toit) ${OF}`,
  },
  {
    kind: 'miscounted',
    as: 'participle',
    words: `compté{e} (deux fois,en double,par erreur) | comptabilisé{e} (deux fois,en double,par erreur) | recensé{e} deux fois`,
  },
  {
    kind: 'elsewhere',
    as: 'participle',
    words: `attendus | attendues | déféré{e} (au,devant le,devant un) (parquet,juge,tribunal) | secouru{e} | élu{e} | nommé{e} | récompensé{e} | vacciné{e} | interrogé{e} | entendu{e} par | recherché{e} par (la police,la justice,les autorités,Interpol) | indemne | indemnes | sain et sauf | sains et saufs`,
  },
  {
    kind: 'elsewhere',
    as: 'intransitive',
    words: `(s'est,se sont,s'était,s'étaient) (arrêté,arrêtée,arrêtés,arrêtées) | échappé | s'en (sort,sortent,est sorti,sont sortis)`,
  },
]
