import type { SpeechTable } from '../speech-table.ts'

/** Adverbs between an auxiliary and its participle: of time and sequence, and of manner. */
const ADVERBS =
  "[également,aussi,même,ensuite,toutefois,par ailleurs,cependant,d'abord,initialement,finalement,depuis,déjà,encore,de nouveau,par la suite,notamment,en outre,alors,pourtant,lui-même,eux-mêmes,pour sa part,de son côté,ainsi,bien,dûment]"
const MANNER =
  '(fermement,catégoriquement,formellement,vivement,vigoureusement,clairement,publiquement,officiellement,toujours,longuement,brièvement,sobrement,aussitôt,immédiatement,enfin,à son tour,quant à lui,quant à elle)'
/** Verbs of saying of the first group, by their stems. */
const STEMS =
  '(déclar,indiqu,affirm,précis,ajout,expliqu,rapport,signal,assur,soulign,estim,évalu,chiffr,not,racont,témoign,évoqu,relat,recens,dénombr,confi,déplor,ironis,souffl,résum,insist,plaisant,certifi,détaill,retrac,argu,notifi)'
/** Participles of saying. */
const SAID =
  '(déclaré,indiqué,annoncé,affirmé,précisé,ajouté,expliqué,rapporté,signalé,assuré,soutenu,souligné,estimé,relevé,noté,écrit,raconté,témoigné,fait savoir,fait valoir,fait remarquer,fait observer,laissé entendre,communiqué,dit,prétendu,évoqué,avancé,révélé,relaté,informé,publié,recensé,dénombré,reconnu,dénoncé,déploré,confié,lancé,insisté,rappelé,martelé,poursuivi,conclu,averti,constaté,détaillé,admis,regretté,mentionné,certifié,concédé,justifié,résumé,ironisé,argué,juré,tenu à (préciser,souligner,rappeler,rassurer))'

