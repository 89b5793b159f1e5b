import type { Grammar } from '../grammar-table.ts'

/** Adverbs that stand between an auxiliary and its participle. */
const ADVERBS =
  "ainsi,déjà,ensuite,notamment,alors,encore,à plusieurs reprises,de sang-froid,à bout portant,en représailles,par inadvertance,accidentellement,volontairement,tragiquement,mystérieusement,complètement,entièrement,partiellement,totalement,finalement,depuis,tous,toutes,tous deux,toutes deux,officiellement,rapidement,immédiatement,aussitôt,arbitrairement,brièvement,violemment,provisoirement,illégalement,injustement,sauvagement,brutalement,délibérément,récemment,par la suite,de nouveau,à nouveau,au total,sommairement,froidement,initialement,préventivement,temporairement,massivement,collectivement,successivement,en tout,hier,entre-temps,abusivement,définitivement,purement et simplement,tour à tour,dans un premier temps,presque tous,pour la plupart,légèrement,gravement,grièvement,d'abord,par précaution,d'urgence,dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi,à tort,par erreur,de force,sans ménagement,manu militari,en urgence,in extremis,sur place,sans jugement,sans procès,vraisemblablement,lâchement"

export const grammar: Grammar = {
  functionWords:
    'le | la | les | des | du | et | est | dans | que | qui | une | un | pour | par | sur | pas | au | avec | ont | été | ce | cette | sont | aux | plus | selon | mais | leur | était',
  be: `{avoir} [${ADVERBS}] | [${ADVERBS}] été | {avoir} été [${ADVERBS}] | à (avoir été,être) | {être} [${ADVERBS}] | (s'est,se sont,s'était,s'étaient,se seraient) [${ADVERBS}] |
    (reste,restent,restait,restaient,demeure,demeurent,demeuraient) | se (trouve,trouvent,trouvait,trouvaient,retrouve,retrouvent,retrouvaient) | se sont (retrouvés,retrouvées) | (a,ont) pu être | (figure,figurent,figuraient) [comme] | on (compte,dénombre,recense) | (a,ont) fini`,
  ceremony:
    'veillée | funérailles | obsèques | enterrement | messe | hommage | cérémonie | concert | festival | fête | mariage | procession | prier | recueillir | recueillement',
  perfect: `{avoir} [${ADVERBS}]`,
  been: `[${ADVERBS}] (été,être)`,
  of: "de | d' | des | du | de la | de l' | parmi | parmi les | d'entre | de (ces,ses,leurs,cette,ce,nos,mes)",
  and: 'et | ainsi que | & | et aussi | puis | et puis | comme aussi',
  or: 'ou | ou bien | voire',
  article:
    'un | une | un autre | une autre | (un,une) (second,seconde,deuxième,troisième,quatrième,cinquième,sixième,septième)',
  whose: 'son | sa | ses | leur | leurs',
  definite:
    "le | la | les | l' | ce | cet | cette | ces | son | sa | ses | leur | leurs | mon | ma | mes | notre | nos | votre | vos",
  told: "son | sa | leur | le | la | l'",
  attributes:
    'ex | jeune | petit | petite | vieux | vieille | seul | seule | malheureux | malheureuse | autre | premier | première | second | seconde | troisième | présumé | principal | principale | nouveau | nouvel | nouvelle | dernier | dernière | pauvre | grand | grande | ancien | ancienne | futur | future | fameux | tout jeune',
  inCompany: 'ainsi que | de même que | tout comme | en même temps que | en compagnie de',
  among: 'parmi les | au nombre des',
  amongThem:
    'figure | figurent | figuraient | se trouve | se trouvent | se trouvaient | on (compte,dénombre,recense) | il y a',
  share:
    "sur (deux,trois,quatre,cinq,six,sept,huit,neuf,dix,vingt,cent,mille,10,100) (a,ont,aurait,auraient,avait,avaient,est,sont,était,étaient,serait,seraient,sera,seront,se,s',ne,n',vit,vivent,meurt,meurent,dit,disent,souffre,souffrent,perd,perdent,touché{e},concerné{e},licencié{e},blessé{e},mort{e},au,en,dans,parmi,chez)",
  degree: 'grièvement | dans un état (grave,critique)',
  preposition: `selon | d'après | dans | en | à | au | aux | sur | avec | sans | pendant | durant | après | avant | contre | près de | près du | près des | vers | sous | entre | depuis | jusqu'à | jusqu'au | malgré | derrière | devant | chez | pour | comme |
    lors (de,d',du,des) | suite (à,au,aux) | à la suite (de,d',du,des) | hors (de,du) | dès | face (à,au,aux) | outre | en plus (de,d',du,des) | envers | grâce à | à côté (de,d',du,des) | au sein (de,d',du,des) | autour (de,d',du,des) | à bord (de,d',du,des) | au profit (de,d',du,des) | en faveur (de,d',du,des) |
    à l'encontre (de,d',du,des) | en présence (de,d',du,des) | en raison (de,d',du,des) | au nom (de,d',du,des) | à cause (de,d',du,des) | au lieu (de,d',du,des) | à travers | auprès (de,d',du,des) | à propos (de,d',du,des) | au sujet (de,d',du,des) | via | hormis | sauf | faute (de,d') | à l'aide (de,d',du,des) | aux côtés (de,d',du,des) | parler (de,d',du,des)`,
  locative: `à | au | aux | dans | en | sur | près (de,d',du,des) | aux abords (de,d',du,des) | aux environs (de,d',du,des) | aux alentours (de,d',du,des) | (au,dans le) (nord,sud,centre,cœur,large,nord-est,nord-ouest,sud-est,sud-ouest) (de,d',du,des) | dans l'(est,ouest) (de,d',du,des) | à l'(est,ouest,entrée,intérieur,extérieur) (de,d',du,des) |
    dans (la ville,la région,la province,le village,la commune,le quartier,la localité,la banlieue,le district,le département,le port,le gouvernorat,la wilaya,la préfecture,les rues,le camp) (de,d',du,des) | à proximité (de,d',du,des) | autour (de,d',du,des) | à (la hauteur,hauteur) (de,d',du) | (le village,la localité,le hameau,le camp,la bourgade,le bourg) (de,d',du,des) | en périphérie (de,d',du) | en banlieue (de,d',du) | place (de,d',du,des) | non loin (de,d',du,des) | à quelques kilomètres (de,d',du) | devant`,
  agent:
    "par | aux mains (de,d',du,des) | des mains (de,d',du,des) | de la main (de,d',du,des) | sous les (balles,tirs,coups) (de,d',du,des) | de la part (de,d',du,des)",
  relative: "qui | que | qu' | lequel | laquelle | lesquels | lesquelles | auxquels | auxquelles | auquel",
  inverting: `où | d'où | dans (lequel,laquelle,lesquels,lesquelles) | (au cours,lors) (duquel,de laquelle,desquels,desquelles) | à bord (duquel,de laquelle,desquels) | auquel (cas,moment) | parmi (eux,elles) | (alors,ensuite,puis) | (là,ici)`,
  including: `dont | dont [(le corps,les corps)] (de,d') | y compris | incluant | notamment | en particulier | et parmi (eux,elles,lesquels,lesquelles) | parmi (lesquels,lesquelles,eux,elles,ceux-ci,celles-ci,ces derniers,ces dernières,ces victimes,ces personnes) | parmi (lesquels,lesquelles,eux,elles) (figure,figurent,figuraient,on compte,on dénombre,se trouve,se trouvent,se trouvaient,il y a) |
    au nombre desquels | au nombre desquelles | au rang desquels | au nombre (desquels,desquelles) (figure,figurent)`,
  partitive: "des | (de,d'entre) (ces,ses,leurs,les) | du",
  ofThem:
    "(d'entre,parmi) (eux,elles) | de (ceux-ci,celles-ci) | (de,d'entre) ces (derniers,dernières) | d'entre ceux-ci | parmi (ceux-ci,celles-ci,ces derniers)",
  besides:
    "(un,une) (autre,second,seconde,deuxième,troisième,quatrième,cinquième,sixième,septième) | également | aussi | en outre | nouveaux | nouvelles | supplémentaires | supplémentaire | de surcroît | par ailleurs | eux aussi | elles aussi | lui aussi | elle aussi | à leur tour | de même que | s'(ajoute,ajoutent,ajoutaient) (à,aux) | auxquels s'ajoutent | auxquelles s'ajoutent | à quoi s'ajoutent",
  anew: 'supplémentaire(s,) | de plus | additionnels',
  other: "autres | autre | d'autres | d'autre",
  not: "pas | jamais | non | aucunement | nullement | point | ni | (n'est,ne sont,n'étaient,n'était) plus",
  nobody: "(personne,nul) [d'autre] (n',ne) | aucune personne | pas une seule personne | aucun être humain",
  no: `pas un seul | pas une seule | pas (de,d') | aucun | aucune | ni | n'(a,ont,avait,avaient) (pas,) fait (de,ni,aucun,aucune) | sans (faire,causer,provoquer) (de,d',ni,aucun,aucune) | (sans,pas) [nouvelle] (mention d'aucun,mention d'aucune) | (il n'y a,il n'y a eu,il n'y avait) (pas,pas eu,aucun,aucune) [de,d'] | n'a pas (causé,provoqué,entraîné) (de,d') | n'est à déplorer aucun`,
  unreal: `dans (le,ce,son,un) (film,roman,téléfilm,feuilleton,polar,thriller,conte,manga,livre) , | dans l'opéra , | dans la série , | dans (la,cette,une) série (télévisée,policière,américaine,Netflix) | (roman,film,livre,série,pièce,opéra,téléfilm,polar,thriller,récit,conte,bande dessinée,BD) (raconte,retrace,relate,évoque,met en scène,imagine,narre,dépeint,suit) | (roman,film,série,téléfilm,polar,thriller,feuilleton) , où | exercice (de,d') (simulation,évacuation,sécurité civile,crise) | exercice (simulant,grandeur nature) | simulant | (simule,simulent,simulait,simulaient) | simulation | figurants | (blessés,morts,victimes) fictifs`,
  remembrance:
    "hommage | hommages | à l'honneur | exposition | rétrospective | anthologie | biographie | mémorial | album | musée | commémore | commémorent | célèbre | célèbrent | célébrer | honore | honorer | saluer la mémoire | à la mémoire | festival",
  hypothetical: `(failli,manqué de,sur le point de,sur le point d') | (au,dans le) (premier,deuxième,second,troisième,quatrième,dernier) (acte,épisode,chapitre) | si | s'(il,ils) | (aurait,auraient) (pu,dû) | (pourrait,pourraient,devrait,devraient,pourra,pourront,devra,devront) | (peut,peuvent) | (peuvent,peut) être | (sera,seront) | (va,vont) être | (doit,doivent) être | (risque,risquent,risquait,risquaient,risquer) [de,d'] | (menace,menacent,menaçait,menaçaient,menaçant,menacé,menacée,menacés,menacées) (de,d') |
    (exige,exigent,exigeons,exigé,exiger,exigeant,exigeait,exigeaient) | (réclame,réclament,réclamons,réclamé,réclamer,réclamant,réclamait,réclamaient) | (demande,demandent,demandons,demandé,demander,demandant,demandait,demandaient) (la,le,l',que,qu',de,à,leur,sa) | (appelle,appellent,appelons,lance un appel,lancent un appel,lançons un appel,appelé,appelant,appeler) à | (appel,appels) (à,pour) la | (veut,veulent,voulons,voulait,voulaient,souhaite,souhaitent) | (prévoit,prévoient,prévoyait,prévoyant,envisage,envisagent,envisageait) |
    (afin de,afin que,pour que,de crainte que,à moins que,en cas de,en cas d',au cas où,de peur que) | (craint,craignent,craignait,redoute,redoutent) | (requiert,requièrent,requérait,requis,requise,requises) | encourt | encourent | éventuel | éventuels | éventuelle | éventuelles | potentiel | potentielle | potentiels | potentielles | possible | possibles | plan de | projet de | scénario | il faut | il faudrait | (capable,capables) (de,d') | susceptible{e} de | tentative de | tentatives de`,
  demand:
    '(exige,exigent,exigeons,exigé,exigeant,exigeait,exigeaient,réclame,réclament,réclamons,réclamé,réclamant,réclamait,réclamaient,revendique,revendiquent,demande,demandent,demandons,demandé)',
  factual: "après | suite (à,au,aux) | à la suite (de,du,des,d')",
  doubt: `prétendument | soi-disant | supposément | prétendu(,e,s,es) | hypothétique | apparemment | semble-t-il | (aurait,auraient,serait,seraient) [${ADVERBS}] | se (serait,seraient) | (aurait,auraient) été [${ADVERBS}] | (aurait,auraient) (coûté la vie (à,au,aux),mis la main sur,fait périr) | présumé(,e,s,es) de | (secours,secouristes,sauveteurs,pompiers,autorités) (craignent,redoutent) | (sans,aucune) preuve | rumeurs (de,faisant état de)`,
  untrue: `(est,sont,était,étaient,serait,seraient,s'est révélé,s'est révélée,se sont révélées,se sont révélés,s'avère,s'avèrent) [totalement,tout simplement,entièrement] (faux,fausse,fausses,inexact,inexacte,inexacts,inexactes,infondé,infondée,infondés,infondées,mensonger,mensongère,mensongers,mensongères,sans fondement,un mensonge,des mensonges,une rumeur,des rumeurs,une intox,inventé,inventés) | , c'est (faux,inexact,un mensonge,une rumeur,une intox) | il est faux que | il est inexact que`,
  countNoun: `celui (de,d',des) | [le] nombre [total,exact,officiel,provisoire] (de,d',des) | un nombre (de,d') | [le] total (de,d',des) | [le] décompte (de,d',des) | [le] chiffre (de,d',des) | [le] nombre de personnes`,
  anotherHappening:
    'heures (après,avant) (un,une) | dans (un autre,un second,un deuxième) (incident,accident,attentat,fait,drame) | dans une autre (affaire,attaque,fusillade,explosion,collision) | dans un (incident,accident) (distinct,séparé) | dans une affaire (distincte,séparée) | (lié,liée,liés,liées) à (un,une)',
  reach: `oscille | oscillait | varie | (a,ont,avait) atteint | (atteint,atteignait,atteignent,atteindrait) | (a,avait) (dépassé,franchi) | (dépasse,dépassait,dépassent,franchit) [désormais,déjà] [les,le,la] | (fait,faisait) [désormais,maintenant,déjà,encore] état (de,d') | (est,était,serait) [désormais,maintenant,aujourd'hui,actuellement,estimé,évalué] (de,d') | (est,serait,étaient) [désormais,maintenant] | (s'élève,s'élevait,s'élèvent,s'élèverait,s'établit,s'établissait,s'est élevé,s'est alourdi,s'est établi,monte,montait,grimpe,est monté,a grimpé,est passé,est passée,passe,passait,porté,portée,a été porté,est porté,se monte,se chiffre,s'alourdit) [désormais,maintenant,ainsi] à`,
  risenTo: 'à',
  estimates:
    '(évalue,évaluent,évaluait,estime,estiment,estimait,chiffre,chiffrent,chiffrait,fixe,fixent,établit,situe,situent) | (a,ont,avait) (évalué,estimé,chiffré,fixé,établi,situé)',
  estimatedAt: 'à',
  upFrom: 'contre [seulement]',
  recount: `en (a,ont,avait) (dénombré,compté,recensé,comptabilisé) | n'en (compte,comptent,comptait,dénombre,dénombrent,dénombrait,recense,recensent,recensait,reconnaît,reconnaissent,reconnaissait,admet) que | ne (reconnaît,reconnaissent,confirme,confirment,admet,admettent) que | (il,ce chiffre,ce bilan,celui-ci,ce nombre) (a,avait) [ensuite,depuis] été (porté,ramené,revu,relevé) [à la hausse,à la baisse] à | (l'a,l'ont) [ensuite,depuis] (porté,ramené,relevé) à | (il,ce chiffre,ce bilan,celui-ci) est (désormais,maintenant) de | en (dénombre,dénombrent,compte,comptent,recense,recensent,annonce,annoncent,revendique,revendiquent) | (revoir,revu,révisé,corrigé,ramené,rectifié,porté) (ce chiffre,le chiffre,ce bilan,le bilan,le nombre)`,
  rise: 'passé | passée | passés | passe | passent | passait | passant | passer | augmenté | grimpé | monté | baissé | chuté | révisé | revu | révisée | revue | est passé | est passée | tombé | alourdi | porté | porte | portent | portant | portait | relevé | relève | relèvent | relevant | ramené | ramène | ramènent | ramenant | ramenée | abaissé | alourdit | alourdissant | alourdissent | (fait,font,faisant,faisait) (passer,grimper,monter) | a fait (passer,grimper,monter)',
  forCrime: "pour | dans l'affaire | coupable de | coupables de",
  prison:
    "emprisonnement [ferme] | d'emprisonnement [ferme] | détention | la perpétuité | perpétuité | peines de prison | d'incarcération | travaux forcés | colonie pénitentiaire | bagne | derrière les barreaux | à des peines allant | [la] (prison,réclusion) [criminelle] [ferme,à vie,à perpétuité] | (ans,an,mois) (de (prison,réclusion,détention) [criminelle] [ferme],d'emprisonnement [ferme],ferme,fermes)",
  forWhom: "pour | à | aux | contre | à l'encontre (de,d',des,du)",
  unknownFate:
    "inconnu | incertain | (reste,demeure) (inconnu,incertain) | (n'est,n'était) pas connu | on ignore | ignoré",
  hospital:
    "hôpital | hôpitaux | CHRU | (à,dans) (l',cet,notre,un seul,un même) hôpital | (au,dans le,dans un) (centre hospitalier,centre de santé,centre médical,dispensaire,CHU,service des urgences) | à la clinique | CHU | CHR | CHUM | clinique | cliniques | polyclinique | centre (hospitalier,médical,de santé,médico-social) | centres (hospitaliers,médicaux,de santé) | établissement hospitalier | établissements hospitaliers | structures (sanitaires,hospitalières) | urgences | dispensaire | infirmerie | réanimation | soins intensifs | hôtel-dieu | service des brûlés",
  inDisaster:
    "dans (l',un,une,le,la,les,cette,cet,ce,ces,des) (incendie,attaque,attaques,embuscade,explosion,attentat,attentats,accident,accidents,naufrage,séisme,crash,catastrophe,guerre,combats,combat,bombardement,bombardements,inondations,éboulement,tragédie,drame,avalanche,effondrement,raid,frappe,frappes,offensive,tempête,tsunami,tremblement de terre,bataille,affrontements)",
  leaves:
    '(a,ont,avait,avaient) (reconnu,déclaré,jugé) | reconnu | déclaré | jugé | reconnaît | reconnaissent | déclare | déclarent | poussé | poussant | pousse | poussent | contraint | contraignant | contraignent | forcé | forçant | force | forcent | obligé | obligeant | oblige | obligent | (a,ont,avait,avaient) (poussé,contraint,forcé,obligé) | jeté | jetant | jettent | jetaient | laissé | laissant | laisse | laissent | mis | mettant | met | mettent | plongé | plongeant',
  current:
    "(reste,restent,demeure,demeurent,restaient,demeuraient) | toujours | encore | actuellement | à ce jour | en ce moment | à l'heure actuelle | se trouvent encore",
  observed:
    'ai vu | a vu | avons vu | ont vu | avait vu | avaient vu | (vu,vus,vues) de (ses,mes,leurs,nos) (yeux,propres yeux) | de (mes,ses,nos,leurs) propres yeux | (a,ai,avons,ont) (compté,dénombré) (moi-même,lui-même,elle-même,nous-mêmes) | (ai,avons) (compté,dénombré) | [a,ont,ai] pu (voir,compter,constater) | (dit,affirme,assure,disent,affirment,raconte) avoir (vu,compté,aperçu) | personnellement vu | vu personnellement',
  facility: `(à,dans) (l',cet,notre,un seul,un même) hôpital | (au,dans le,dans un) (centre hospitalier,centre de santé,centre médical,dispensaire,CHU,service des urgences) | à la (clinique,morgue) | (notre,cet,cette) (établissement,service,clinique) | (hôpital,clinique,morgue,établissement) (a,avait,dit avoir,affirme avoir) (reçu,accueilli,admis,enregistré,pris en charge) | (dit,affirme,assure) avoir (reçu,accueilli,admis,enregistré,pris en charge) | avons (reçu,accueilli,admis,enregistré,pris en charge)`,
  list: 'liste (de,des,nominative,avec) | la liste | une liste | (les,des) noms (de,des) | noms (de,des)',
  total:
    'au total | en tout | un total (de,d) | total (de,d) | bilan [humain,provisoire,officiel,définitif,actualisé,total,macabre,global,final,officieux,encore provisoire] | au moins au total',
  contrast:
    'lui | elle | eux | elles | lui aussi | elle aussi | eux aussi | elles aussi | quant à (lui,elle,eux,elles) | pour (sa,leur) part | de (son,leur) côté | en revanche | au contraire | à son tour | à leur tour | comme lui | comme eux | pourtant | toutefois | cependant | hélas | heureusement | malheureusement | finalement | enfin | semble-t-il | dit-on | donc',
  yet: 'mais',
  clause: `mais | tandis (que,qu') | alors (que,qu') | parce (que,qu') | , car | bien (que,qu') | même si | quand | lorsque | lorsqu' | où | puisque | puisqu' | pendant (que,qu') | après (que,qu') | avant (que,qu') | depuis (que,qu') | dès (que,qu') | sans (que,qu') | si bien (que,qu') | de sorte (que,qu') | jusqu'à ce (que,qu') | donc | comme | toutefois | cependant | pourtant | ce qui | ce que | ce qu'`,
}
