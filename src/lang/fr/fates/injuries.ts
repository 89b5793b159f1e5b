import type { Fate } from '../../fate-table.ts'
import { HAVE, HOSPITAL, NUMBER_OF, OF } from './words.ts'

/** Who is hurt, tortured or brought to hospital. */
export const injuries: readonly Fate[] = [
  {
    kind: 'wounded',
    as: 'participle',
    words: `[grièvement,légèrement,gravement,sérieusement,plus ou moins grièvement] bless{é} [par balle,par balles,à l'arme blanche,au couteau,par des tirs] | bless{é} (grièvement,légèrement,gravement) | passé{e} à tabac | roué{e} de coups | tabass{é} | molest{é} | brûl{é} [grièvement,gravement,au visage,au premier degré,au deuxième degré,au troisième degré] | grièvement brûl{é} | mutil{é} | éborgn{é} | contusionn{é} | commotionn{é} | intoxiqu{é} | électris{é} | estropi{é} | défigur{é} | amput{é} (de,d') | (incommod,gên){é} par (la fumée,les fumées,des fumées,le gaz,les gaz,des gaz,les émanations,des émanations,les gaz lacrymogènes,des gaz lacrymogènes) | (légèrement,grièvement,gravement,sérieusement) (atteint,touch){e} | (légèrement,grièvement,gravement,sérieusement) touch{é} | (atteint{e},touch{é}) (par balle,par balles,par (un,des,les,plusieurs) (tir,tirs,éclats,éclat,projectiles,projectile),à la (tête,jambe,cuisse,poitrine,main,hanche,gorge,nuque,mâchoire),à l'(œil,épaule,abdomen,aine),aux (jambes,bras,mains,yeux),au (bras,visage,dos,ventre,thorax,cou,pied,genou,torse,mollet,crâne)) | dans le coma | dans un état (grave,critique,désespéré,préoccupant) | entre la vie et la mort | en urgence (absolue,relative)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `${HAVE} [grièvement,légèrement,gravement] (blessé,tabassé,molesté,mutilé,roué de coups,passé à tabac) | et [grièvement,légèrement] blessé | (blesse,blessent,blessait,blessant,blessèrent,blesser) [grièvement,légèrement,gravement] | (tabassant,molestant)`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(subi,reçu) (des,de graves,de multiples,de légères,plusieurs) (blessures,brûlures,contusions,fractures) | (souffre,souffrent,souffraient) (de,d') (blessures,brûlures,fractures,contusions,graves blessures,multiples blessures,une fracture) | (souffre,souffrent,souffraient) (de,d') (traumatismes,lésions,plaies,commotions,intoxication) | (subi,reçu) (une,un) (blessure,fracture,commotion,traumatisme) | reçu (des éclats,un éclat,une balle,des balles,plusieurs balles,deux balles,trois balles) | (présente,présentent) des (blessures,brûlures) | (s'est,se sont) blessé{e} | s'en (sort,sortent) avec des blessures | (a,ont,avait) eu (le,la,les,un,une,l',des) (bras,jambe,jambes,poignet,tibia,fémur,genou,bassin,clavicule,doigts,dents,cheville,épaule,main,nez,crâne,côtes,mâchoire,œil,pied,doigt) (cassé,fracturé,arraché,brisé,crevé){e}`,
  },
  {
    kind: 'wounded',
    as: 'noun',
    words: `blessés [graves,légers,par balle,par balles] | blessées | blessés (grièvement,dans un état grave,à des degrés divers) | (grands,grièvement,légèrement) (brûlés,blessés) | brûlés | intoxiqués`,
  },
  { kind: 'wounded', as: 'noun', count: 1, words: 'blessé | blessée | blessé (grave,léger,par balle) | grand brûlé' },
  { kind: 'wounded', as: 'toll', words: `${NUMBER_OF} (blessés,personnes blessées)` },
  {
    kind: 'casualties',
    as: 'noun',
    words:
      'victimes [civiles] | morts (et,ou) blessés | tués (et,ou) blessés | morts (et,ou) de blessés | blessés et morts',
  },
  { kind: 'casualties', as: 'noun', count: 1, words: 'victime' },
  {
    kind: 'casualties',
    as: 'participle',
    words: 'poignardé{e} | parmi les victimes | (figure,figurent) parmi les victimes',
  },
  { kind: 'casualties', as: 'toll', words: `${NUMBER_OF} (victimes,pertes)` },
  {
    kind: 'hospitalised',
    as: 'participle',
    words: `hospitalis{é} | (soign,trait){é} (à,dans) (l'hôpital,un hôpital,des hôpitaux) | (pris,prise,prises) en charge (par,dans) (les hôpitaux,des hôpitaux,un hôpital,plusieurs hôpitaux) | (transport,évacu,transfér,achemin){é} dans un état (grave,critique) | (admis,admise,admises,placé,placée,placés,placées) en (réanimation,soins intensifs) | en (réanimation,soins intensifs) | sous assistance respiratoire | (admis,admise,admises) (à,dans,vers) l'hôpital | (admis,admise,admises) (aux urgences,à la clinique,en observation) | évacu{é} [par hélicoptère,en ambulance,par ambulance,d'urgence,par les pompiers,par voie aérienne] (vers,dans,sur,à) ${HOSPITAL} | évacu{é} [d'urgence,par hélicoptère] (au (CHU,CHR,centre (hospitalier,de santé,médical)),aux urgences)`,
  },
  {
    kind: 'taken',
    as: 'participle',
    words: `(transport,transfér,amen,emmen,achemin,héliport,dirig){é} | conduit{e} | (pris,prise,prises) en charge (à,au,aux)`,
  },
  {
    kind: 'taken',
    as: 'active',
    words: `${HAVE} (transporté,transféré,conduit,acheminé,héliporté)`,
  },
  { kind: 'admitted', as: 'active', words: `${HAVE} admis | (admet,admettent)` },
  { kind: 'hospitalised', as: 'event', words: `[l'] hospitalisation [d'urgence] ${OF}` },
  { kind: 'hospitalised', as: 'parted', words: `[l'] hospitalisation` },
  { kind: 'taken', as: 'event', words: `(l',une) admission ${OF} | [le] (transfert,transport) ${OF}` },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalisations | hospitalisés' },
  {
    kind: 'tortured',
    as: 'participle',
    words: `tortur{é} | sou{mis} à (la torture,des tortures,des actes de torture,des mauvais traitements,des sévices,des décharges électriques,des traitements (inhumains,cruels,dégradants)) | supplici{é} | maltrait{é} en (détention,garde à vue) | victimes de (torture,tortures)`,
  },
  {
    kind: 'tortured',
    as: 'intransitive',
    words: `(subi,subissent) (des,les,de graves) (tortures,sévices,actes de torture,traitements inhumains,mauvais traitements)`,
  },
  { kind: 'tortured', as: 'active', words: `${HAVE} torturé | (torture,torturent,torturant)` },
  { kind: 'tortured', as: 'event', words: `la torture ${OF}` },
]
