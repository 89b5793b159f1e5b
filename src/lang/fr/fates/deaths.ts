import type { Fate } from '../../fate-table.ts'
import { HAVE, NUMBER_OF, OF } from './words.ts'

/** Who dies. */
export const deaths: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `neutralis{é} | tu{é} [par balle,par balles,sur le coup,à l'arme blanche] | assassin{é} | abattu{e} [par balle,par balles,de sang-froid] | massacr{é} | exécut{é} [sommairement] | fusill{é} | égorg{é} | décapit{é} | lynch{é} | pendu{e} [haut et court] | noy{é} | carbonis{é} | étrangl{é} | lapid{é} | électrocut{é} | asphyxi{é} |
      mort{e} | mort de | mort d' | mort{e} (noyé,brûlé,calciné,asphyxié,carbonisé,écrasé,enseveli,étouffé,électrocuté){e} | mort{e} de (froid,faim,soif,ses blessures,leurs blessures) | décéd{é} | (retrouv,trouv){é} (mort{e},sans vie,pendu{e},noy{é},assassin{é}) | découvert{e} (mort{e},sans vie) | laissé{e} pour mort{e} | présum{é} mort{e} | donné{e} pour mort{e} |
      (poignard,tabass,frapp,piétin){é} à mort | battu{e} à mort | (brûl,enterr){é} vi(f,fs,ve,ves) | mortellement (bless,fauch,touch,percut){é} | mortellement atteint{e} | criblé{e} de balles | passé{e} par les armes | mort{e} des suites de (ses,leurs) blessures | resté{e} sur le carreau | blessé{e} mortellement | (figure,figurent,figuraient,compte,comptent) (au nombre des,parmi les) (tués,morts,victimes décédées) | fauch{é} mortellement | (parmi les,au nombre des) (tués,morts,victimes décédées)`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `${HAVE} (tué,abattu,assassiné,massacré,exécuté,égorgé,décapité,fusillé,lynché,neutralisé) | (a,ont,avait,avaient,ayant,avoir,et) mortellement (blessé,percuté,fauché,poignardé,touché) | et (tué,abattu,assassiné,massacré,exécuté) | (tue,tuent,tuait,tuaient,tuant,tuer,tua,tuèrent) | (abat,abattent,abattant,abattirent,abattit) | (assassine,assassinent,assassinant) | (massacre,massacrent,massacrant) | (exécute,exécutent,exécutant,égorge,égorgent,égorgeant,décapite,décapitent,décapitant,lynche,lynchent,lynchant,fusille,fusillent,fusillant) | (avons,ai,ont) enterré | ${HAVE} (torturé,battu,poignardé,tabassé,frappé,lynché) à mort |
      ${HAVE} coûté la vie (à,au,aux) | (aurait,auraient) (coûté la vie (à,au,aux),fait périr) | (coûtait,coûtant,coûte,coûta,coûtent) la vie (à,au,aux) | (a,ont,avait,ayant) ôté la vie (à,au,aux) | ${HAVE} (fait périr,fauché la vie (de,d'),emporté la vie (de,d'))`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `se (noie,noient,noya,noyèrent) |  péri | périssent | périrent | perdu la vie | ${HAVE} perdu la vie | (perd,perdent,perdaient,perdant,perdirent) la vie | (meurt,meurent,mouraient,moururent,mourut,mourir) | trouvé la mort | (trouve,trouvent,trouvèrent) la mort | succombé [à (ses,leurs,des) blessures] | (succombe,succombent,succombant) [à (ses,leurs) blessures] | laissé la vie | (décède,décèdent) | été victime{e} de meurtre | rendu l'âme | (s'est,se sont,s'était,s'étaient) (donné la mort,suicidé{e},noyé{e}) | n'(a,ont) pas survécu | payé de (sa,leur) vie | (y,a,ont) laissé (sa,leur) vie | y (a,ont,avait,avaient) laissé la vie | tombé{e} (sous les (balles,coups,tirs,bombes),au combat,au champ d'honneur,en martyr{e})`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: `(décès,assassinats,meurtres) (de,d') | morts | mortes | tués | tuées | cadavres | dépouilles | dépouilles mortelles | (morts,décès) confirmés | assassinats | meurtres | homicides | féminicides | cas mortels | pertes en vies humaines | pertes humaines | exécutions (sommaires,extrajudiciaires) | noyades | noyés | martyrs | parmi les (morts,tués) |
      corps | corps (calcinés,carbonisés,inanimés,mutilés,criblés de balles,en décomposition) | corps de victimes | victimes (décédées,mortelles) | vies (fauchées,emportées,perdues,brisées net)`,
  },
  {
    kind: 'killed',
    as: 'noun',
    count: 1,
    words: `mort | morte | cadavre | tué | décès | (le,ce) cadavre | (le,du) corps [sans vie] (de,d') | corps (sans vie,calciné,carbonisé,inanimé) [de,d'] | meurtre | assassinat | noyé | victime (décédée,mortelle) | perte (en vie humaine,en vies humaines,humaine)`,
  },
  {
    kind: 'killed',
    as: 'event',
    words: `(la,sa,cette) mort [violente,tragique,accidentelle,brutale,par balle] ${OF} | mort ${OF} | les morts ${OF} | (le,au) décès ${OF} | décès ${OF} | [le,du,au,ce] (meurtre,massacre,lynchage) ${OF} | [les] (meurtres,assassinats,massacres) ${OF} | [l'] (assassinat,exécution) [sommaire] ${OF} | [la] décapitation ${OF} | les corps [sans vie] ${OF} | les (cadavres,dépouilles) ${OF} | dépouilles ${OF} | la perte ${OF}`,
  },
  {
    kind: 'killed',
    as: 'event',
    words: `[aucun,aucune,pas un,pas un seul,pas de,pas d',ni] (survivant,survivante,rescapé,rescapée) (parmi,sur,chez) [les]`,
  },
  {
    kind: 'killed',
    as: 'parted',
    words: `(la,sa,cette) mort [violente,tragique,accidentelle,brutale,par balle] | [le] (décès,meurtre,lynchage,massacre) | [l'] (assassinat,exécution) | la perte`,
  },
  { kind: 'survived', as: 'intransitive', words: 'survécu | (survit,survivent) | réchappé' },
  {
    kind: 'killed',
    as: 'toll',
    words: `${NUMBER_OF} (morts,tués,décès,décédés,personnes tuées,personnes décédées,victimes (mortelles,décédées)) | (le,du) bilan [provisoire,officiel] des morts | nombre d'assassinats`,
  },
  {
    kind: 'tallied',
    as: 'toll',
    words: `bilan [humain,provisoire,officiel,définitif,actualisé,total,macabre,global,final,officieux,encore provisoire] | [le] décompte (macabre,officiel,provisoire) | [le] total`,
  },
]
