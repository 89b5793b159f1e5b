import type { Fate } from '../../fate-table.ts'
import { HAVE, NUMBER_OF, OF, WHEN } from './words.ts'

/** Who is driven out, gathers or is sent. */
export const crowds: readonly Fate[] = [
  {
    kind: 'displaced',
    as: 'participle',
    words: `déplac{é} [de force,par les combats,par les violences,par le conflit] | évacu{é} [par précaution,préventivement,de force] | expulsé{e} (de (leur,leurs,son,ses) (maison,maisons,domicile,logement,logements,terre,terres,foyer,foyers,village)) | chassé{e} (de (leur,leurs) (maison,maisons,domicile,terre,terres,foyer,foyers,village,villages,pays),de chez (eux,elles,lui)) | délog{é} | sans-abri | sans abri | sans toit | (forc,contraint,oblig){é} (de,à) (fuir,quitter,partir,évacuer,abandonner) | contraint{e} (de,à) (fuir,quitter,partir,évacuer,abandonner) | déracin{é} | jeté{e} sur les routes | sinistr{é} | relog{é} | déguerpi{e} | contraint{e} à l'exil`,
  },
  {
    kind: 'displaced',
    as: 'complement',
    words: `sur les (routes,chemins de l'exil) | (à,de) (fuir,l'exil,l'exode,quitter (les lieux,la ville,la région,le pays,leur (domicile,village,pays,maison,logement),leurs (maisons,villages,logements,foyers,terres)),abandonner leurs (maisons,terres,villages),évacuer) | à la rue | sans (abri,toit,logement,domicile)`,
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: `fui | (fuient,fuyaient,fuyait,fuit,fuyant) (les combats,la guerre,la violence,les violences,le conflit,les bombardements,leurs maisons,leur pays,leur village,leurs villages,leurs foyers,la ville,l'avancée,la région) | (dû,doivent) (fuir,quitter,évacuer,abandonner) | (quitté,abandonné,quittent,déserté) (leur,leurs,son) (maison,maisons,foyer,foyers,domicile,domiciles,logement,logements,village,villages,habitations,terres,résidence,résidences,demeure,demeures,quartier,quartiers,hameau,hameaux,appartement,appartements) | perdu (leur,leurs) (maison,maisons,toit,logement,foyer) | ${HAVE} perdu (leur,leurs) (maison,maisons,toit,logement,foyer) | (franchi,traversé,passé) la frontière (pour (fuir,échapper),en fuyant) | pris la fuite | pris le chemin de l'exil | trouvé refuge | (se sont,s'est) (réfugié,enfui){e} | (dorment,dort,dormaient,dormi) (à la belle étoile,dehors,dans la rue,à même le sol)`,
  },
  {
    kind: 'displaced',
    as: 'active',
    words: `${HAVE} (déplacé,évacué,délogé) | (déplaçant,évacuant,évacue,évacuent,évacuer) | (forcé,contraint,obligé,poussé,forçant,contraignant,obligeant,poussant) (à (la fuite,l'exode,l'exil,fuir),au départ) | ${HAVE} (jeté,poussé) sur les routes | (privé,privant) de toit | (forcé,contraint,obligé,forçant,contraignant,obligeant) à (évacuer,déplacer)`,
  },
  {
    kind: 'displaced',
    as: 'noun',
    words:
      'déplacés [internes,de guerre] | déplacées | sans-abri | personnes déplacées | évacués | sinistrés | sinistrées | délogés | déguerpis',
  },
  {
    kind: 'displaced',
    as: 'event',
    words: `[l'] (évacuation,exode,expulsion) [forcée,préventive,massive] ${OF} | [le] déplacement [forcé,massif] ${OF} | la fuite ${OF}`,
  },
  { kind: 'displaced', as: 'parted', words: `[l'] (évacuation,exode,expulsion) | [le] déplacement [forcé]` },
  { kind: 'displaced', as: 'toll', words: `${NUMBER_OF} (déplacés,personnes déplacées,sans-abri,sinistrés)` },
  {
    kind: 'gathered',
    as: 'intransitive',
    words: `(s'est,se sont,s'étaient,se seraient) rassemblé{e} | se rassemblent`,
  },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `(manifesté,protesté,défilé) | (manifestent,manifestaient,manifestèrent,défilent,défilaient,défilèrent,protestent,protestaient) | (est,sont,étaient) [à nouveau,de nouveau] descendu{e} dans (la,les) rue{e} | (descendent,descendaient) dans (la,les) rue{e} | (s'est,se sont,s'étaient,se seraient) (mobilisé,massé,attroupé){e} | (se mobilisent,se massent) | (se sont,s'étaient) réuni{e} (devant,pour (protester,dénoncer,réclamer,exiger)) |
      (participé,participaient,participent,pris part) (à,aux,à la,à une,à cette,à des,à ces,à un,au) (manifestation,manifestations,marche,marches,rassemblement,rassemblements,sit-in,mobilisation,cortège,protestation) | (battu,battent,battaient) le pavé | (marché,marchent,marchaient) ${WHEN} (jusqu'à,jusqu'au,jusqu'aux,vers,contre,pour (dénoncer,réclamer,protester,exiger),en direction du,en silence) | (bloqué,bloquent,bloquaient,coupé,barré,barrent,coupent) (la,les,une,des,l',plusieurs) (route,routes,voies,voie,circulation,rue,rues,axe,accès,entrée,autoroute,pont) | (envahi,occupé,occupent,occupaient,envahissent) (la place,les rues,la rue,le siège,les locaux) | (observé,tenu,organisé) (un,des) (sit-in,rassemblement) | (est,sont) dans la rue | répondu à l'appel à manifester | (scandé,scandent,scandaient) leur colère | (crié,crient,criaient) leur colère | formé une chaîne humaine | (arpenté,arpentent,arpentaient) (les,la) rue{e} | (marché,marchent,marchaient) (dans (les,la) rue{e},sur (le,la,l')) | affronté la police | (se sont,s'étaient) affrontés (à,avec) la police`,
  },
  {
    kind: 'protesting',
    as: 'participle',
    words: `(rassembl,attroup){é} (devant,pour (protester,dénoncer,réclamer,exiger)) | massé{e} devant | à (défiler,manifester,battre le pavé,protester,bloquer (l'entrée,l'accès,les accès,la route,le pont,le site))`,
  },
  { kind: 'protesting', as: 'noun', words: 'manifestants | manifestantes | protestataires' },
  {
    kind: 'protesting',
    as: 'active',
    words: `(manifestation,marche,rassemblement,mobilisation,cortège,sit-in,défilé syndical) [pacifique,parisienne,silencieuse] (a,avait,ont,) (rassemblé,réuni,mobilisé,attiré,drainé,rassemble,réunit,draine) | (manifestation,marche,rassemblement) (rassemblant,réunissant) | (manifestation,marche,rassemblement,cortège,sit-in) (comptait,comptaient,compte,regroupait,regroupe)`,
  },
  {
    kind: 'protesting',
    as: 'event',
    words: `[la,une,cette] (manifestation,marche,mobilisation) [pacifique,spontanée,monstre,silencieuse] ${OF} | [le,un] (rassemblement,sit-in,cortège,attroupement) [pacifique] ${OF}`,
  },
  { kind: 'protesting', as: 'toll', words: `${NUMBER_OF} (manifestants,participants à la manifestation)` },
  {
    kind: 'deployed',
    as: 'participle',
    words: `déploy{é} | mobilis{é} (pour (sécuriser,éteindre,combattre,lutter,circonscrire,maintenir,assurer,venir,rechercher,retrouver,encadrer,quadriller),sur place,sur les lieux,sur zone,dans la capitale,en renfort) | dépêch{é} [sur place,sur les lieux,en renfort] | en renfort | acheminé{e} en renfort | envoyé{e} (sur place,sur les lieux,en renfort)`,
  },
  { kind: 'deployed', as: 'intransitive', words: '(quadrille,quadrillent,quadrillaient)' },
  {
    kind: 'deployed',
    as: 'active',
    words: `${HAVE} (déployé,dépêché) | (déploie,déploient,déployer,déployant,dépêche,dépêchent) | dispositif [policier,sécuritaire,de sécurité] (compte,comptait,comprend,comprenait,mobilise)`,
  },
  {
    kind: 'deployed',
    as: 'event',
    words: `[le,un] déploiement ${OF} | [le,un] [important,imposant,impressionnant,vaste] dispositif [policier,sécuritaire,de sécurité] ${OF} | [l'] envoi [en renfort] ${OF}`,
  },
  { kind: 'posted', as: 'participle', words: 'mobilis{é}' },
  {
    kind: 'posted',
    as: 'active',
    words: `${HAVE} mobilisé | (mobilise,mobilisent,mobilisait,mobilisaient,mobilisant)`,
  },
]
