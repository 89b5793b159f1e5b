import type { Fate } from '../fate-table.ts'

/** The auxiliary of the active perfect, with an adverb between it and its participle. */
const HAVE = '(a,ont,avait,avaient,aurait,auraient,ayant,avoir) [également,aussi,déjà,ainsi,depuis]'
const HOSPITAL =
  "(l'hôpital,un hôpital,des hôpitaux,les hôpitaux,différents hôpitaux,plusieurs hôpitaux,le CHU,le CHR,la clinique,une clinique,le centre (hospitalier,de santé,médical),un centre (hospitalier,de santé,médical),les urgences,le dispensaire)"
const OF = "(de,d',des,du)"
const NUMBER_OF = '[le] nombre [total,officiel,exact,provisoire] (de,des)'

export const fates: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `neutralis{é} | tu{é} [par balle,par balles,sur le coup,à l'arme blanche] | assassin{é} | abattu{e} [par balle,par balles,de sang-froid] | massacr{é} | exécut{é} [sommairement] | fusill{é} | égorg{é} | décapit{é} | lynch{é} | pendu{e} haut et court | noy{é} | carbonis{é} | étrangl{é} | lapid{é} | électrocut{é} | asphyxi{é} |
      mort{e} | mort de | mort d' | mort{e} (noyé,brûlé,calciné,asphyxié,carbonisé,écrasé,enseveli,étouffé,électrocuté){e} | mort{e} de (froid,faim,soif,ses blessures,leurs blessures) | décéd{é} | (retrouv,trouv){é} (mort{e},sans vie,pendu{e},noy{é},assassin{é}) | découvert{e} (mort{e},sans vie) | laissé{e} pour mort{e} | présum{é} mort{e} | donné{e} pour mort{e} |
      (poignard,tabass,frapp,piétin){é} à mort | battu{e} à mort | (brûl,enterr){é} vi(f,fs,ve,ves) | mortellement (bless,fauch,touch,percut){é} | mortellement atteint{e} | criblé{e} de balles | passé{e} par les armes | mort{e} des suites de (ses,leurs) blessures | resté{e} sur le carreau | blessé{e} mortellement | (figure,figurent,figuraient,compte,comptent) (au nombre des,parmi les) (tués,morts,victimes décédées) | fauch{é} mortellement | (parmi les,au nombre des) (tués,morts,victimes décédées)`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `${HAVE} (tué,abattu,assassiné,massacré,exécuté,égorgé,décapité,fusillé,lynché,neutralisé) | (a,ont,avait,avaient,ayant,avoir,et) mortellement (blessé,percuté,fauché,poignardé,touché) | et (tué,abattu,assassiné,massacré,exécuté) | (tue,tuent,tuait,tuaient,tuant,tuer,tua,tuèrent) | (abat,abattent,abattant,abattirent,abattit) | (assassine,assassinent,assassinant) | (massacre,massacrent,massacrant) | exécutant | (avons,ai,ont) enterré | ${HAVE} (torturé,battu,poignardé,tabassé,frappé,lynché) à mort |
      ${HAVE} coûté la vie (à,au,aux) | (coûtait,coûtant,coûte,coûta,coûtent) la vie (à,au,aux) | (a,ont,avait,ayant) ôté la vie (à,au,aux) | ${HAVE} (fait périr,fauché la vie (de,d'),emporté la vie (de,d'))`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `se (noie,noient,noya,noyèrent) |  péri | périssent | périrent | perdu la vie | (perd,perdent,perdaient,perdant,perdirent) la vie | (meurt,meurent,mouraient,moururent,mourut,mourir) | trouvé la mort | (trouve,trouvent,trouvèrent) la mort | succombé [à (ses,leurs,des) blessures] | (succombe,succombent,succombant) [à (ses,leurs) blessures] | laissé la vie | (décède,décèdent) | été victime{e} de meurtre | rendu l'âme | (s'est,se sont,s'était,s'étaient) (donné la mort,suicidé{e},noyé{e}) | n'(a,ont) pas survécu | payé de (sa,leur) vie | (y,a,ont) laissé (sa,leur) vie | y (a,ont,avait,avaient) laissé la vie | tombé{e} (sous les balles,au combat,au champ d'honneur)`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: `(décès,assassinats,meurtres) (de,d') | morts | mortes | tués | tuées | cadavres | dépouilles | dépouilles mortelles | (morts,décès) confirmés | assassinats | meurtres | homicides | féminicides | pertes en vies humaines | pertes humaines | exécutions (sommaires,extrajudiciaires) | noyades | noyés | martyrs | parmi les (morts,tués) |
      corps | corps (calcinés,carbonisés,inanimés,mutilés,criblés de balles,en décomposition) | corps de victimes | victimes (décédées,mortelles)`,
  },
  {
    kind: 'killed',
    as: 'noun',
    count: 1,
    words: `mort | morte | cadavre | tué | décès | (le,ce) cadavre | (le,du) corps [sans vie] (de,d') | corps (sans vie,calciné,carbonisé,inanimé) [de,d'] | meurtre | assassinat | noyé | perte (en vie humaine,en vies humaines,humaine)`,
  },
  {
    kind: 'killed',
    as: 'event',
    words: `(la,sa,cette) mort [violente,tragique,accidentelle,brutale,par balle] ${OF} | mort ${OF} | les morts ${OF} | (le,au) décès ${OF} | décès ${OF} | [le,du,au,ce] (meurtre,massacre,lynchage) ${OF} | [les] (meurtres,assassinats,massacres) ${OF} | [l'] (assassinat,exécution) [sommaire] ${OF} | [la] décapitation ${OF} | les corps [sans vie] ${OF} | les (cadavres,dépouilles) ${OF} | dépouilles ${OF} | la perte ${OF}`,
  },
  {
    kind: 'killed',
    as: 'toll',
    words: `${NUMBER_OF} (morts,tués,décès,décédés,personnes tuées,personnes décédées,victimes (mortelles,décédées)) | (le,du) bilan [provisoire,officiel] des morts | nombre d'assassinats`,
  },
  {
    kind: 'wounded',
    as: 'participle',
    words: `[grièvement,légèrement,gravement,sérieusement,plus ou moins grièvement] bless{é} [par balle,par balles,à l'arme blanche,au couteau,par des tirs] | bless{é} (grièvement,légèrement,gravement) | passé{e} à tabac | roué{e} de coups | tabass{é} | molest{é} | brûl{é} [grièvement,gravement,au visage,au premier degré,au deuxième degré,au troisième degré] | grièvement brûl{é} | mutil{é} | éborgn{é} | contusionn{é} | commotionn{é} | intoxiqu{é} | électris{é} | estropi{é} | défigur{é} | amput{é} (de,d') | (incommod,gên){é} par (la fumée,les fumées,des fumées,le gaz,les gaz,des gaz,les émanations,des émanations,les gaz lacrymogènes,des gaz lacrymogènes) | (légèrement,grièvement,gravement,sérieusement) (atteint,touch){e} | (légèrement,grièvement,gravement,sérieusement) touch{é} | (atteint{e},touch{é}) (par balle,par balles,par (un,des,les,plusieurs) (tir,tirs,éclats,éclat,projectiles,projectile),à la (tête,jambe,cuisse,poitrine),au (bras,visage,dos,ventre,thorax)) | dans le coma | dans un état (grave,critique,désespéré,préoccupant) | entre la vie et la mort | en urgence (absolue,relative)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `${HAVE} [grièvement,légèrement,gravement] (blessé,tabassé,molesté,mutilé,roué de coups,passé à tabac) | et [grièvement,légèrement] blessé | (blesse,blessent,blessait,blessant,blessèrent,blesser) [grièvement,légèrement,gravement] | (tabassant,molestant)`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(subi,reçu) (des,de graves,de multiples,de légères,plusieurs) (blessures,brûlures,contusions,fractures) | (souffre,souffrent,souffraient) (de,d') (blessures,brûlures,fractures,contusions,graves blessures,multiples blessures,une fracture) | (souffre,souffrent,souffraient) (de,d') (traumatismes,lésions,plaies,commotions,intoxication) | (subi,reçu) (une,un) (blessure,fracture,commotion,traumatisme) | (présente,présentent) des (blessures,brûlures) | (s'est,se sont) blessé{e} | s'en (sort,sortent) avec des blessures | (a,ont,avait) eu (le,la,les,un,une,l',des) (bras,jambe,jambes,poignet,tibia,fémur,genou,bassin,clavicule,doigts,dents,cheville,épaule,main,nez,crâne,côtes,mâchoire,œil,pied,doigt) (cassé,fracturé,arraché,brisé,crevé){e}`,
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
  { kind: 'hospitalised', as: 'noun', words: 'hospitalisations | hospitalisés' },
  {
    kind: 'missing',
    as: 'participle',
    words: `manquant{e} | (port,signal){é} disparu{e} | disparu{e} [en mer] | (considéré,déclaré){e} [comme] disparu{e} | introuvable | introuvables | recherch{é} (en mer,sous les décombres) | (pris,prise,prises) au piège sous les décombres | enseveli{e} sous | (coincé,bloqué,prisonnier){e} (sous,dans) les (décombres,gravats)`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words: `(manque,manquent,manquaient) [encore,toujours] à l'appel | sont sans nouvelles | (a,ont,avait,avaient) disparu [en mer] | (n'a,n'ont) plus donné signe de vie | (n'a,n'ont) [toujours,pas,toujours pas,pas encore] été retrouvé{e}`,
  },
  { kind: 'missing', as: 'noun', words: 'disparus [en mer] | disparues | personnes disparues | portés disparus' },
  { kind: 'missing', as: 'noun', count: 1, words: 'disparu | disparue | porté disparu' },
  {
    kind: 'missing',
    as: 'event',
    words: `disparition forcée ${OF} | disparitions forcées ${OF} | (signalé,signalent,annoncé,confirmé,déploré,déplore) la disparition ${OF} | sans nouvelles ${OF} | perdu la trace ${OF}`,
  },
  { kind: 'missing', as: 'toll', words: `${NUMBER_OF} (disparus,personnes disparues)` },
  { kind: 'fated', as: 'event', words: `[le] sort ${OF}` },
  { kind: 'sought', as: 'participle', words: '(toujours,encore,activement) recherch{é}' },
  {
    kind: 'missing',
    as: 'active',
    words: `(secours,secouristes,sauveteurs,pompiers,plongeurs) (recherchent,cherchent) [toujours,encore]`,
  },
  {
    kind: 'abducted',
    as: 'participle',
    words: `enlev{é} | kidnapp{é} | (pris,prise,prises,retenu{e}) en (otage,otages) | rapt{é} | séquestr{é} | emmené{e} (de force,vers une destination inconnue,par leurs ravisseurs) | (conduit,conduite,conduits,conduites) vers une destination inconnue | aux mains de (ses,leurs) ravisseurs`,
  },
  {
    kind: 'abducted',
    as: 'active',
    words: `${HAVE} (enlevé,kidnappé,pris en otage,séquestré) | ${HAVE} (emmené,emporté) avec (eux,elles,lui) | ${HAVE} emmené de force | et emporté avec (eux,elles,lui) | et (enlevé,kidnappé) | (enlève,enlèvent,enlevant,kidnappe,kidnappent,kidnappant) | (prend,prennent,prenant) en otage`,
  },
  {
    kind: 'abducted',
    as: 'event',
    words: `[l'] enlèvement ${OF} | [le] (rapt,kidnapping) ${OF} | [la] (prise d'otage,prise d'otages,séquestration) ${OF}`,
  },
  { kind: 'abducted', as: 'noun', words: 'enlèvements | kidnappings | rapts' },
  {
    kind: 'detained',
    as: 'participle',
    words: `plac{é} en (garde à vue,détention,détention provisoire,détention préventive,rétention,résidence surveillée) | plac{é} sous (mandat de dépôt,contrôle des forces de l'ordre) | (plac,assign){é} à résidence | en (garde à vue,détention,détention provisoire,détention préventive,résidence surveillée) | détenu{e} | maintenu{e} en (détention,garde à vue) | retenu{e} (prisonnier,prisonniers,captif,captifs,contre leur gré,par la police,par les autorités,par les forces de l'ordre) | gardé{e} à vue | {mis} aux arrêts | privé{e} de [leur,sa] liberté | aux mains de la (police,gendarmerie) | sous les verrous | sous mandat de dépôt`,
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
  { kind: 'detained', as: 'noun', words: 'placements en (garde à vue,détention) | gardes à vue' },
  { kind: 'detained', as: 'toll', words: `${NUMBER_OF} (détenus,personnes détenues,gardes à vue)` },
  {
    kind: 'arrested',
    as: 'participle',
    words: `arrêt{é} | interpell{é} | appréhend{é} | en état d'arrestation | captur{é} | cueilli{e} par la police | rafl{é} | embarqu{é} par la police | épingl{é} par (la police,les policiers,les gendarmes,la gendarmerie) | tombé{e} dans les filets (de,du,des) | alpagu{é} | (mis,mise,mises) hors d'état de nuire par (la police,la gendarmerie)`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words: `${HAVE} (arrêté,interpellé,appréhendé,capturé) | et (arrêté,interpellé,capturé) | (arrête,arrêtent,arrêtant,interpelle,interpellent,interpellant,appréhende,appréhendent,capture,capturent) | ${HAVE} mis la main sur | (met,mettent) la main sur | (épingle,épinglent) | ${HAVE} épinglé | mis aux arrêts`,
  },
  {
    kind: 'arrested',
    as: 'event',
    words: `[l'] (arrestation,arrestations,interpellation,interpellations) [arbitraire,arbitraires,musclée,massive,violente] ${OF} | les (arrestations,interpellations) [arbitraires] ${OF} | [la] (capture,rafle) ${OF}`,
  },
  { kind: 'arrested', as: 'noun', words: 'arrestations | interpellations' },
  {
    kind: 'arrested',
    as: 'toll',
    words:
      "[le] nombre [total] (d',des) (arrestations,interpellations) | [le] nombre de (personnes arrêtées,personnes interpellées)",
  },
  {
    kind: 'charged',
    as: 'participle',
    words: `accus{é} (de,d') (meurtre,meurtres,assassinat,assassinats,homicide,homicides,viol,viols,vol,vols,terrorisme,trafic,corruption,fraude,escroquerie,blanchiment,détournement,violences,coups,rébellion,sédition,trahison,espionnage,complot,association,appartenance,atteinte,recel,extorsion,enlèvement,séquestration,incendie,crimes,tentative) | inculp{é} | {mis} en (examen,accusation) | poursuivi{e} (en justice,pour,devant) | formellement accus{é} | visé{e} par (une plainte,une information judiciaire,un mandat d'arrêt,des poursuites)`,
  },
  {
    kind: 'charged',
    as: 'active',
    words: `${HAVE} (inculpé,mis en examen) | (inculpe,inculpent) | (mettre,met) en examen`,
  },
  {
    kind: 'charged',
    as: 'intransitive',
    words: `(fait,font,faisait,faisaient) (face à (des,une,plusieurs),l'objet (de,d'une,d')) (accusation,accusations,chefs d'accusation,poursuites,poursuites judiciaires,inculpation)`,
  },
  { kind: 'charged', as: 'event', words: `(l',) inculpation ${OF} | (la,) mise en (examen,accusation) ${OF}` },
  { kind: 'charged', as: 'noun', words: 'mises en examen | inculpations' },
  {
    kind: 'tried',
    as: 'participle',
    words: `traduit{e} (en justice,devant (un,le,la,une,les) (tribunal,juge,cour,tribunaux)) | jugé{e} (pour,à huis clos,par contumace,en appel,en première instance,en comparution immédiate,depuis,devant) | jugé{e} par (un,le,la,une) (tribunal,cour) | renvoyé{e} (devant (un,le,la,une,les) (tribunal,cour,juge,tribunaux,assises),en correctionnelle,aux assises) | dans le box [des accusés]`,
  },
  {
    kind: 'tried',
    as: 'intransitive',
    words: `(a,ont,avait,avaient,aurait,auraient,aura,auront) [déjà,ainsi,finalement] été [ensuite,rapidement] jugé{e} | (est,sont,était,étaient,sera,seront) [actuellement,en train d'être] jugé{e} | (comparaît,comparaissent,comparaissait,comparaissaient,comparu) [hier,lundi,mardi,mercredi,jeudi,vendredi] [devant] | (passe,passent,passé,passés) en jugement | sur le banc des (accusés,prévenus)`,
  },
  { kind: 'tried', as: 'active', words: `${HAVE} jugé` },
  { kind: 'tried', as: 'event', words: `(le,du,un,au) procès ${OF} | le jugement ${OF}` },
  {
    kind: 'convicted',
    as: 'participle',
    words: `condamn{é} [en appel,par contumace,à mort,à la peine capitale,à des amendes,à des peines avec sursis] | (prison,emprisonnement,détention,réclusion) avec sursis | (mois,ans,an) [de (prison,réclusion,détention),d'emprisonnement] avec sursis | reconnu{e} coupable{e} | (déclaré,jugé){e} coupable{e} | écop{é}`,
  },
  {
    kind: 'convicted',
    as: 'active',
    words: `${HAVE} condamné [à mort,par contumace,en appel] | ${HAVE} (reconnu,déclaré) coupables | (condamne,condamnent,condamnant) [à mort] | (reconnaît,reconnu) coupable{e}`,
  },
  {
    kind: 'convicted',
    as: 'event',
    words: `[la] peine (de mort,capitale) | (la,les,une) condamnation{e} [à mort,en appel] ${OF} | condamnation{e} à mort ${OF}`,
  },
  { kind: 'convicted', as: 'noun', words: 'condamnations [à mort] | condamnés [à mort]' },
  {
    kind: 'imprisoned',
    as: 'participle',
    words: `emprisonn{é} | incarcér{é} | écrou{é} | jeté{e} en prison | envoyé{e} en prison | {mis} (en prison,derrière les barreaux,sous écrou) | embastill{é} | condamné{e} à (de la prison,des peines de prison,de longues peines de prison,de lourdes peines de prison,la prison,la réclusion) [ferme,à vie] | en prison | derrière les barreaux`,
  },
  {
    kind: 'imprisoned',
    as: 'intransitive',
    words: `(croupit,croupissent,croupissaient) en prison | (purge,purgent,purgeaient) [actuellement] (une,des,leur,sa) peine{e} | écopé de [longues,lourdes] peines de prison | (dort,dorment,dormira) en prison | (séjourne,séjournent) en prison`,
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words: `${HAVE} (emprisonné,incarcéré,écroué,jeté en prison,envoyé en prison) | (emprisonne,emprisonnent,incarcère)`,
  },
  {
    kind: 'imprisoned',
    as: 'event',
    words: `[l',leur] (emprisonnement,incarcération) ${OF} | [la] (prison,réclusion) [criminelle] [ferme,à vie,à perpétuité] | perpétuité | (ans,an,mois) (de (prison,réclusion,détention) [criminelle] [ferme],d'emprisonnement [ferme],ferme,fermes)`,
  },
  {
    kind: 'released',
    as: 'participle',
    words: `libér{é} [sous caution,sous contrôle judiciaire,sous condition] | relâch{é} | (re{mis},laissé{e}) en liberté [provisoire] | acquitt{é} | graci{é} | amnisti{é} | relax{é} | élargi{e} de prison | blanchi{e} par la justice | (sorti,ressorti,reparti){e} libre{e} | rendu{e} à (la liberté,leurs familles,leur famille,sa famille) | élargi{e} | en liberté (provisoire,conditionnelle,surveillée)`,
  },
  {
    kind: 'released',
    as: 'active',
    words: `${HAVE} (libéré,relâché,gracié,acquitté,relaxé,amnistié,remis en liberté) | et (libéré,relâché,relaxé,acquitté) | (libère,libèrent,libérant,relâche,relâchent,relâchant,gracie,acquitte,relaxe)`,
  },
  {
    kind: 'released',
    as: 'intransitive',
    words: `(recouvré,retrouvé,recouvrent,retrouvent) [la,leur] liberté | (est,sont) sorti{e} de prison | (quitté,quittent) la prison | bénéficié d'un non-lieu | bénéficié d'une (grâce [présidentielle,royale,collective],remise de peine,libération,libération conditionnelle,liberté provisoire,amnistie)`,
  },
  { kind: 'released', as: 'noun', words: 'libérations | acquittements | remises en liberté | relaxés | acquittés' },
  {
    kind: 'released',
    as: 'event',
    words: `[la] libération [immédiate,sans condition,immédiate et sans condition,inconditionnelle,immédiate et inconditionnelle,conditionnelle,anticipée] ${OF} | [la] (remise en liberté,relaxe) ${OF} | [l'] (acquittement,élargissement) ${OF} | [la] grâce ${OF}`,
  },
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
  {
    kind: 'dismissed',
    as: 'participle',
    words: `licenci{é} [économiques,abusivement,sans indemnités] | limog{é} | congédi{é} | {mis} (à pied,à la porte) | renvoyé{e} (du travail,de leur travail,de son travail,de leur emploi,de l'usine,de l'entreprise) | révoqu{é} | dé{mis} de (ses,leurs) fonctions | relevé{e} de (ses,leurs) fonctions | limogé{e} de (son,leur) poste | remerci{é} par la direction | {mis} au chômage [technique,partiel] | jeté{e} à la rue par la direction | destitu{é} | privé{e} d'emploi | vir{é} | évinc{é} | compress{é} | déflat{é} | {mis} à la retraite d'office | radié{e} (de la fonction publique,de l'armée,de la police,des effectifs) | remercié{e} (sans préavis,sans indemnités,de ses services,de leurs services)`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `${HAVE} (licencié,limogé,congédié,révoqué,destitué,viré,évincé,mis à la porte,mis à pied,démis de ses fonctions,démis de leurs fonctions) | et (licencié,limogé) | (licencie,licencient,licenciait,licenciant,limoge,limogeant,limogent,congédie,congédiant,révoque) | ${HAVE} mis au chômage [technique] | (met,mettent) (à pied,à la porte,au chômage [technique]) | (vire,virent)`,
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words: `(perdu,perdent,perd,perdaient,perdant) (leur,leurs,son,l') (emploi,emplois,travail,poste,postes,gagne-pain) | (se sont,s'est) retrouvé{e} (au chômage,sans emploi,sans travail) | (se retrouvent,se retrouve) (au chômage,sans emploi,sans travail) | (est,sont) au chômage technique`,
  },
  {
    kind: 'dismissed',
    as: 'event',
    words: `[le,les] licenciement{e} [collectif,collectifs,économique,abusif,abusifs,massif,massifs,sec,secs] ${OF} | [le] (renvoi,limogeage) ${OF} | [la] (révocation,mise à pied [conservatoire,disciplinaire,immédiate],mise au chômage technique,mise à la porte,destitution) ${OF}`,
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
  { kind: 'cut', as: 'participle', words: 'supprim{é}' },
  { kind: 'cut', as: 'event', words: `[la] (suppression,disparition) ${OF}` },
  {
    kind: 'displaced',
    as: 'participle',
    words: `déplac{é} [de force,par les combats,par les violences,par le conflit] | évacu{é} [par précaution,préventivement,de force] | expulsé{e} (de (leur,leurs,son,ses) (maison,maisons,domicile,logement,logements,terre,terres,foyer,foyers,village)) | chassé{e} (de (leur,leurs) (maison,maisons,domicile,terre,terres,foyer,foyers,village,villages,pays),de chez (eux,elles,lui)) | délog{é} | sans-abri | sans abri | sans toit | (forc,contraint,oblig){é} (de,à) (fuir,quitter,partir,évacuer,abandonner) | contraint{e} (de,à) (fuir,quitter,partir,évacuer,abandonner) | déracin{é} | jeté{e} sur les routes | sinistr{é} | relog{é} | déguerpi{e} | contraint{e} à l'exil`,
  },
  {
    kind: 'displaced',
    as: 'complement',
    words: `sur les (routes,chemins de l'exil) | à la rue | sans (abri,toit,logement,domicile)`,
  },
  {
    kind: 'dismissed',
    as: 'complement',
    words: 'à la porte | au chômage [technique,partiel] | sur le carreau | sans (emploi,travail)',
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: `fui | (fuient,fuyaient,fuyait,fuit,fuyant) (les combats,la guerre,la violence,les violences,le conflit,les bombardements,leurs maisons,leur pays,leur village,leurs villages,leurs foyers,la ville,l'avancée,la région) | (dû,doivent) (fuir,quitter,évacuer,abandonner) | (quitté,abandonné,quittent,déserté) (leur,leurs,son) (maison,maisons,foyer,foyers,domicile,domiciles,logement,logements,village,villages,habitations,terres,résidence,résidences,demeure,demeures,quartier,quartiers,hameau,hameaux,appartement,appartements) | perdu (leur,leurs) (maison,maisons,toit,logement,foyer) | pris la fuite | pris le chemin de l'exil | trouvé refuge | (se sont,s'est) (réfugié,enfui){e} | (dorment,dort,dormaient,dormi) (à la belle étoile,dehors,dans la rue,à même le sol)`,
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
  { kind: 'displaced', as: 'toll', words: `${NUMBER_OF} (déplacés,personnes déplacées,sans-abri,sinistrés)` },
  {
    kind: 'striking',
    as: 'participle',
    words: `en (grève,débrayage,arrêt de travail) [illimitée,générale,reconductible,perlée,sauvage] | {mis} en grève [illimitée,générale] | entré{e} en grève [illimitée,générale]`,
  },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(se mettent,se met,se mirent,se mettre,se mettant) en grève [illimitée,générale] | (cessé,cessent,cessaient,arrêté,suspendu,arrêtent) le travail | débrayé | débrayent | (fait,font,faisaient,fera,feront) grève | (commencé,entamé,lancé,déclenché,poursuivi,poursuivent,poursuivaient,entament,observé,observent,observaient,observe,mènent,mené) (une,la,leur,leur mouvement de,un mouvement de) grève [illimitée,générale,reconductible,de 48 heures,de 24 heures] | (observé,observent,entamé,entament,observe) un (arrêt de travail,débrayage,mouvement de débrayage) | (entre,entrent,entraient,entrer) en grève | (refusé,refusent,refusaient) de (travailler,reprendre le travail) | croisé les bras | (suivi,suivent) (la grève,le mouvement de grève,l'appel à la grève,le mot d'ordre de grève) | (rejoint,rallié,rejoignent) (la grève,le mouvement de grève) | (participé,participent,participaient,pris part) (à la,à cette,à une,au mouvement de) grève | déposé (les,leurs) outils | (sorti{e},restent,resté{e}) en grève | (tient,tiennent,tenait,tenaient) [le,un,des] piquet{e} de grève`,
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
    words: `(se mettent,se met,entrent,entre,se mettre) en grève de la faim | (commencé,entamé,entrepris,observé,lancé,poursuivi,poursuivent,observent,mènent,entament,débuté,commencent,observe,poursuit,entame) [à,depuis] [lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche] (une,la,leur,sa,des) (grève,grèves) de la faim [illimitée] | (cessé,refusent,refusé) de s'alimenter`,
  },
  {
    kind: 'hunger-striking',
    as: 'noun',
    words: 'grévistes de la faim | (détenus,prisonniers,personnes,ouvriers) en grève de la faim',
  },
  { kind: 'hunger-striking', as: 'event', words: `[la,une,leur] grève de la faim ${OF}` },
  {
    kind: 'gathered',
    as: 'intransitive',
    words: `(s'est,se sont,s'étaient,se seraient) rassemblé{e} | se rassemblent`,
  },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `(manifesté,protesté,défilé) | (manifestent,manifestaient,manifestèrent,défilent,défilaient,défilèrent,protestent,protestaient) | (est,sont,étaient) [à nouveau,de nouveau] descendu{e} dans (la,les) rue{e} | (descendent,descendaient) dans (la,les) rue{e} | (s'est,se sont,s'étaient,se seraient) (mobilisé,massé,attroupé){e} | (se mobilisent,se massent) | (se sont,s'étaient) réuni{e} (devant,pour (protester,dénoncer,réclamer,exiger)) |
      (participé,participaient,participent,pris part) (à,aux,à la,à une,à cette,à des,à ces,à un,au) (manifestation,manifestations,marche,marches,rassemblement,rassemblements,sit-in,mobilisation,cortège,protestation) | (battu,battent,battaient) le pavé | (marché,marchent,marchaient) (contre,pour (dénoncer,réclamer,protester,exiger),en direction du,en silence) | (bloqué,bloquent,bloquaient,coupé,barré,barrent,coupent) (la,les,une,des,l',plusieurs) (route,routes,voies,voie,circulation,rue,rues,axe,accès,entrée,autoroute,pont) | (envahi,occupé,occupent,occupaient,envahissent) (la place,les rues,la rue,le siège,les locaux) | (observé,tenu,organisé) (un,des) (sit-in,rassemblement) | (est,sont) dans la rue | répondu à l'appel à manifester | (scandé,scandent,scandaient) leur colère | (crié,crient,criaient) leur colère | formé une chaîne humaine | (arpenté,arpentent,arpentaient) (les,la) rue{e} | (marché,marchent,marchaient) (dans (les,la) rue{e},sur (le,la,l')) | affronté la police | (se sont,s'étaient) affrontés (à,avec) la police`,
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
    words: `déploy{é} | mobilis{é} | dépêch{é} [sur place,sur les lieux,en renfort] | en renfort | acheminé{e} en renfort | envoyé{e} (sur place,sur les lieux,en renfort)`,
  },
  {
    kind: 'deployed',
    as: 'active',
    words: `${HAVE} (déployé,mobilisé,dépêché) | (déploie,déploient,déployer,déployant,mobilise,mobilisent,mobilisant,dépêche,dépêchent)`,
  },
  {
    kind: 'deployed',
    as: 'event',
    words: `[le,un] déploiement ${OF} | [le,un] [important,imposant,impressionnant,vaste] dispositif [policier,sécuritaire,de sécurité] ${OF} | [l'] envoi [en renfort] ${OF}`,
  },
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
    words: `${HAVE} (détruit,endommagé,incendié,brûlé,pillé,saccagé,vandalisé,ravagé,caillassé,dévasté,rasé,démoli,inondé,abattu) | et (détruit,endommagé,incendié,brûlé,pillé,saccagé) | (détruisant,incendiant,endommageant,pillant,saccageant,brûlant,ravageant,inondant) | (détruit,détruisent,incendie,incendient,endommage,pillent) | mis le feu (à,au,aux) | (réduit,réduisant) en cendres`,
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
    words: `(s'est,se sont,s'était,s'étaient) (arrêté,arrêtée,arrêtés,arrêtées) | survécu | échappé | s'en (sort,sortent,est sorti,sont sortis)`,
  },
]
