import type { Fate } from '../../fate-table.ts'
import { HAVE, NUMBER_OF, OF, WHEN } from './words.ts'

/** Who loses work or lays it down. */
export const work: readonly Fate[] = [
  {
    kind: 'dismissed',
    as: 'participle',
    words: `licenci{é} [économiques,abusivement,sans indemnités] | limog{é} | congédi{é} | {mis} (à pied,à la porte) | renvoyé{e} (du travail,de leur travail,de son travail,de leur emploi,de l'usine,de l'entreprise) | révoqu{é} | dé{mis} de (ses,leurs) fonctions | relevé{e} de (ses,leurs) fonctions | limogé{e} de (son,leur) poste | remerci{é} par la direction | {mis} au chômage [technique,partiel] | jeté{e} à la rue par la direction | destitu{é} | privé{e} d'emploi | vir{é} | évinc{é} | compress{é} | déflat{é} | {mis} à la retraite d'office | radié{e} (de la fonction publique,de l'armée,de la police,des effectifs) | remercié{e} (sans préavis,sans indemnités,de ses services,de leurs services)`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `${HAVE} (licencié,limogé,congédié,révoqué,destitué,viré,évincé,mis à la porte,mis à pied,démis de ses fonctions,démis de leurs fonctions) | et (licencié,limogé) | (licencie,licencient,licenciait,licenciant,limoge,limogeant,limogent,congédie,congédiant,révoque) | ${HAVE} mis au chômage [technique] | (met,mettent) (à pied,à la porte,au chômage [technique]) | (vire,virent) | (s'est,s'était) séparé{e} de | (se sépare,se séparent) de`,
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words: `(perdu,perdent,perd,perdaient,perdant) (leur,leurs,son,l') (emploi,emplois,travail,poste,postes,gagne-pain) | ${HAVE} perdu (leur,leurs,son,l') (emploi,emplois,travail,poste,postes,gagne-pain) | (se sont,s'est) retrouvé{e} (au chômage,sans emploi,sans travail) | (se retrouvent,se retrouve) (au chômage,sans emploi,sans travail) | (est,sont) au chômage technique | (s'est,se sont,s'était,s'étaient) vu (notifier,signifier,remettre,annoncer) ${WHEN} (leur,son) (licenciement,renvoi,congédiement,mise à pied,révocation,limogeage) | (reçu,reçoivent,reçoit) ${WHEN} (leur,leurs,sa,une) (lettre,lettres) de licenciement | (fait,font,faisaient) l'objet d'(un licenciement,une mise à pied,une révocation) | vu (leur,leurs,son) contrat{e} (rompu,résilié){e} | (reste,restent,resteront,se retrouve,se retrouvent) sur le carreau`,
  },
  {
    kind: 'dismissed',
    as: 'event',
    words: `[le,les] licenciement{e} [collectif,collectifs,économique,abusif,abusifs,massif,massifs,sec,secs] ${OF} | [le] (renvoi,limogeage) ${OF} | [la] (révocation,mise à pied [conservatoire,disciplinaire,immédiate],mise au chômage technique,mise à la porte,destitution) ${OF}`,
  },
  {
    kind: 'dismissed',
    as: 'parted',
    words: `[le] (licenciement,renvoi,limogeage) | [la] (révocation,mise à pied,destitution)`,
  },
  {
    kind: 'dismissed',
    as: 'noun',
    words:
      "licenciements [secs,économiques,abusifs,collectifs] | mises à pied | licenciés [économiques] | limogeages | (suppressions,pertes) (de postes,d'emploi,d'emplois)",
  },
  { kind: 'dismissed', as: 'toll', words: `${NUMBER_OF} (licenciements,licenciés,salariés licenciés)` },
  {
    kind: 'cut',
    as: 'active',
    words: `${HAVE} (supprimé,détruit) | (supprime,suppriment,supprimant,supprimer,supprimera,supprimeront)`,
  },
  { kind: 'cut', as: 'participle', words: 'supprim{é} | détruit{e}' },
  {
    kind: 'lost',
    as: 'active',
    words: `${HAVE} perdu | (perd,perdent,perdait,perdaient,perdant)`,
  },
  { kind: 'lost', as: 'participle', words: 'perdu{e}' },
  { kind: 'cut', as: 'parted', words: `[la] suppression` },
  {
    kind: 'cut',
    as: 'event',
    words: `[la,les] (suppression,suppressions,destruction) [effective,nette,sèche,immédiate,définitive,totale,progressive,brutale] ${OF}`,
  },
  {
    kind: 'dismissed',
    as: 'complement',
    words: 'à la porte | au chômage [technique,partiel] | sur le carreau | sans (emploi,travail)',
  },
  {
    kind: 'striking',
    as: 'participle',
    words: `en (grève,débrayage,arrêt de travail) [illimitée,générale,reconductible,perlée,sauvage] | {mis} en grève [illimitée,générale] | entré{e} en grève [illimitée,générale]`,
  },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(se mettent,se met,se mirent,se mettre,se mettant) en grève [illimitée,générale] | (cessé,cessent,cessaient,arrêté,suspendu,arrêtent) le travail | débrayé | débrayent | (fait,font,faisaient,fera,feront) grève | (commencé,entamé,entament,entame,lancé,déclenché,poursuivi,poursuivent,poursuivaient,observé,observent,observaient,observe,mènent,mené,reconduit,reconduisent) ${WHEN} (une grève,la grève,leur grève,leur mouvement de grève,un mouvement de grève,un arrêt de travail,un débrayage,un mouvement de débrayage) | (a,ont,avait,avaient) (arrêté,suspendu,cessé) le travail | répondu à l'appel (à la grève,à débrayer,à cesser le travail) | (entre,entrent,entraient,entrer) en grève | (refusé,refusent,refusaient) de (travailler,reprendre le travail) | croisé les bras | (suivi,suivent) (la grève,le mouvement de grève,l'appel à la grève,le mot d'ordre de grève) | (rejoint,rallié,rejoignent) (la grève,le mouvement de grève) | (participé,participent,participaient,pris part) (à la,à cette,à une,au mouvement de) grève | déposé (les,leurs) outils | (sorti{e},restent,resté{e}) en grève | (tient,tiennent,tenait,tenaient) [le,un,des] piquet{e} de grève`,
  },
  {
    kind: 'striking',
    as: 'noun',
    words:
      'grévistes | (travailleurs,ouvriers,salariés,employés,mineurs,enseignants,cheminots,médecins,dockers) en grève',
  },
  {
    kind: 'striking',
    as: 'event',
    words: `[la,une,cette] grève [générale,illimitée,sauvage] ${OF} | [le] débrayage ${OF} | [un,l'] arrêt de travail ${OF}`,
  },
  {
    kind: 'striking',
    as: 'active',
    words: `(grève,débrayage,mouvement de grève,mouvement) [est,a été,était] (suivi{e},observé{e}) par | grève , (suivie,observée) par | mouvement , (suivi,observé) par`,
  },
  { kind: 'striking', as: 'toll', words: `${NUMBER_OF} (grévistes,salariés en grève)` },
  {
    kind: 'hunger-striking',
    as: 'participle',
    words: `en grève de la (faim,soif) [illimitée] | {mis} en grève de la faim [illimitée] | entré{e} en grève de la faim [illimitée]`,
  },
  {
    kind: 'hunger-striking',
    as: 'intransitive',
    words: `(se mettent,se met,entrent,entre,se mettre) en grève de la faim | (commencé,commencent,entamé,entament,entame,entrepris,observé,observent,observe,lancé,poursuivi,poursuivent,poursuit,mènent,débuté) ${WHEN} [à] (une,la,leur,sa,des) (grève,grèves) de la faim | (cessé,refuse,refusent,refusé) de (s'alimenter,se nourrir) | (refuse,refusent,refusé) toute (nourriture,alimentation)`,
  },
  {
    kind: 'hunger-striking',
    as: 'noun',
    words: 'grévistes de la faim | (détenus,prisonniers,personnes,ouvriers) en grève de la faim',
  },
  { kind: 'hunger-striking', as: 'event', words: `[la,une,leur] grève de la faim ${OF}` },
]
