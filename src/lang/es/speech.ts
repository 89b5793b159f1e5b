import type { SpeechTable } from '../speech-table.ts'

export const speech: SpeechTable = {
  according:
    'según | (según,como) {told} | según {ha} (informado,confirmado,indicado,explicado,señalado,precisado,detallado,asegurado,dicho,publicado,adelantado,relatado,contado,denunciado,revelado,apuntado,manifestado,comunicado,reconocido,declarado,anunciado,recogido,trascendido,admitido,podido saber,podido comprobar,podido confirmar,sabido,constatado) | según (consta en,figura en,aparece en,se lee en,se desprende de,se desprende del,pudo saber,supo,pudo conocer,pudo constatar,pudo confirmar,pudo comprobar,recoge,recogen) | según lo (informado,indicado,señalado,expuesto,declarado,manifestado,explicado,publicado) por | según lo que {told} | a (ojos,entender,criterio) (de,del) | tal como | (a juicio,en opinión,en versión) (de,del) | de acuerdo con | de acuerdo a | de acuerdo al | conforme (a,al) | en palabras de | en palabras del | al decir de | a decir (de,del) | (,tal y,tal) como lo {told} | así lo {told}',
  toWhom: 'a | al',
  accordingToHim: 'en sus palabras | a su juicio | según sus palabras',
  inEyesOf: 'para',
  headed: 'de | desde | tomado de | extraído de | vía',
  verbs: [
    [
      'says',
      `(dijo,dijeron,dice,dicen,declaró,declararon,declara,informó,informaron,informa,informan,anunció,anunciaron,anuncia,afirmó,afirmaron,afirma,afirman,aseguró,aseguraron,asegura,aseguran,señaló,señalaron,señala,señalan,indicó,indicaron,indica,indican,explicó,explicaron,explica,agregó,agregaron,agrega,añadió,añadieron,añade,sostuvo,sostuvieron,sostiene,sostienen,precisó,precisaron,precisa,detalló,detallaron,detalla,manifestó,manifestaron,expresó,comunicó,comunicaron,relató,relataron,relata,contó,contaron,cuenta,escribió,escribieron,escriben,publicó,publicaron,denunció,denunciaron,denuncia,denuncian,reportó,reportaron,reporta,reportan,reveló,revelaron,alegó,alegaron,estimó,estimaron,estima,estiman,calcula,calculan,calculó,registró,registra,registran,registraron,contabiliza,contabilizan,lamentó,lamenta,lamentaron,notificó,notificaron,refirió,refirieron,ratificó,aseveró,puntualizó,remarcó,replicó,replicaron,coreaban,corearon,describió,comentó,contabilizó,contabilizaron,documentó,documentaron,reconoció,reconocieron,reconoce,reconocen,admitió,admitieron,admite,admiten,insistió,advirtió,subrayó,destacó,recordó,apuntó,apuntaron,apunta,apuntan,aclaró,prosiguió,concluyó,testificó,declaraba,afirmaba,decía,decían) |
      (ha,han,había,habían) (dicho,declarado,informado,anunciado,afirmado,asegurado,señalado,indicado,explicado,agregado,añadido,sostenido,precisado,detallado,manifestado,comunicado,relatado,contado,escrito,publicado,denunciado,reportado,revelado,estimado,calculado,reconocido,documentado) |
      dio cuenta de | dieron cuenta de | da cuenta de | dan cuenta de | (habló,hablaron,habla,hablan,ha hablado,han hablado,había hablado,habían hablado) de | (hablaba,hablaban) de | (habló,hablaron,habla,hablan,hablaba,hablaban) (,sin embargo,en cambio,ya,incluso,por su parte,ayer,hoy) de | (daba,daban) cuenta de | (cifraba,cifraban) [en] | (elevaba,elevaban,situaba,situaban) |
      (declaraba,declaraban,informaba,informaban,anunciaba,anunciaban,afirmaba,afirmaban,aseguraba,aseguraban,señalaba,señalaban,indicaba,indicaban,explicaba,explicaban,precisaba,precisaban,detallaba,detallaban,manifestaba,manifestaban,comunicaba,comunicaban,relataba,relataban,contaba,contaban,publicaba,publicaban,denunciaba,denunciaban,reportaba,reportaban,revelaba,revelaban,estimaba,estimaban,calculaba,calculaban,registraba,registraban,contabilizaba,contabilizaban,decía,decían,sostenía,sostenían,escribía,escribían) | dio a conocer | dieron a conocer |
      (reiteró,reiteraron,reitera,reiteran,matizó,matiza,apostilló,apostilla,zanjó,zanja,ironizó,opinó,opina,opinan,contestó,contesta,respondió,responde,narró,narra,narraron,narran,recalcó,recalca,recalcaron,enfatizó,enfatiza,avisó,avisa,avisaron,alertó,alerta,alertaron,alertan,vaticinó,auguró,augura,atribuyó,atribuye,atribuyeron,atribuyen,advierte,advierten,advirtieron,subraya,subrayan,subrayaron,recuerda,recuerdan,recordaron,insiste,insisten,insistieron,añaden,explican,explicaron,comenta,comentan,cuentan,relatan,detallan,precisan,aclara,aclaran,concluye,concluyen,concluyeron,refiere,refieren,resume,resumió,resumen) | se (quejó,queja,quejan,quejaron,preguntó,pregunta) |
      (adelant,anticip,argument,coment,remarc,enfatiz,pronostic,vaticin,augur,replic,contest,justific,desvel,tuite,opin,puntualiz,precis,detall,apunt,alerta,recalc,reiter,ratific,matiz,ironiz,destac,subray,revel,notific,comunic,asever,aleg,relat,narr,explic,agreg,document,estim)(ó,aron,a,an,aba,aban) | (sugirió,sugirieron,sugiere,sugieren,confesó,confesaron,confiesa,confiesan,aduce,aducen,adujo,adujeron,arguye,arguyó,arguyen,expone,exponen,expuso,expusieron,respondieron,responden,insinuó,insinúa,insinuaron,admitía,reconocía,reconocían,añadía,añadían,advertía,advertían,insistía,insistían,respondía,concluía,predijo,predice,predicen,intuye,deduce,deducen,dedujo) | (mantiene,mantienen,mantuvo,mantuvieron,mantenía) que | (repitió,repitieron,repetía,repetían,repite,repiten,gritaba,gritaban,comentaba,comentaban,lamentaba,lamentaban,confesaba,confesaban,susurraba,preguntaba,preguntaban,resumía,resumían,admitían,protestaba,protestaban,clamaba,recordaba,recordaban,murmuraba,rememora,rememoraba,evoca,evocó,confiesa,suelta,musita) | (calculó,calcularon,aclararon,difundió,difundieron,difunde,transmitió,transmitieron,trasladó,trasladaron) |
      (dejó,dejaron,deja,dejan,dejar) (claro,clara,caer,constancia de) | (hizo,hicieron,hace,hacen) (saber,constar,notar,hincapié en,ver) | (puso,pusieron,pone,ponen) (de manifiesto,de relieve,en evidencia,el acento en) | (dio,dieron,da,dan) (a entender,por hecho,por hecha,por sentado,por seguro,por descontado,por cerrado,por cerrada) | (incidió,incide,inciden,abundó,ahondó) en |
      se (limitó,limitaron,limita,limitan) a (decir,señalar,responder,afirmar,indicar,asegurar,comentar,contestar,recordar,explicar,apuntar,manifestar,confirmar) | (volvió,volvieron,vuelve,vuelven) a (decir,insistir,asegurar,afirmar,negar,denunciar,recordar,advertir,defender,reclamar,pedir,exigir,acusar,criticar,rechazar) | (quiso,quisieron,quiere) (dejar claro,aclarar,recordar,subrayar,destacar,precisar,matizar,puntualizar) | (llegó,llegaron,llega) a (decir,afirmar,asegurar,admitir,sugerir) | (acabó,acabaron,terminó,terminaron) (admitiendo,reconociendo,confesando,por admitir,por reconocer) | (salió,salieron) (a decir,a desmentir,a aclarar,al paso de) | (evitó,evitaron,rehusó,rehusaron) (precisar,aclarar,confirmar) |
      {ha} (adelantado,anticipado,argumentado,comentado,contestado,respondido,replicado,recalcado,subrayado,destacado,remarcado,insistido,advertido,alertado,avisado,recordado,aclarado,matizado,puntualizado,admitido,lamentado,opinado,sugerido,confesado,alegado,apuntado,reiterado,ratificado,concluido,narrado,descrito,expuesto,defendido,justificado,pronosticado,cifrado,atribuido,augurado,vaticinado,expresado,relatado,notificado,testificado,declarado,desvelado,tuiteado,dejado claro) | (cifró,cifraron,cifra,cifran) [en]`,
    ],
    [
      'confirms',
      '(confirmó,confirmaron,confirma,confirman,verificó,verificaron,corroboró,corroboraron,constató) | (ha,han,había,habían) (confirmado,verificado,corroborado,constatado)',
    ],
    [
      'denies',
      '(negó,negaron,niega,niegan,desmintió,desmintieron,desmiente,desmienten,descartó,descartaron,descarta,descartan,rechazó,rechazaron,rechaza,rechazan,refutó,refuta,refutaron,negaba,negaban,descartaba,rechazaba) | {ha} (negado,desmentido,rechazado,refutado,descartado)',
    ],
    [
      'doubts',
      '(dudó,dudaron,duda,dudan,dudaba,dudaban) | puso en duda | pusieron en duda | pone en duda | ponen en duda | cuestionó | cuestionaron | no (pudo,pudieron,ha podido,han podido) (confirmar,verificar)',
    ],
  ],
  showing: [['says', `muestran | muestra | sugieren | sugiere | arrojan | arroja | revelan | revela | indican`]],
  quoting: [
    [
      'says',
      `(espet,exclam,brome,remach,susurr,murmur,musit,poste,reflexion,razon,dictamin,adelant,avanz,abund,ejemplific,protest,suplic,implor,clam,relat,cont,aclar,zanj,apostill,balbuce,interpel,pregunt,record,reproch,recrimin,bram,precis)(ó,aron,a,an,aba,aban) | (sentenció,sentenciaron,gritó,gritaron,grita,gritan,soltó,lanzó,celebró,determinó,determinaron,sigue,siguió,prosigue,prosiguió,continúa,propuso,propone,propusieron,resumió,resume,terció,tercia,sonríe,ríe,suspira,suspiró,rogó,ruega,exige,exigió,ordenó,confía,confió,reclamó,reclama,reza,rezaba,corean,coreaban,sueltan,suelta,cuentan,arremetió,arremete,conviene,convino,coincide,coinciden,coincidió,coincidieron,recomienda,recomendó,pide,pidió,clama,clamaban) | se (lamentó,lamenta,lamentaron,defendió,defiende,defienden,justificó,justifica,sinceró,sincera,indignó,indigna,extrañó,congratuló,felicitó,preguntó,pregunta,preguntan,preguntaban,lee,leía,queja,quejaba,resignó,resigna,sorprendió,sorprende) | {ha} (espetado,soltado,lanzado,gritado,exclamado,bromeado,sentenciado,remachado,reflexionado,celebrado,avanzado,propuesto,preguntado,criticado,reivindicado,zanjado,agradecido,coincidido)`,
    ],
  ],
  judging: [
    [
      'says',
      '(calific,tach,tild,describ,defini,consider,compar,acus,cataloga,catalog)(ó,aron,a,an,aba,aban) | (calificó,describió,describieron,describe,describen,definió,definieron,define,definen,tildó,tachó) | {ha} (calificado,tachado,tildado,descrito,definido,comparado)',
    ],
  ],
  judgedAs: 'de | como | con',
  reacting: [
    [
      'says',
      `(critic,elogi,salud,repudi,celebr,minimiz,deplor,ensalz,alab,ridiculiz,desestim,respald,censur,cuestion,agradec)(ó,aron,a,an,aba,aban) | (aplaudió,aplaudieron,aplaude,aplauden,agradeció,agradecieron,agradece,agradecen,arremetió contra,arremetieron contra,arremete contra,cargó contra,cargaron contra,carga contra,cargan contra,restó importancia a,restaron importancia a,restó valor a,restaron valor a,resta importancia a,restó credibilidad a,quitó hierro a,puso en valor,defendió,defiende,defienden,defendieron) | (manifestó,manifestaron,expresó,expresaron,mostró,mostraron,trasladó,trasladaron) su (apoyo,preocupación,solidaridad,repudio,pesar,satisfacción,confianza,malestar,rechazo,indignación,condena,disposición) | {ha} (criticado,elogiado,saludado,repudiado,celebrado,minimizado,deplorado,aplaudido,agradecido,censurado,respaldado)`,
    ],
  ],
  modifier: `(próxim,cercan){o} (a,al) | (consultad,citad,entrevistad,contactad,familiarizad,informad){o} (por,con,de,sobre) | bajo [condición de] anonimato | que pidió (el anonimato,anonimato,no ser identificado,no ser identificada) | que pidieron (el anonimato,anonimato) | (conocedor,conocedora,conocedores) (de,del) | (presente,presentes) en`,
  thinking: [
    [
      'says',
      `(espera,esperan) que | (espera,esperan) (un,una,poder) | (ordenó,ordenaron,ordena,ordenan) | (opina,opinan,opinaba,pensó,pensaba,pensaban,creyó,creía,creían,creen,consideraba,consideraban,{ha} considerado,entendió,sospechó,sospechaban,sospechaba,temía,temían,esperaba,esperaban,ve,ven) que | (confía,confían,confió,confiaron,confiaba) (en,en que) | (desea,desean,quiere,quieren,quería,querían) que | (propone,proponen,propuso,propusieron,plantea,plantean,planteó,plantearon,recomienda,recomiendan,recomendó,recomendaron,ruega,ruegan,rogó,aconseja,aconsejan,aconsejó) | (insta,instan,instó,instaron,urge,urgen,urgió,urgieron,exhortó,exhortaron,exhorta,exhortan,emplazó,emplazaron,emplaza,emplazan,animó,animaron,invitó,invitaron,conminó) (a,al) | (llamó,llamaron,llama,llaman) a la (calma,unidad,huelga,movilización,población,ciudadanía,cordura,prudencia) | (aboga,abogan,abogó,abogaron,apuesta,apuestan,apostó) por | (amenaza,amenazan,amenazó,amenazaron) con | se (comprometió,comprometieron,compromete,comprometen) a | se (opone,oponen,opuso,opusieron) (a,al) | (prevé,prevén,preveía,preveían,previó) | (calcula,calculan) que | (culpa,culpan,culpó,culparon,responsabiliza,responsabilizan,responsabilizó,responsabilizaron) (a,al,de) | (reprochó,reprocha,reprochan,reprocharon,recriminó,recrimina) |
      (está,están,estaba,estaban,se mostró,se mostraron,se muestra,se muestran,se declaró,se declararon,se declara,se dijo,se dijeron,se dice,se manifestó,se confesó) (convencid{o},segur{o},confiad{o},partidari{o},dispuest{o},optimista,optimistas,pesimista,pesimistas,preocupad{o},satisfech{o},contrari{o},favorable,favorables,sorprendid{o},indignad{o},inocente,inocentes,esperanzad{o},tranquil{o},abiert{o}) [a,al,de,con,por,en] |
      (solicitó,solicitaron,solicita,solicitan,demandó,demandaron,demanda,demandan,pedía,pedían,exigía,exigían,reclamaba,reclamaban,{ha} pedido,{ha} exigido,{ha} reclamado,{ha} solicitado,{ha} prometido,{ha} propuesto,{ha} recomendado,{ha} ordenado) | (considera,consideran,consideró,consideraron,entiende,entienden,lamentaba,celebró,celebra) | (pidió,pidieron,pide,piden,reclamó,reclamaron,reclama,reclaman) | (teme,temen,cree,creen,piensa,piensan,sospecha,sospechan) | (prometió,prometieron,promete,prometen) |
      (acusa,acusan,acusó,acusaron) (a,al) | (exigió,exigieron,exige,exigen)`,
    ],
  ],
  revising: [
    [
      'says',
      `(elevó,elevaron,rebajó,rebajaron,redujo,redujeron,aumentó,aumentaron,corrigió,corrigieron,mantuvo,mantuvieron,actualizó,actualizaron,situó,situaron,eleva,elevan,rebaja,rebajan,reduce,reducen,sitúa,sitúan,aumenta,aumentan,corrige,corrigen,actualiza,actualizan)`,
    ],
  ],
  perData: '',
  listener:
    'en (rueda,conferencia) de prensa | a este (diario,periódico,medio,portal,semanario) | a esta (agencia,redacción,emisora,revista) | en declaraciones a (la,los,este,esta) (prensa,medios,periodistas,diario,agencia,emisora) | a la (BBC,CNN) | a la agencia (Efe,EFE,AFP,AP,Reuters,DPA,Télam) | a (Efe,EFE,AFP,AP,Reuters,DPA,Télam,Europa Press,EL PAÍS,El País,EL TIEMPO,El Tiempo,EL MUNDO,El Mundo,ABC,La Nación,La Vanguardia,El Comercio,El Universal,La Jornada,La Tercera,El Mercurio,RPP,CNN,TVE) | a la prensa | a los periodistas | a periodistas | a los medios | a medios locales',
  heSaid: [],
  goingOn: [
    [
      'says',
      '(añad,insist,admit,conclu,refir)iendo | (agreg,señal,precis,indic,asegur,afirm,explic,alert,aleg,argument,recalc,subray,destac,record,lament,denunci,anunci,adelant,reiter,matiz,aclar,declar,confes,apunt,coment)ando | reconociendo | concluyendo | diciendo | sosteniendo | prometiendo | exigiendo | pidiendo | advirtiendo | sugiriendo',
    ],
    ['confirms', 'confirmando'],
    ['denies', 'negando | desmintiendo | rechazando | descartando'],
  ],
  citing:
    'citando a | citando | que citó | que cita a | que citó a | que cita | citó a | cita a | en referencia a | con referencia a | basándose en',
  impersonal: [
    [
      'says',
      `se (informó,informa,reportó,reporta,dijo,dice,afirma,afirmó,supo,sabe,señaló,indicó,ha informado,ha reportado) [de] que | según (informaciones,se informó,se informa,trascendió,se supo,algunas informaciones,informaciones preliminares,los primeros informes,versiones,algunas versiones) | trascendió que | hay informes (de,de que) | corre el rumor de que | (fue,ha sido) reportado que`,
    ],
    ['confirms', 'se (confirmó,confirma,ha confirmado) que'],
    ['doubts', 'no se ha confirmado que | no se pudo confirmar que'],
  ],
  hearsay: [['says', 'al parecer | según se informa | según se dice | según se supo | según trascendió']],
  confirmed: 'confirmado | confirmados | confirmada | confirmadas | verificado | verificados | verificadas',
  announced: [
    [
      'says',
      '(anunciad,comunicad,difundid,divulgad,informad,reportad,publicad,registrad,contabilizad,facilitad,ofrecid,elaborad,estimad,cifrad,elevad,rebajad,situad,revelad){o}',
    ],
    ['confirms', '(confirmad,verificad,corroborad){o}'],
    ['denies', '(desmentid,negad,rechazad,refutad){o}'],
  ],
  that: 'que | cómo | q',
  pronoun: 'él | ella | este | esta',
  barring: 'se | yo | nosotros | así | nadie nos | nadie',
  label: 'fuente | fuentes',
  mouthpiece: 'portavoz | portavoces | vocero | vocera | voceros | voceras',
  aside: `entre (sollozos,lágrimas,risas,aplausos,dientes) | con (ironía,sorna,rabia,tristeza,resignación,orgullo) | con (la,una) voz (quebrada,entrecortada,firme) | visiblemente (molest,emocionad,afectad,enfadad,nervios){o} | por su lado | en cambio | no obstante | a su vez | en ese sentido | en este sentido | al respecto | tajante | rotund{o} | también | además | luego | después | ayer | hoy | ya | aún | todavía | me | nos | te | asimismo | posteriormente | anteriormente | igualmente | le | les | lo | oficialmente | por su parte | en tanto | mientras tanto | más tarde | antes | sin embargo | finalmente | incluso | sólo | solo`,
  voiding:
    'no ser (identificado,identificada,citado,citada,nombrado) | [el] anonimato | perdón | disculpas | ayuda | nada | adiós | que no a | querer | la guerra | sentirse',
  data: 'parte | partes | cómputo | sondeo | nota de prensa | expediente | peritaje | dictamen | denuncia | datos | cifras | estadísticas | fuente | fuentes | balance | informe | informes | reporte | reportes | comunicado | declaración | declaraciones | información | informaciones | estimación | estimaciones | recuento | conteo | testimonio | testimonios | documentos | carta | encuesta | estudio | rumores | boletín | lista | registros | versiones | versión',
  people: [
    [
      'official',
      'funcionario | funcionarios | funcionaria | consejero | consejera | consejeros | edil | ediles | regidor | regidora | mandatario | mandataria | exmandatario | expresidente | expresidenta | exministro | exministra | exalcalde | viceministro | viceministra | subsecretario | subsecretaria | secretario de estado | secretaria de estado | delegado del gobierno | delegada del gobierno | jefe del ejecutivo | jefa del ejecutivo | jefe de estado | titular de (interior,defensa,economía,hacienda,salud,sanidad,educación,trabajo,justicia,exteriores) | parlamentario | parlamentaria | parlamentarios | congresista | congresistas | vicepresidenta | senadores | diputadas | alcaldes | gobernadores | concejala | concejales | comisaria | ministras | cónsul | portavoz | portavoces | vocero | voceros | vocera | ministro | ministra | ministros | primer ministro | presidente | presidenta | vicepresidente | gobernador | gobernadora | alcalde | alcaldesa | intendente | diputado | diputada | diputados | senador | senadora | embajador | diplomático | diplomáticos | bomberos | rescatistas | socorristas | representante | representantes | canciller | concejal | jefe de gobierno | secretario de gobierno | comisionado',
    ],
    [
      'official/prosecutor',
      'fiscal | fiscales | fiscal general | procurador | procuradora | procurador general | investigadores',
    ],
    [
      'official/police',
      'policía federal | comisario | agente | agentes | policías | jefe de policía | jefe de la policía | ministro del interior | ministra del interior | director de la policía | carabineros | sheriff',
    ],
    [
      'official/health',
      '(ministro,ministra,secretario,secretaria,director,directora,jefe,jefa) [provincial,regional,departamental,estatal,municipal] de (salud,sanidad) | autoridades sanitarias',
    ],
    [
      'official/military',
      'general | coronel | comandante | capitán | militar | militares | soldados | soldado | oficial del ejército | ministro de defensa | oficiales',
    ],
    ['court', 'juez | jueza | jueces | magistrado | magistrados'],
    [
      'medical',
      'médico | médicos | médica | doctor | doctora | doctores | enfermera | enfermeras | enfermeros | cirujano | director del hospital | (responsable,responsables,directivo) (hospitalario,hospitalarios) | fuente médica | fuentes médicas | fuentes hospitalarias | fuente hospitalaria | personal médico | paramédicos | forense | forenses',
    ],
    [
      'witness',
      'testigo | testigos | damnificados | usuarios | pasajeros | afectados | testigo ocular | testigos oculares | testigo presencial | testigos presenciales | vecino | vecinos | vecina | residente | residentes | habitante | habitantes | sobreviviente | sobrevivientes | superviviente | supervivientes | pobladores | lugareños | transeúntes | trabajadores | obreros | mineros | manifestantes | manifestante | huelguistas | detenidos | campesinos | víctima',
    ],
    [
      'family',
      'familiar | familiares | pariente | parientes | madre | madres | padre | hermano | hermana | esposa | viuda | esposo | hijo | hija | padres | familia | familias | tío',
    ],
    [
      'activist',
      'activista | activistas | defensor de derechos humanos | defensores de derechos humanos | defensora de derechos humanos | defensores de los derechos humanos | abogado | abogada | abogados | militantes | organizadores | dirigente social | líderes sociales | líder social',
    ],
    [
      'union',
      'sindicalista | sindicalistas | (dirigente,líder,delegado,delegada,secretario,secretaria,vocero,vocera,portavoz,representante) sindical | (dirigentes,líderes,delegados,voceros,portavoces,representantes) sindicales | secretario general del sindicato',
    ],
    ['company', 'portavoz de la empresa | gerente | director general | empleador | empresario | empresarios'],
    [
      'opposition',
      'líder opositor | jefe de la oposición | jefa de la oposición | líderes opositores | líder de la oposición | dirigente opositor | opositores | diputado opositor | dirigentes opositores',
    ],
    [
      'armed-group',
      'rebelde | rebeldes | insurgentes | guerrilleros | combatientes | yihadistes | yihadistas | paramilitares | separatistas | milicianos',
    ],
    [
      'media',
      'redactor jefe | redactora jefe | jefe de redacción | jefa de redacción | director del (diario,periódico) | periodista | periodistas | corresponsal | corresponsales | reportero | reporteros | reportera | editor',
    ],
    [
      'social-media',
      'bloguero | blogueros | bloguera | usuarios de redes sociales | internautas | usuario de twitter | usuarios de twitter',
    ],
    [
      'expert',
      'experto | expertos | experta | analista | analistas | investigador | investigadora | profesor | profesora | historiador | historiadores | académico | académicos | politólogo | observadores | especialistas',
    ],
    [
      'intergovernmental',
      'relator especial | alto comisionado | alta comisionada | secretario general de la onu | portavoz de la onu | expertos de la onu',
    ],
    ['ngo', 'trabajadores humanitarios | voluntarios'],
    [
      'unknown',
      'hombre | mujer | líder | dirigente | dirigentes | jefe | jefa | candidato | candidata | candidatos | antecesor | antecesora | sucesor | acusado | acusada | imputado | técnico | entrenador | entrenadora | jugador | jugadora | escritor | escritora | director | directora | presidente del club | vicepresidente primero | secretario | secretaria | rector | rectora | autor | autora | autores | propietario | propietaria | dueño | dueña | arzobispo | cardenal | papa | joven | anciano | anciana | estudiante | maestro | sacerdote | obispo | fuente | fuentes | empleado | chofer | conductor',
    ],
  ],
  bodies: [
    [
      'official',
      '(ministro,ministra,viceministro,viceministra,secretario,secretaria,subsecretario,subsecretaria) de (justicia,gobierno,gobernación,trabajo,educación,economía,hacienda,transporte,transportes,energía,minas,agricultura,ambiente,obras públicas,vivienda,desarrollo social,exteriores,relaciones exteriores) | instituto nacional | (agencia,servicio,servicios,equipos) de (rescate,salvamento) | agencia [nacional,estatal,federal] de (protección civil,defensa civil,emergencias,gestión de riesgos,meteorología,inteligencia,seguridad,salud,migración) | defensoría [del pueblo] | generalitat | diputación | consejería | consistorio | cabildo | intendencia | municipalidad | municipio | contraloría | moncloa | casa blanca | casa rosada | delegación del gobierno | subdelegación del gobierno | secretaría de gobernación | secretaría de estado | departamento de estado | dirección general de tráfico | servicio meteorológico | senado | partido gobernante | oficialismo | ministerio de justicia | gobierno | autoridades | autoridad | ministerio | alcaldía | gobernación | presidencia | parlamento | congreso | administración | datos oficiales | cifras oficiales | balance oficial | fuente oficial | fuentes oficiales | fuentes gubernamentales | fuente gubernamental | estadísticas oficiales | (comunicado,informe,parte,reporte,boletín,recuento) oficial | nota oficial | versión oficial | protección civil | defensa civil | servicios de emergencia | embajada | cancillería | comisión investigadora | régimen | ayuntamiento | estado | kremlin | junta | ejecutivo',
    ],
    [
      'official/prosecutor',
      'fiscalía | fiscalía general | fiscalía general de la nación | ministerio público | procuraduría | procuraduría general',
    ],
    [
      'official/police',
      '(parte,informe,atestado,reporte) policial | (versión,nota) policial | policía | policía nacional | ministerio del interior | fuerzas de seguridad | fuerzas del orden | guardia civil | guardia nacional | gendarmería | fuentes policiales | fuente policial | fuentes de seguridad | secretaría de seguridad | servicios de seguridad',
    ],
    [
      'official/health',
      'ministerio de salud | ministerio de sanidad | secretaría de salud | servicio de salud | autoridades de salud',
    ],
    [
      'official/military',
      'ejército | fuerzas armadas | ministerio de defensa | marina | fuentes militares | fuente militar | estado mayor | armada',
    ],
    [
      'court',
      'sentencia | (auto,resolución,fallo) judicial | veredicto | tribunal | tribunales | audiencia provincial | audiencia nacional | supremo | magistratura | corte | corte suprema | tribunal supremo | juzgado | justicia',
    ],
    [
      'intergovernmental',
      'onu | naciones unidas | organización internacional para las migraciones | organización internacional del trabajo | organización panamericana de la salud | fmi | banco mundial | comisión europea | parlamento europeo | mercosur | osce | unión europea | ue | oea | consejo de europa | unicef | acnur | oms | organización mundial de la salud | cidh | comisión interamericana de derechos humanos | otan | corte penal internacional | unión africana | oim',
    ],
    [
      'medical',
      '(parte,informe,boletín,reporte) médico | partes médicos | (informe,dictamen) forense | autopsia | necropsia | servicio de ambulancias | servicios de ambulancias | hospital | hospitales | clínica | morgue | servicio médico forense | medicina legal',
    ],
    [
      'union',
      'sindicato | sindicatos | gremio | gremios | comité de empresa | comité de huelga | ccoo | ugt | cgt | comisiones obreras | intersindical | central obrera | central sindical | federación sindical | confederación sindical | federación de trabajadores | federación minera',
    ],
    [
      'company',
      'empresa | compañía | empresas | multinacional | constructora | aerolínea | automotriz | farmacéutica | concesionaria | operadora | consorcio | naviera | eléctrica | fabricante | gerencia | dirección de la empresa | minera | petrolera | filial | patronal | corporación',
    ],
    [
      'ngo',
      'human rights watch | amnistía internacional | amnistía | cruz roja | media luna roja | médicos sin fronteras | ong | organización de derechos humanos | organizaciones de derechos humanos | organismos de derechos humanos | observatorio | observatorio sirio de derechos humanos | reporteros sin fronteras | organización no gubernamental | colectivo | fundación | asociación | comité de víctimas | comité de familiares | greenpeace | cáritas | ecologistas | plataforma de afectados | organización | organizaciones | asociaciones | fundaciones | asociación de vecinos | colegio de abogados | sociedad civil',
    ],
    ['opposition', 'oposición | partido opositor | partidos opositores | partidos de oposición | partido de oposición'],
    [
      'armed-group',
      'al shabab | al - shabab | al shabaab | al - shabaab | boko haram | al qaeda | hezbolá | hamás | grupo (islamista,yihadista,terrorista,extremista) | guerrilla | grupo armado | grupos armados | talibanes | talibán | estado islámico | grupo rebelde | milicia | milicias',
    ],
    [
      'media',
      'medios | medio | noticiero | noticieros | noticiario | telediario | informativo | informativos | matutino | vespertino | rotativo | semanario | tabloide | radioemisora | emisora | medio digital | prensa | diario | diarios | periódico | periódicos | agencia | agencias | agencia de noticias | agencia estatal | televisión | televisión estatal | canal | cadena | radio | sitio web | portal | efe | reuters | afp | ap | bbc | telesur | revista | medios locales | medios estatales | prensa local | kommersant | diario opositor',
    ],
    [
      'social-media',
      'redes sociales | red social | twitter | facebook | blog | blogs | publicación en redes sociales | mensaje en redes sociales | mensaje en las redes sociales | canal de telegram | telegram | youtube',
    ],
    [
      'unofficial',
      'datos extraoficiales | cifras extraoficiales | fuentes extraoficiales | fuente extraoficial | balance extraoficial | datos no oficiales | cifras no oficiales | fuentes no oficiales | informes extraoficiales | versiones extraoficiales | recuento extraoficial',
    ],
    ['expert', 'instituto | universidad | centro de estudios | centro de investigación'],
  ],
}