export const speech: SpeechTable = {
  according:
    "selon | à en croire | d'après | aux dires (de,des,du) | au dire (de,des,du) | de l'aveu [même] (de,du,des) | de l'avis (de,du,des) | aux yeux (de,du,des) | a - t - on (appris,indiqué,précisé,affirmé,confirmé,assuré,expliqué) (auprès de,auprès du,auprès des,de,du côté de) | a - t - on appris (lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier,aujourd'hui) (auprès de,auprès du,auprès des,de) | apprend - on (auprès de,auprès du,auprès des,de) | a appris (l'agence,l'afp,rfi,l'aps,l'acp,la map,la tap,la rédaction,notre rédaction,notre journal) (auprès de,auprès du,auprès des,de source) | selon les dires de | selon les dires du | selon les dires des | (comme,ainsi que) (l'a,l'ont,l'avait,l'avaient) (indiqué,déclaré,souligné,rappelé,expliqué,précisé,annoncé,affirmé,rapporté,révélé,confirmé,relevé,noté,écrit,reconnu,raconté) | (comme,ainsi que) (l'indique,l'indiquent,l'explique,l'expliquent,l'affirme,l'affirment,l'expliquait,le rappelle,le rappellent,le souligne,le soulignent,le précise,le dit,le disent,le note,le reconnaît,le confirme,le raconte) | (peut - on lire,lit - on,pouvait - on lire) (dans,sur) | (indique,précise,ajoute,affirme,signale,assure,explique,souligne,confirme,rappelle,déplore,regrette,déclare,rapporte) - t - on (de,du,à,au,auprès de,auprès du,auprès des,dans,du côté de,du côté du,du côté des) | apprend - on (de,du côté de,du côté du) | dit - on (de,du côté de,du côté du,à,au) | du point de vue (de,du,des) | dixit | à (entendre,écouter) | à en juger par | d'après les dires de",
  accordingToHim: 'à ses dires | selon ses (dires,propos,mots)',
  inEyesOf: 'pour',
  headed: 'extrait de | extrait du | tiré de | tiré du | publié par | via | publication sur',
  verbs: [
    [
      'says',
      `(a,ont,avait,avaient,aurait,auraient) ${ADVERBS} ${SAID} | (a,ont) ${MANNER} ${SAID} |
      (a,ont,avait,avaient,aurait,auraient) ${ADVERBS} (fait état de,fait état d,fait état des,compté,comptabilisé,parlé de,parlé d,fait part de,fait part d,dressé un bilan de,dressé un bilan d,accusé,documenté) |
      ${STEMS}(e,ent,ait,aient,a,èrent) |
      (annonce,annoncent,annonçait,annonçaient,annonça,annoncèrent,avance,avancent,avançait,avançaient,soutient,soutiennent,soutenait,soutenaient,relève,relèvent,relevait,relevaient,écrit,écrivent,écrivait,écrivaient,prétend,prétendent,prétendait,prétendaient,révèle,révèlent,révélait,révélaient,reconnaît,reconnaissent,reconnaissait,reconnaissaient,admet,admettent,admettait,admettaient,dénonce,dénoncent,dénonçait,dénonçaient,compte,comptent,comptait,comptaient,comptabilisait,comptabilisaient,rappelle,rappellent,rappelait,rappelaient,sourit,lance,lancent,lançait,martèle,martèlent,martelait,conclut,concluent,poursuit,disent,dit,disait,disaient,jure,jurent,jurait,concède,concèdent,concédait,constate,constatent,constatait,expose,exposent,justifie,justifient,justifiait,mentionne,mentionnent,revendique,revendiquent) | (a,ont,avait,avaient) ${ADVERBS} revendiqué |
      (fait,font,faisait,faisaient) [également,aussi,désormais,toujours,encore,pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle,quant à eux,quant à elles,lui,elle,eux,elles,en revanche] état (de,d,des) | (fait,font,faisait) (savoir,valoir,remarquer,observer) | ne (fait,font,faisait,faisaient) état que (de,d,des) | n'a fait état que (de,d) | (fait,font,faisait,faisaient) état , (lui,elle,eux,elles,pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle) , (de,d,des) | (parle,parlent,parlait,parlaient) , (lui,elle,eux,elles,pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle) , (de,d,des) | ne (parle,parlent) que (de,d) | n'(évoque,évoquent,annonce,annoncent,avance,avancent) que | (parle,parlent,parlait,parlaient) [maintenant,désormais,aussi,plutôt,même,pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle,quant à eux,quant à elles,lui,elle,eux,elles,en revanche] (de,d,des) | (évoque,évoquent) (plutôt,désormais,aussi,même,pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle,quant à eux,quant à elles,lui,elle,eux,elles,en revanche) | (laisse,laissent,laissait) entendre | (croit,croient,croyait) savoir | (tient,tiennent) à (préciser,souligner,rappeler) |
      (maintient,maintiennent,maintenait,maintenaient) [le,les,un] (chiffre,chiffres,bilan) (de,d) | (s'en tient,s'en tiennent,s'en tenait,s'en tenaient) à`,
    ],
    [
      'confirms',
      `(a,ont,avait,avaient) ${ADVERBS} (confirmé,vérifié,corroboré,établi) | (confirme,confirment,corrobore,corroborent) | (confirmait,confirmaient)`,
    ],
    [
      'denies',
      `(a,ont,avait,avaient) ${ADVERBS} (démenti,nié,rejeté,réfuté,contesté,balayé,récusé) | (a,ont) ${MANNER} (démenti,nié,rejeté,réfuté,contesté,balayé,récusé) | (balaie,balaient,balaye,balayait,récuse,récusent,récusait) | (a,ont,avait) ${ADVERBS} écarté (toute,tout,l'hypothèse,la piste,l'idée,la thèse,le scénario) | (écarte,écartent,écartait) (toute,tout,l'hypothèse,la piste,l'idée,la thèse,le scénario) | (dément,démentent,démentait,nie,nient,niait,rejette,rejettent,réfute,réfutent,réfutait,conteste,contestent,contestait)`,
    ],
    [
      'doubts',
      `(a,ont) mis en doute | (met,mettent) en doute | (doute,doutent) | (a,ont) douté | (ne peut,ne peuvent,n'a pas pu,n'ont pas pu,n'a pu,n'ont pu,ne pouvait) confirmer | (n'a,n'ont,n'avait,n'avaient) (pas,pas encore,toujours pas,jamais) (confirmé,vérifié,corroboré) | ne (confirme,confirment,confirmait) (pas,pas encore,toujours pas) | (n'a,n'ont) ni confirmé ni (démenti,infirmé) | ne (confirme,confirment) ni ne (dément,démentent) | (refuse,refusent,a refusé,ont refusé) de (confirmer,confirmer ou d'infirmer)`,
    ],
  ],
  quoting: [
    [
      'says',
      `(s'emporte,s'emportent,s'indigne,s'indignent,s'inquiète,s'inquiètent,s'exclame,s'exclament,s'étonne,s'étonnent,s'agace,s'alarme,s'insurge,s'insurgent,s'offusque,s'offusquent,s'interroge,s'interrogent,s'émeut,s'émeuvent,s'écrie,s'écrient,s'esclaffe,s'impatiente,s'enthousiasme,s'amuse,s'excuse,se désole,se désolent,se souvient,se souviennent,se félicite,se félicitent,se réjouit,se réjouissent,se plaint,se plaignent,se défend,se défendent,se lamente,se lamentent,se désespère,se navre,se rappelle,se justifie,se rassure) |
      (s'est,se sont,s'était) (emporté,indigné,inquiété,exclamé,étonné,agacé,alarmé,désolé,souvenu,félicité,réjoui,plaint,défendu,insurgé,offusqué,interrogé,ému,écrié,lamenté,justifié,excusé){e} |
      (fustige,fustigent,tonne,assène,assènent,persifle,raille,raillent,grince,peste,pestent,râle,ricane,grommelle,maugrée,balbutie,bredouille,chuchote,éructe,vitupère,objecte,objectent,corrige,interrompt,confesse,avoue,avouent,acquiesce,approuve,théorise,prédit,pronostique,récapitule,reprend,tranche,trépigne,s'enflamme,s'étrangle,se vante,se targue,se console,se remémore,se gausse,se moque) | (répond,répondent,réplique,répliquent,rétorque,rétorquent,renchérit,renchérissent,fulmine,glisse,lâche,soupire,murmure,observe,observent,commente,commentent,nuance,argumente,plaide,plaident,juge,jugent,prévient,préviennent,avertit,avertissent,regrette,regrettent,enrage,clame,clament,crie,crient,scande,scandent,chante,chantent,ajoutait,hurle,hurlent,abonde,abondent,gémit,sanglote,enchaîne,tempère,relativise,proteste,protestent,réagit,réagissent,rassure,ordonne,supplie,implore) |
      (a,ont,avait,avaient) ${ADVERBS} (répondu,répliqué,rétorqué,renchéri,tranché,tonné,glissé,lâché,observé,commenté,nuancé,argumenté,plaidé,jugé,prévenu,clamé,crié,scandé,réagi,promis,tweeté,posté,abondé,hurlé,pesté,tempéré,protesté,chanté,tempêté,soupiré,murmuré,soufflé,souri,plaisanté,enchaîné,supplié,imploré,ordonné)`,
    ],
    ['denies', '(a exclu,ont exclu,avait exclu)'],
  ],
  showing: [
    ['says', 'montrent | montre | suggèrent | suggère | laissent (entendre,penser) | indiquent | révèlent | attestent'],
  ],
  judging: [['says', '(qualifie,qualifient,qualifiait) | (a,ont) qualifié | (décrit,décrivent)']],
  judgedAs: 'comme',
  modifier: `proche{e} (de,du,des) | présent{e} (sur place,à,dans,sur les lieux) | joint{e} (par,au) | (interrog,contact,cit,rencontr){é} par | ayant requis | (publi,diffus,post,consult,transmis,obten,dat,présent,rédig){é} (lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier,en,le,la,ce,cette,sur,par,à,au,dans,fin,début) | rendu{e} publi(c,cs,que,ques) (lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier,en,le,la,ce,par,à,au) | paru{e} (lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier,en,le,dans) | ayant demandé | sous couvert d'anonymat | sous (le,) couvert de l'anonymat | requérant l'anonymat | qui a requis l'anonymat`,
  thinking: [
    [
      'says',
      `(demande,demandent,réclame,réclament,exige,exigent) [des,du] | (a,ont,avait,avaient) ${ADVERBS} (demandé,réclamé,exigé,requis) [des,du] | (requiert,requièrent) | (appelle,appellent,appelait) à | (appelle,appellent,a appelé,ont appelé) (le gouvernement,les autorités,la communauté internationale,l'État,la population,les parties,les habitants,la direction,les citoyens) à | (a,ont) ${ADVERBS} appelé à | (s'attend,s'attendent) à | (exhorte,exhortent) | (a,ont) ${ADVERBS} exhorté | (met,mettent) en garde | (a,ont) ${ADVERBS} mis en garde | (propose,proposent,préconise,préconisent,recommande,recommandent) [des] | (a,ont) ${ADVERBS} (proposé,préconisé,recommandé) | (considère,considèrent,considérait) | (s'engage,s'engagent) à | (s'est,se sont) engagé{e} à | (veut,veulent) | (se dit,se disent,s'est dit,s'est dite,se sont dits,se sont dites,se disait,se disaient,se déclare,se déclarent,s'est déclaré,s'est déclarée) | (menace,menacent,menaçait,a menacé,ont menacé) (de,d') | (refuse,refusent,a refusé,ont refusé) (de,d') |
      (craint,craignent,redoute,redoutent,espère,espèrent,souhaite,souhaitent,croit,croient,pense,pensent,soupçonne,soupçonnent,craignait,craignaient,redoutait,espérait,espéraient,souhaitait,croyait,pensait,pensaient,soupçonnait) [des,du] | (a,ont) ${ADVERBS} (souhaité,espéré,soupçonné) | (table,tablent) sur | (prévoit,prévoient) | (se demande,se demandent) |
      (promet,promettent,a promis,ont promis,jure,jurent) (de,d') | (accuse,accusent,accusait) [des,du] | (alerte,alertent,a alerté,ont alerté) (sur,contre) | (tire,tirent,a tiré,ont tiré) la sonnette d'alarme | (crie,crient) (à,au) | (insiste,insistent) sur | (plaide,plaident,a plaidé,ont plaidé) (pour,en faveur de,contre) | (ordonne,ordonnent)`,
    ],
    ['denies', '(exclut,excluent,excluait)'],
  ],
  reacting: [
    [
      'says',
      `(salue,saluent,saluait) | (a,ont) [${MANNER}] (salué,condamné,critiqué,fustigé,applaudi,loué,vanté) | (fustige,fustigent,critique,critiquent,applaudit,applaudissent,vante,vantent,pointe,pointent,stigmatise,stigmatisent) [du doigt] [des,du] | (condamne,condamnent) (cette,cet,toute,fermement,avec) |
      (s'inquiète,s'inquiètent,s'alarme,s'alarment,s'indigne,s'indignent,s'émeut,s'étonne,s'étonnent,se félicite,se félicitent,se félicitait,se réjouit,se réjouissent,se réjouissait,se plaint,se plaignent,se plaignait,s'inquiétait) (de [l',la,les],d',du,des) | (s'est,se sont) (inquiété,alarmé,indigné,ému,étonné,félicité,réjoui,plaint){e} (de [l',la,les],d',du,des)`,
    ],
  ],
  infinitive: 'de',
  revising: [
    [
      'says',
      `(a,ont,avait) (revu,ramené,porté,relevé,abaissé,révisé,maintenu,corrigé,rectifié) | (revoit,ramène,porte,relève,abaisse,révise,maintient,corrige) (le,son,ce) [précédent,dernier] bilan`,
    ],
  ],
  perData: 'de',
  listener:
    "à la presse | aux journalistes | à des journalistes | à la télévision | devant la presse | à l'(AFP,agence) | à (RFI,Reuters,AP,EFE) | à la (BBC,radio,chaîne) | à notre (journal,rédaction,reporter,correspondant) | à nos confrères | au micro de | devant (les,des) (journalistes,caméras) | au téléphone | par téléphone",
  heSaid: [
    [
      'says',
      `(a,ont,avait) - t - (il,elle,ils,elles) [également,aussi,encore,ensuite,toutefois,notamment,par ailleurs] ${SAID} | (a,ont) - t - (il,elle,ils,elles) (lâché,scandé,crié,répondu,prévenu,tranché,réagi,observé,commenté,plaidé,regretté,tweeté,hurlé) | (ont,avaient) - (ils,elles) ${SAID} | (ont,avaient) - (ils,elles) (scandé,crié,hurlé,répondu) |
      (précise,ajoute,explique,affirme,indique,raconte,déclare,assure,souligne,rappelle,insiste,déplore,regrette,estime,lance,confie,témoigne,martèle,souffle,résume,note,observe,relève,annonce,juge,dénonce,lâche,glisse,soupire) - t - (il,elle) | (dit,poursuit,soutient,promet,conclut,prévient,reconnaît,admet,répond,sourit) - (il,elle) | (disent,précisent,ajoutent,expliquent,affirment,assurent,racontent) - (ils,elles)`,
    ],
    ['confirms', '(a,ont) - t - (il,elle,ils,elles) confirmé'],
    ['denies', '(a,ont) - t - (il,elle,ils,elles) (démenti,nié)'],
  ],
  goingOn: [
    [
      'says',
      "ajoutant | précisant | indiquant | affirmant | déclarant | soulignant | expliquant | assurant | faisant état (de,d) | estimant | rappelant | promettant | évoquant | dénonçant | déplorant | reconnaissant | notant | relevant | révélant | annonçant | concluant | avertissant | invoquant | plaidant | regrettant | parlant (de,d') | se disant | s'inquiétant (de,d',du,des)",
    ],
    ['confirms', 'confirmant'],
    [
      'denies',
      "démentant | niant | excluant | réfutant | rejetant | contestant | balayant | récusant | écartant (toute,tout,l'hypothèse,la piste,la thèse,l'idée)",
    ],
  ],
  citing:
    "citant | qui cite | qui citait | cité{e} par | relay{é} par | repri(s,se,ses) par | en citant | cite | se référant à | se référant aux | se référant au | s'appuyant sur | sur la foi de",
  impersonal: [
    [
      'says',
      `il (semble,semblerait) (que,qu) | il [lui,leur] est reproché [à,au,aux] | il (est,a été) (rapporté,signalé,indiqué,dit,affirmé) (que,qu) | on (rapporte,signale,indique,dit,parle,raconte) (que,qu) | (selon,d'après) (des informations,certaines informations,les informations disponibles,les premières informations,plusieurs informations) | (des,les) informations font état (de,d) | il apparaît (que,qu) | il se (murmure,dit,raconte) [au palais,en coulisses,en ville,dans les couloirs] (que,qu) | il ressort (que,qu) | (le bruit,la rumeur) (court,circule,courait) (que,qu)`,
    ],
    ['confirms', 'il (est,a été) confirmé (que,qu)'],
    ['doubts', "il n'est pas confirmé (que,qu)"],
  ],
  hearsay: [['says', "paraît - il | dit - on | semble - t - il | à ce qu'il paraît | selon certains"]],
  confirmed: 'confirmé | confirmés | confirmée | confirmées | avéré | avérés',
  announced: [
    [
      'says',
      `annonc{é} | rapport{é} | signal{é} | recens{é} | dénombr{é} | comptabilis{é} | avanc{é} | évoqu{é} | communiqu{é} | publi{é} | diffus{é} | fourni{e} | donné{e} | établi{e} | dress{é} | transmis | transmise | transmises | rendu{e} publi(c,cs,que,ques) | estim{é} | évalu{é} | chiffr{é} | port{é} | ramen{é} | revu{e} [à la hausse,à la baisse] | dévoil{é} | révél{é} | réalis{é}`,
    ],
    ['confirms', 'confirm{é} | vérifi{é} | corrobor{é}'],
    ['denies', 'démenti{e} | ni{é} | rejet{é} | contest{é} | réfut{é}'],
  ],
  that: "que | qu' | comment",
  pronoun: 'il | elle | lui',
  barring: 'je | j | on | se',
  label: 'source | sources',
  mouthpiece: 'porte - parole',
  aside: `nous | également | aussi | ensuite | encore | déjà | toutefois | cependant | alors | hier | aujourd'hui | par ailleurs | en outre | de plus | n' | ne | en | y | plus tard | auparavant | officiellement | pourtant | même | notamment | enfin | quant à | de son côté | pour sa part`,
  resuming: `ce (que,qu') | (c'est,voilà) [du moins,en tout cas,aussi,bien,d'ailleurs,également,notamment,précisément] ce (que,qu')`,
  resumed: "l' | le | en",
  voiding: 'pareil | la même chose | autant | rien | non | oui | adieu | bonjour | la guerre | vouloir',
  data: `image | images | vidéo | vidéos | photo | photos | enregistrement | enregistrements | note | texte | message | circulaire | mémorandum | audit | article | tribune | pétition | point de situation | procès - verbal | données | chiffres | statistiques | source | sources | bilan | rapport | rapports | communiqué | déclaration | informations | information | estimation | estimations | décompte | témoignage | témoignages | documents | lettre | enquête | étude | rumeurs | dépêche | dépêches | bulletin | liste`,
  people: [
    [
      'official',
      "commandant des (pompiers,sapeurs - pompiers) | ministre de la justice | responsable | responsables | consul | consule | consul général | porte - parole | ministre | ministres | premier ministre | président | présidente | vice - président | gouverneur | gouverneure | maire | mairesse | préfet | préfète | députée | sénatrice | ambassadrice | sous - préfet | député | députés | sénateur | ambassadeur | diplomate | diplomates | fonctionnaire | fonctionnaires | pompiers | secouristes | chef de l'état | chancelier | chancelière | roi | reine | émissaire | médiateur | médiatrice | sous - préfète | adjoint au maire | adjointe au maire | conseiller municipal | conseillère municipale | représentant | représentants | dirigeant | dirigeants | élu | élus | akim | officiels | ministre des affaires étrangères",
    ],
    [
      'official/prosecutor',
      'procureur | procureure | procureurs | procureur général | procureur de la république | enquêteurs | enquêteur',
    ],
    [
      'official/police',
      "policier | policiers | policière | commissaire | brigadier | inspecteur de police | adjudant | gendarme | gendarmes | ministre de l'intérieur | chef de la police | porte - parole de la police | officier de police",
    ],
    [
      'official/health',
      '(ministre,directeur,directrice,délégué) [régional,régionale,provincial,provinciale,départemental,départementale] (de la,à la) santé | (responsable,responsables) sanitaire | responsables sanitaires',
    ],
    [
      'official/military',
      "général | générale | colonel | amiral | lieutenant | lieutenant - colonel | sergent |  commandant | capitaine | officier | officiers | soldat | soldats | militaire | militaires | porte - parole de l'armée | ministre de la défense",
    ],
    ['court', 'juge | juges | magistrat | magistrats'],
    [
      'medical',
      "urgentiste | urgentistes | docteur | docteure | dr | médecin | médecins | chirurgien | infirmier | infirmiers | infirmière | infirmières | directeur de l'hôpital | source médicale | sources médicales | source hospitalière | sources hospitalières | personnel médical | personnel soignant | médecin légiste | (responsable,responsables,cadre,cadres) (hospitalier,hospitaliers) | directeur médical | chef de service | ambulanciers | soignants",
    ],
    [
      'witness',
      'témoin | témoins | témoin oculaire | témoins oculaires | habitant | habitants | habitante | villageois | rescapé | rescapés | survivant | survivants | riverain | riverains | passants | voisins | voisin | résidents | passante | passagers | passager | passagère | riveraine | voisine | voisines | déplacés | déplacée | réfugiés | réfugié | réfugiée | sinistrés | migrants | exilés | usagers | automobilistes | rescapée | survivante | spectateurs | touristes | randonneurs | travailleurs | ouvriers | mineurs | manifestants | manifestant | grévistes | détenus',
    ],
    [
      'family',
      'proche | proches | famille | familles | mère | père | frère | sœur | épouse | veuve | mari | fils | fille | parents | oncle',
    ],
    [
      'activist',
      "militant | militants | militante | militantes | activiste | activistes | défenseur des droits humains | défenseurs des droits humains | défenseur des droits de l'homme | défenseurs des droits de l'homme | avocat | avocate | avocats | opposants | organisateurs",
    ],
    [
      'union',
      'syndicaliste | syndicalistes | (dirigeant,responsable,délégué,représentant,secrétaire,leader,militant) syndical | (dirigeants,responsables,délégués,représentants,leaders,militants) syndicaux | (dirigeante,responsable,déléguée,représentante,secrétaire,militante) syndicale | secrétaire [général,générale] du syndicat',
    ],
    [
      'company',
      "porte - parole de (l'entreprise,la société,la compagnie) | directeur général | employeur | pdg | exploitant",
    ],
    ['opposition', "chef de l'opposition | opposant | leader de l'opposition | dirigeants de l'opposition"],
    [
      'armed-group',
      'rebelle | rebelles | insurgés | insurgé | combattants | djihadistes | séparatistes | miliciens | guérilleros | jihadistes',
    ],
    [
      'media',
      'journaliste | journalistes | correspondant | correspondants | correspondante | reporter | rédacteur en chef',
    ],
    ['social-media', 'blogueur | blogueuse | blogueurs | internautes | internaute | utilisateurs des réseaux sociaux'],
    [
      'expert',
      'expert | experts | analyste | analystes | chercheur | chercheurs | professeur | historien | historiens | universitaire | politologue | politologues | économiste | économistes | sociologue | sociologues | chercheuse | historienne | analyste politique | épidémiologiste | climatologue | sismologue | criminologue | démographe | constitutionnaliste | juriste | juristes | spécialiste | géographe | anthropologue | philosophe | observateurs | spécialistes',
    ],
    [
      'intergovernmental',
      "rapporteur spécial | haut - commissaire | secrétaire général de l'onu | porte - parole de l'onu | experts de l'onu",
    ],
    ['ngo', 'humanitaires | travailleurs humanitaires | bénévoles'],
    [
      'unknown',
      "homme | femme | étudiant | étudiante | étudiants | source | sources | employé | employée | employés | salariés | salariée | chauffeur | chauffeurs | prêtre | imam | directeur | directrice | patron | patronne | gérant | gérante | propriétaire | boulanger | boulangère | restaurateur | commerçants | commerçant | commerçante | vendeur | vendeuse | vendeuses | pêcheurs | pêcheur | agriculteurs | agriculteur | éleveurs | éleveur | paysans | paysan | cultivateur | artisan | mécanicien | retraité | retraitée | enseignant | enseignante | enseignants | instituteur | institutrice | lycéen | lycéenne | lycéens | proviseur | recteur | rectrice | principal du collège | entraîneur | entraîneuse | sélectionneur | joueur | joueuse | trésorier | trésorière | secrétaire (général,générale) | coordinateur | coordinatrice | coordonnateur | coordonnatrice | évêque | archevêque | pasteur | curé | pape | notable | notables | doyen | doyenne | chef (du village,de village,coutumier,de quartier) | entrepreneur | entrepreneuse | chef d'entreprise | candidat | candidate | plaignant | plaignante | plaignants | accusé | accusée | prévenu | prévenue | suspect | victime | victimes | bâtonnier | chanteur | chanteuse | écrivain | romancière | auteur | autrice | auteure | réalisateur | réalisatrice | femmes | jeunes | maraîcher | maraîchère | coiffeuse | serveur | serveuse | mineur de fond | artiste | comédien | cheminot",
    ],
  ],
  bodies: [
    [
      'official',
      "(agence,service,services,équipes) de (secours,sauvetage) | agence [nationale] de (protection civile,défense civile,sécurité civile,gestion des urgences,gestion des catastrophes,météorologie,renseignement,sécurité,santé,santé publique) | ministère de la justice | garde des sceaux | gouvernement | autorités | autorité | ministère | préfecture | présidence | parlement | mairie | administration | données officielles | chiffres officiels | bilan officiel | source officielle | sources officielles | source gouvernementale | sources gouvernementales | statistiques officielles | communiqué officiel | version officielle | protection civile | défense civile | sécurité civile | secours | ambassade | commission d'enquête | pouvoir | régime | junte | état | akimat | agence (urbaine,spatiale,nationale,fédérale,de l'eau) | direction (générale,régionale,départementale,nationale,de la protection civile) | direction générale de la protection civile | kremlin | exécutif | élysée | matignon | quai d'orsay | maison - blanche | primature | chancellerie | diplomatie | ministère des affaires étrangères | conseil des ministres | municipalité | conseil municipal | collectivité",
    ],
    [
      'official/prosecutor',
      "parquet | parquet général | ministère public | bureau du procureur | bureau du procureur général | comité d'enquête | parquet de paris",
    ],
    [
      'official/police',
      "police | gendarmerie | ministère de l'intérieur | forces de l'ordre | forces de sécurité | services de sécurité | source policière | sources policières | source de sécurité | source sécuritaire | sources sécuritaires | sources de sécurité | garde nationale | police nationale | sûreté nationale | sûreté du québec | sq | grc | spvm | pnh | dgsn | brigade | préfecture de police | garde - côtes",
    ],
    [
      'official/health',
      'ministère de la santé | autorités sanitaires | agence régionale de santé | direction de la santé | services de santé',
    ],
    [
      'official/military',
      'armée | forces armées | ministère de la défense | état - major | marine | source militaire | sources militaires | ministère des armées',
    ],
    ['court', 'tribunal | cour | justice | cour suprême'],
    [
      'intergovernmental',
      "onu | nations unies | o . n . u . | osce | union européenne | ue | union africaine | conseil de l'europe | unicef | hcr | oms | organisation mondiale de la santé | organisation internationale (pour les migrations,du travail,de la francophonie) | haut - commissariat des nations unies (pour les réfugiés,aux droits de l ' homme) | haut - commissariat aux (réfugiés,droits de l ' homme) | programme alimentaire mondial | pam | fonds des nations unies pour (l ' enfance,la population) | bureau de la coordination des affaires humanitaires | bureau conjoint | ceeac | minusca | monusco | binuh | otan | cour pénale internationale | minusma | cedeao | ocha | oim | haut - commissariat",
    ],
    [
      'medical',
      'service des ambulances | services ambulanciers | hôpital | hôpitaux | clinique | morgue | samu | centre hospitalier | chu',
    ],
    [
      'union',
      'syndicat | syndicats | centrale syndicale | fédération syndicale | intersyndicale | cgt | cfdt | ugtt | ugta | csn | ftq | sud | unsa | force ouvrière | front commun | confédération | centrale | union syndicale',
    ],
    [
      'company',
      'entreprise | société | compagnie | direction | groupe pétrolier | exploitant | employeur | filiale | compagnie pétrolière',
    ],
    [
      'ngo',
      "human rights watch | amnesty international | amnesty | croix - rouge | croix rouge | croissant - rouge | médecins sans frontières | msf | ong | organisation de défense des droits (humains,de l'homme) | organisations de défense des droits (humains,de l'homme) | ligue des droits de l'homme | observatoire | observatoire syrien des droits de l'homme | association | associations | reporters sans frontières | fidh | fédération internationale pour les droits humains | comité pour la protection des journalistes | conseil norvégien pour les réfugiés | action contre la faim | collectif | organisation non gouvernementale | réseau | ligue | coordination | mouvement citoyen | plateforme | comité de défense | société civile | fondation | memorial",
    ],
    ['opposition', "opposition | parti d'opposition | partis d'opposition"],
    [
      'armed-group',
      'al - shabaab | shebab | boko haram | al - qaïda | hezbollah | hamas | groupe (islamiste,jihadiste,djihadiste,terroriste,extrémiste) | groupe armé | groupes armés | rébellion | talibans | état islamique | groupe rebelle | milice | milices | guérilla',
    ],
    [
      'media',
      "médias | média | journal | journaux | quotidien | agence | agences | agence de presse | agences de presse | presse | presse locale | télévision | chaîne | radio | site | site internet | afp | agence france - presse | reuters | rfi | bbc | le monde | hebdomadaire | magazine | médias locaux | médias d'état | télévision d'état | portail | interfax | itar - tass | kommersant | journal d'opposition",
    ],
    [
      'social-media',
      'réseaux sociaux | réseau social | whatsapp | tiktok | instagram | snapchat | internet | twitter | facebook | blog | blogs | message publié sur les réseaux sociaux | publication sur les réseaux sociaux | chaîne telegram | telegram | youtube',
    ],
    [
      'unofficial',
      'données non officielles | chiffres non officiels | bilan non officiel | sources non officielles | source non officielle | données officieuses | sources officieuses | source officieuse | bilan officieux | chiffres officieux',
    ],
    ['expert', 'institut | université | centre de recherche'],
  ],
}
