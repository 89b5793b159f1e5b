import type { SpeechTable } from '../speech-table.ts'

export const speech: SpeechTable = {
  according:
    "selon | à en croire | d'après | aux dires (de,des,du) | au dire (de,des,du) | de l'aveu [même] (de,du,des) | de l'avis (de,du,des) | aux yeux (de,du,des) | a - t - on appris (auprès de,auprès du,auprès des,de) | a - t - on appris (lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier,aujourd'hui) (auprès de,auprès du,auprès des,de) | apprend - on (auprès de,auprès du,auprès des,de) | selon les dires de | selon les dires du | selon les dires des | comme l'a indiqué | comme l'ont indiqué | comme l'a déclaré | d'après les dires de",
  accordingToHim: 'à ses dires | selon ses (dires,propos,mots)',
  headed: 'extrait de | extrait du | tiré de | tiré du | publié par | via | publication sur',
  verbs: [
    [
      'says',
      `(a,ont,avait,avaient,aurait,auraient) [également,aussi,même,ensuite,toutefois,par ailleurs,cependant,d'abord,initialement,finalement,depuis,déjà,encore,de nouveau,par la suite,notamment,en outre,alors,pourtant,lui-même,eux-mêmes,pour sa part,de son côté] (déclaré,indiqué,annoncé,affirmé,précisé,ajouté,expliqué,rapporté,signalé,assuré,soutenu,souligné,estimé,relevé,noté,écrit,raconté,témoigné,fait savoir,fait état de,fait état d,fait état des,communiqué,dit,prétendu,évoqué,avancé,révélé,relaté,informé,publié,recensé,dénombré,compté,comptabilisé,parlé de,parlé d,reconnu,dénoncé,déploré,confié,lancé,fait part de,fait part d,dressé un bilan de,dressé un bilan d,insisté,accusé,rappelé,martelé,poursuivi,conclu,averti,documenté,constaté,détaillé,admis,regretté,mentionné) |
      (déclare,déclarent,indique,indiquent,annonce,annoncent,affirme,affirment,précise,précisent,ajoute,ajoutent,explique,expliquent,rapporte,rapportent,signale,signalent,assure,assurent,soutient,soutiennent,souligne,soulignent,estime,estiment,évalue,évaluent,chiffre,chiffrent,relève,relèvent,note,notent,écrit,écrivent,raconte,racontent,témoigne,témoignent,prétend,prétendent,évoque,évoquent,avance,avancent,révèle,révèlent,relate,relatent,recense,recensent,dénombre,dénombrent,reconnaît,reconnaissent,dénonce,dénoncent,confie,confient,compte,comptent,déplore,déplorent,rappelle,rappellent,plaisante,plaisantent,ironise,ironisent,souffle,soufflent,sourit,lance,lancent,martèle,martèlent,résume,résument,insiste,insistent,conclut,concluent,poursuit,disent,dit) |
      (fait,font,faisait,faisaient) [également,aussi,désormais,toujours,encore] état (de,d,des) | (fait,font) savoir | (parle,parlent,parlait,parlaient) [maintenant,désormais,aussi,plutôt,même] (de,d) | (évoque,évoquent) [plutôt,désormais,aussi,même] |
      (rapportait,rapportaient,signalait,signalaient,assurait,assuraient,soutenait,soutenaient,soulignait,soulignaient,estimait,estimaient,évaluait,évaluaient,relevait,relevaient,notait,notaient,écrivait,écrivaient,racontait,racontaient,témoignait,témoignaient,prétendait,prétendaient,évoquait,évoquaient,avançait,avançaient,révélait,révélaient,recensait,recensaient,dénombrait,dénombraient,dénonçait,dénonçaient,déplorait,déploraient,comptait,comptaient,comptabilisait,comptabilisaient,reconnaissait,reconnaissaient,rappelait,rappelaient,insistait,insistaient,déclaraient,indiquaient,annonçaient,précisaient,ajoutaient,expliquaient) | (maintient,maintiennent,maintenait,maintenaient) [le,les,un] (chiffre,chiffres,bilan) (de,d) | (s'en tient,s'en tiennent,s'en tenait,s'en tenaient) à | (déclarait,indiquait,affirmait,annonçait,précisait,ajoutait,expliquait,disait,disaient,affirmaient,déclarèrent,déclara,affirma,annonça,ajouta,précisa)`,
    ],
    [
      'confirms',
      `(a,ont,avait,avaient,a également,ont également) (confirmé,vérifié,corroboré,établi) | (confirme,confirment,corrobore,corroborent) | (confirmait,confirmaient)`,
    ],
    [
      'denies',
      `(a,ont,avait,avaient,a toutefois,a également) (démenti,nié,rejeté,réfuté,contesté) | (dément,démentent,nie,nient,rejette,rejettent,réfute,réfutent,conteste,contestent)`,
    ],
    [
      'doubts',
      `(a,ont) mis en doute | (met,mettent) en doute | (doute,doutent) | (a,ont) douté | (ne peut,ne peuvent,n'a pas pu,n'ont pas pu,n'a pu,n'ont pu,ne pouvait) confirmer`,
    ],
  ],
  quoting: [
    [
      'says',
      `(s'emporte,s'emportent,s'indigne,s'indignent,s'inquiète,s'inquiètent,s'exclame,s'exclament,s'étonne,s'étonnent,s'agace,s'alarme,se désole,se désolent,se souvient,se souviennent,se félicite,se félicitent,se réjouit,se réjouissent,se plaint,se plaignent,se défend,se défendent) |
      (s'est,se sont,s'était) (emporté,indigné,inquiété,exclamé,étonné,agacé,alarmé,désolé,souvenu,félicité,réjoui,plaint,défendu){e} |
      (répond,répondent,réplique,répliquent,rétorque,rétorquent,renchérit,tranche,tonne,fulmine,tempête,glisse,soupire,murmure,lâche,observe,observent,commente,commentent,nuance,argumente,plaide,plaident,juge,jugent,prévient,préviennent,avertit,avertissent,regrette,regrettent,enrage,peste,clame,clament,crie,crient,scande,scandent,ajoutait,témoigna) |
      (a,ont,avait,avaient) (répondu,répliqué,rétorqué,renchéri,tranché,tonné,glissé,lâché,observé,commenté,nuancé,argumenté,plaidé,jugé,prévenu,clamé,crié,scandé,réagi,promis,tweeté,posté)`,
    ],
  ],
  showing: [
    ['says', 'montrent | montre | suggèrent | suggère | laissent (entendre,penser) | indiquent | révèlent | attestent'],
  ],
  judging: [['says', '(qualifie,qualifient,qualifiait) | (a,ont) qualifié | (décrit,décrivent)']],
  judgedAs: 'comme',
  modifier: `proche{e} (de,du,des) | présent{e} (sur place,à,dans,sur les lieux) | joint{e} (par,au) | (interrog,contact,cit,rencontr){é} par | ayant requis | ayant demandé | sous couvert d'anonymat | sous (le,) couvert de l'anonymat | requérant l'anonymat | qui a requis l'anonymat`,
  thinking: [
    [
      'says',
      `(demande,demandent,réclame,réclament,exige,exigent) | (a,ont) (demandé,réclamé,exigé) | (appelle,appellent) à | (a,ont) appelé à | (s'attend,s'attendent) à | (exhorte,exhortent) | (a,ont) exhorté | (met,mettent) en garde | (a,ont) mis en garde | (propose,proposent,préconise,préconisent,recommande,recommandent) | (a,ont) (proposé,préconisé,recommandé) | (juge,jugent,considère,considèrent) (que,qu') | (s'engage,s'engagent) à | (s'est,se sont) engagé{e} à | (veut,veulent) | (se dit,se disent,s'est dit,s'est dite,se sont dits) | (menace,menacent,a menacé,ont menacé) (de,d') | (refuse,refusent) (de,d') |
      (craint,craignent,redoute,redoutent,espère,espèrent,souhaite,souhaitent,croit,croient,pense,pensent,soupçonne,soupçonnent) |
      (promet,promettent,a promis,ont promis) | (accuse,accusent) | (salue,saluent,a salué,ont salué)`,
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
  listener: 'à la presse | aux journalistes | à des journalistes | à la télévision | devant la presse',
  heSaid: [
    [
      'says',
      `(a,ont) - t - (il,elle,ils,elles) (déclaré,indiqué,annoncé,affirmé,précisé,ajouté,expliqué,rapporté,assuré,souligné,poursuivi,dit,estimé,écrit,raconté) | (précise,ajoute,explique,affirme,indique,raconte,déclare,assure,souligne) - t - (il,elle) | (dit,poursuit,soutient) - (il,elle)`,
    ],
    ['confirms', '(a,ont) - t - (il,elle,ils,elles) confirmé'],
    ['denies', '(a,ont) - t - (il,elle,ils,elles) (démenti,nié)'],
  ],
  goingOn: [
    [
      'says',
      'ajoutant | précisant | indiquant | affirmant | déclarant | soulignant | expliquant | assurant | faisant état (de,d)',
    ],
    ['confirms', 'confirmant'],
    ['denies', 'démentant | niant'],
  ],
  citing:
    "citant | qui cite | qui citait | en citant | cite | se référant à | se référant aux | se référant au | s'appuyant sur | sur la foi de",
  impersonal: [
    [
      'says',
      `il (est,a été) (rapporté,signalé,indiqué,dit,affirmé) (que,qu) | on (rapporte,signale,indique,dit,parle,raconte) (que,qu) | (selon,d'après) (des informations,certaines informations,les informations disponibles,les premières informations,plusieurs informations) | (des,les) informations font état (de,d) | il apparaît que | il ressort que | le bruit court que`,
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
  barring: 'je | j | nous | on',
  label: 'source | sources',
  aside: `également | aussi | ensuite | encore | déjà | toutefois | cependant | alors | hier | aujourd'hui | par ailleurs | en outre | de plus | n' | ne | en | y | plus tard | auparavant | officiellement | pourtant | même | notamment | enfin | quant à | de son côté | pour sa part`,
  voiding: 'pareil | la même chose | autant | rien | non | oui | adieu | bonjour | la guerre | vouloir',
  data: `données | chiffres | statistiques | source | sources | bilan | rapport | rapports | communiqué | déclaration | informations | information | estimation | estimations | décompte | témoignage | témoignages | documents | lettre | enquête | étude | rumeurs | dépêche | dépêches | bulletin | liste`,
  people: [
    [
      'official',
      "ministre de la justice | responsable | responsables | consul | consule | consul général | porte - parole | ministre | ministres | premier ministre | président | présidente | vice - président | gouverneur | gouverneure | maire | mairesse | préfet | préfète | députée | sénatrice | ambassadrice | sous - préfet | député | députés | sénateur | ambassadeur | diplomate | diplomates | fonctionnaire | fonctionnaires | pompiers | secouristes | chef de l'état | représentant | représentants | dirigeant | dirigeants | élu | élus | akim | officiels | ministre des affaires étrangères",
    ],
    [
      'official/prosecutor',
      'procureur | procureure | procureurs | procureur général | procureur de la république | enquêteurs | enquêteur',
    ],
    [
      'official/police',
      "policier | policiers | commissaire | gendarme | gendarmes | ministre de l'intérieur | chef de la police | porte - parole de la police | officier de police",
    ],
    [
      'official/health',
      '(ministre,directeur,directrice,délégué) [régional,régionale,provincial,provinciale,départemental,départementale] (de la,à la) santé | (responsable,responsables) sanitaire | responsables sanitaires',
    ],
    [
      'official/military',
      "général | colonel | commandant | capitaine | officier | officiers | soldat | soldats | militaire | militaires | porte - parole de l'armée | ministre de la défense",
    ],
    ['court', 'juge | juges | magistrat | magistrats'],
    [
      'medical',
      "urgentiste | urgentistes | docteur | docteure | dr | médecin | médecins | chirurgien | infirmier | infirmiers | infirmière | infirmières | directeur de l'hôpital | source médicale | sources médicales | source hospitalière | sources hospitalières | personnel médical | personnel soignant | médecin légiste | (responsable,responsables,cadre,cadres) (hospitalier,hospitaliers) | directeur médical | chef de service | ambulanciers | soignants",
    ],
    [
      'witness',
      'témoin | témoins | témoin oculaire | témoins oculaires | habitant | habitants | habitante | villageois | rescapé | rescapés | survivant | survivants | riverain | riverains | passants | voisins | voisin | résidents | travailleurs | ouvriers | mineurs | manifestants | manifestant | grévistes | détenus',
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
      'syndicaliste | syndicalistes | dirigeant syndical | responsable syndical | responsables syndicaux | délégué syndical | dirigeants syndicaux | secrétaire [général,générale] du syndicat',
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
      'expert | experts | analyste | analystes | chercheur | chercheurs | professeur | historien | historiens | universitaire | politologue | observateurs | spécialistes',
    ],
    [
      'intergovernmental',
      "rapporteur spécial | haut - commissaire | secrétaire général de l'onu | porte - parole de l'onu | experts de l'onu",
    ],
    ['ngo', 'humanitaires | travailleurs humanitaires | bénévoles'],
    ['unknown', 'homme | femme | étudiant | étudiante | source | sources | employé | chauffeur | prêtre | imam'],
  ],
  bodies: [
    [
      'official',
      "(agence,service,services,équipes) de (secours,sauvetage) | ministère de la justice | garde des sceaux | gouvernement | autorités | autorité | ministère | préfecture | présidence | parlement | mairie | administration | données officielles | chiffres officiels | bilan officiel | source officielle | sources officielles | source gouvernementale | sources gouvernementales | statistiques officielles | communiqué officiel | version officielle | protection civile | défense civile | sécurité civile | secours | ambassade | commission d'enquête | pouvoir | régime | junte | état | akimat | kremlin | exécutif",
    ],
    [
      'official/prosecutor',
      "parquet | parquet général | ministère public | bureau du procureur | bureau du procureur général | comité d'enquête | parquet de paris",
    ],
    [
      'official/police',
      "police | gendarmerie | ministère de l'intérieur | forces de l'ordre | forces de sécurité | services de sécurité | source policière | sources policières | source de sécurité | source sécuritaire | sources sécuritaires | sources de sécurité | garde nationale | préfecture de police | garde - côtes",
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
      "onu | nations unies | o . n . u . | osce | union européenne | ue | union africaine | conseil de l'europe | unicef | hcr | oms | organisation mondiale de la santé | otan | cour pénale internationale | minusma | cedeao | ocha | oim | haut - commissariat",
    ],
    [
      'medical',
      'service des ambulances | services ambulanciers | hôpital | hôpitaux | clinique | morgue | samu | centre hospitalier | chu',
    ],
    [
      'union',
      'syndicat | syndicats | centrale syndicale | fédération syndicale | intersyndicale | cgt | union syndicale',
    ],
    [
      'company',
      'entreprise | société | compagnie | direction | groupe pétrolier | exploitant | employeur | filiale | compagnie pétrolière',
    ],
    [
      'ngo',
      "human rights watch | amnesty international | amnesty | croix - rouge | croix rouge | croissant - rouge | médecins sans frontières | msf | ong | organisation de défense des droits (humains,de l'homme) | organisations de défense des droits (humains,de l'homme) | ligue des droits de l'homme | observatoire | observatoire syrien des droits de l'homme | association | associations | reporters sans frontières | fidh | collectif | organisation non gouvernementale | société civile | fondation | memorial",
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
      'réseaux sociaux | réseau social | twitter | facebook | blog | blogs | message publié sur les réseaux sociaux | publication sur les réseaux sociaux | chaîne telegram | telegram | youtube',
    ],
    [
      'unofficial',
      'données non officielles | chiffres non officiels | bilan non officiel | sources non officielles | source non officielle | données officieuses | sources officieuses | source officieuse | bilan officieux | chiffres officieux',
    ],
    ['expert', 'institut | université | centre de recherche'],
  ],
}
