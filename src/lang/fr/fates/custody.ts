import type { Fate } from '../../fate-table.ts'
import { HAVE, NUMBER_OF, OF } from './words.ts'

/** Who is arrested, held or set free. */
export const custody: readonly Fate[] = [
  {
    kind: 'detained',
    as: 'participle',
    words: `plac{é} en (garde à vue,détention,détention provisoire,détention préventive,rétention,résidence surveillée) | plac{é} sous (mandat de dépôt,contrôle des forces de l'ordre) | (plac,assign){é} à résidence | en (garde à vue,détention,détention provisoire,détention préventive,résidence surveillée) | détenu{e} | maintenu{e} en (détention,garde à vue) | retenu{e} (prisonnier,prisonniers,captif,captifs,contre leur gré,par la police,par les autorités,par les forces de l'ordre) | gardé{e} à vue | {mis} aux arrêts | privé{e} de [leur,sa] liberté | (aux,entre les) mains de la (police,gendarmerie,justice) | (conduit{e},emmen{é},embarqu{é},transfér{é}) (au (commissariat,poste,poste de police),à la (gendarmerie,brigade)) | sous les verrous | sous mandat de dépôt`,
  },
  {
    kind: 'detained',
    as: 'intransitive',
    words: `vu (leur,sa) (garde à vue,détention) (prolongée,prolonger)`,
  },
  {
    kind: 'detained',
    as: 'active',
    words: `${HAVE} (placé,maintenu) en (garde à vue,détention,détention provisoire,détention préventive) | ${HAVE} placé sous mandat de dépôt | (détient,détiennent,détenait,détenaient)`,
  },
  {
    kind: 'detained',
    as: 'event',
    words: `(la,leur,une) détention [arbitraire,provisoire,préventive,prolongée,illégale] ${OF} | (le,du) placement en (détention,garde à vue) ${OF} | la garde à vue ${OF}`,
  },
  { kind: 'detained', as: 'parted', words: `[le] placement en (détention,garde à vue)` },
  { kind: 'detained', as: 'noun', words: 'placements en (garde à vue,détention) | gardes à vue' },
  { kind: 'detained', as: 'toll', words: `${NUMBER_OF} (détenus,personnes détenues,gardes à vue)` },
  {
    kind: 'arrested',
    as: 'participle',
    words: `arrêt{é} | interpell{é} | appréhend{é} | en état d'arrestation | captur{é} | cueilli{e} (à l'aube,au saut du lit,à (son,leur) domicile,chez (lui,elle,eux,elles),par (la police,les policiers,la gendarmerie,les gendarmes,les forces de l'ordre,des hommes)) | rafl{é} | embarqu{é} par la police | épingl{é} par (la police,les policiers,les gendarmes,la gendarmerie) | tombé{e} dans les (filets (de,du,des),mailles du filet) | alpagu{é} | (mis,mise,mises) hors d'état de nuire par (la police,la gendarmerie)`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words: `${HAVE} (arrêté,interpellé,appréhendé,capturé) | et (arrêté,interpellé,capturé) | (arrête,arrêtent,arrêtant,interpelle,interpellent,interpellant,appréhende,appréhendent,capture,capturent) | ${HAVE} mis la main sur | (aurait,auraient) mis la main sur | (met,mettent,mettant,mettre) la main sur | (épingle,épinglent) | ${HAVE} épinglé | mis aux arrêts`,
  },
  {
    kind: 'arrested',
    as: 'event',
    words: `[l'] (arrestation,arrestations,interpellation,interpellations) [arbitraire,arbitraires,musclée,massive,violente] ${OF} | les (arrestations,interpellations) [arbitraires] ${OF} | [la] (capture,rafle) ${OF}`,
  },
  { kind: 'arrested', as: 'parted', words: `[l'] (arrestation,interpellation) | [la] (capture,rafle)` },
  { kind: 'arrested', as: 'noun', words: 'arrestations | interpellations' },
  {
    kind: 'arrested',
    as: 'toll',
    words:
      "[le] nombre [total] (d',des) (arrestations,interpellations) | [le] nombre de (personnes arrêtées,personnes interpellées)",
  },
  {
    kind: 'released',
    as: 'participle',
    words: `libér{é} [sous caution,sous contrôle judiciaire,sous condition] | relâch{é} | (re{mis},laissé{e}) en liberté [provisoire] | acquitt{é} | graci{é} | amnisti{é} | relax{é} | élargi{e} de prison | blanchi{e} par la justice | {mis} hors de cause | (sorti,ressorti,reparti){e} libre{e} | rendu{e} à (la liberté,leurs familles,leur famille,sa famille) | élargi{e} | en liberté (provisoire,conditionnelle,surveillée)`,
  },
  {
    kind: 'released',
    as: 'active',
    words: `${HAVE} (libéré,relâché,gracié,acquitté,relaxé,amnistié,remis en liberté) | et (libéré,relâché,relaxé,acquitté) | (libère,libèrent,libérant,relâche,relâchent,relâchant,gracie,acquitte,relaxe)`,
  },
  {
    kind: 'released',
    as: 'intransitive',
    words: `(recouvré,retrouvé,recouvrent,retrouvent) [la,leur] liberté | (est,sont) sorti{e} de prison | (quitté,quittent) la prison | (est,sont,était,étaient) [désormais,enfin,à nouveau,de nouveau] libre(,s) | bénéficié d'un non-lieu | bénéficié d'une (grâce [présidentielle,royale,collective],remise de peine,libération,libération conditionnelle,liberté provisoire,amnistie)`,
  },
  {
    kind: 'released',
    as: 'parted',
    words: `[la] (libération,remise en liberté,relaxe) | [l'] (acquittement,élargissement)`,
  },
  { kind: 'released', as: 'noun', words: 'libérations | acquittements | remises en liberté | relaxés | acquittés' },
  {
    kind: 'released',
    as: 'event',
    words: `[la] libération [immédiate,sans condition,immédiate et sans condition,inconditionnelle,immédiate et inconditionnelle,conditionnelle,anticipée] ${OF} | [la] (remise en liberté,relaxe) ${OF} | [l'] (acquittement,élargissement) ${OF} | [la] grâce ${OF}`,
  },
]
