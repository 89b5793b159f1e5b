import type { SpeechTable } from '../speech-table.ts'

export const speech: SpeechTable = {
  according:
    'según | (a juicio,en opinión) (de,del) | de acuerdo con | de acuerdo a | de acuerdo al | conforme a | en palabras de | en palabras del | al decir de | a decir de | según (informó,informaron,dijo,dijeron,indicó,señaló,confirmó,reportó,publicó,declaró,explicó,anunció) | como (informó,confirmó,indicó,señaló,explicó,explica,recordó,recuerda,adelantó,publicó)',
  accordingToHim: 'en sus palabras | a su juicio | según sus palabras',
  headed: 'de | desde | tomado de | extraído de | vía',
  verbs: [
    [
      'says',
      `(dijo,dijeron,dice,dicen,declaró,declararon,declara,informó,informaron,informa,informan,anunció,anunciaron,anuncia,afirmó,afirmaron,afirma,afirman,aseguró,aseguraron,asegura,aseguran,señaló,señalaron,señala,señalan,indicó,indicaron,indica,indican,explicó,explicaron,explica,agregó,agregaron,agrega,añadió,añadieron,añade,sostuvo,sostuvieron,sostiene,sostienen,precisó,precisaron,precisa,detalló,detallaron,detalla,manifestó,manifestaron,expresó,comunicó,comunicaron,relató,relataron,relata,contó,contaron,cuenta,escribió,escriben,publicó,publicaron,denunció,denunciaron,denuncia,denuncian,reportó,reportaron,reporta,reportan,reveló,revelaron,alegó,alegaron,estimó,estimaron,estima,estiman,calcula,calculan,calculó,registró,registra,registran,registraron,contabiliza,contabilizan,lamentó,lamenta,lamentaron,notificó,notificaron,refirió,refirieron,ratificó,aseveró,puntualizó,remarcó,replicó,replicaron,coreaban,corearon,describió,comentó,contabilizó,contabilizaron,documentó,documentaron,reconoció,reconocieron,reconoce,reconocen,admitió,admitieron,admite,admiten,insistió,advirtió,subrayó,destacó,recordó,apuntó,apuntaron,apunta,apuntan,aclaró,prosiguió,concluyó,testificó,declaraba,afirmaba,decía,decían) |
      (ha,han,había,habían) (dicho,declarado,informado,anunciado,afirmado,asegurado,señalado,indicado,explicado,agregado,añadido,sostenido,precisado,detallado,manifestado,comunicado,relatado,contado,escrito,publicado,denunciado,reportado,revelado,estimado,calculado,reconocido,documentado) |
      dio cuenta de | dieron cuenta de | da cuenta de | dan cuenta de | (habló,hablaron,habla,hablan,ha hablado,han hablado,había hablado,habían hablado) de | (hablaba,hablaban) de | (daba,daban) cuenta de | (cifraba,cifraban) [en] | (elevaba,elevaban,situaba,situaban) |
      (declaraba,declaraban,informaba,informaban,anunciaba,anunciaban,afirmaba,afirmaban,aseguraba,aseguraban,señalaba,señalaban,indicaba,indicaban,explicaba,explicaban,precisaba,precisaban,detallaba,detallaban,manifestaba,manifestaban,comunicaba,comunicaban,relataba,relataban,contaba,contaban,publicaba,publicaban,denunciaba,denunciaban,reportaba,reportaban,revelaba,revelaban,estimaba,estimaban,calculaba,calculaban,registraba,registraban,contabilizaba,contabilizaban,decía,decían,sostenía,sostenían,escribía,escribían) | dio a conocer | dieron a conocer |
      (reiteró,reiteraron,reitera,reiteran,matizó,matiza,apostilló,apostilla,zanjó,zanja,ironizó,opinó,opina,opinan,contestó,contesta,respondió,responde,narró,narra,narraron,narran,recalcó,recalca,recalcaron,enfatizó,enfatiza,avisó,avisa,avisaron,alertó,alerta,alertaron,alertan,vaticinó,auguró,augura,atribuyó,atribuye,atribuyeron,atribuyen,advierte,advierten,advirtieron,subraya,subrayan,subrayaron,recuerda,recuerdan,recordaron,insiste,insisten,insistieron,añaden,explican,explicaron,comenta,comentan,cuentan,relatan,detallan,precisan,aclara,aclaran,concluye,concluyen,concluyeron,refiere,refieren,resume,resumió,resumen) | se (quejó,queja,quejan,quejaron,preguntó,pregunta) | (cifró,cifraron,cifra,cifran) [en]`,
    ],
    [
      'confirms',
      '(confirmó,confirmaron,confirma,confirman,verificó,verificaron,corroboró,corroboraron,constató) | (ha,han,había,habían) (confirmado,verificado,corroborado,constatado)',
    ],
    [
      'denies',
      '(negó,negaron,niega,niegan,desmintió,desmintieron,desmiente,desmienten,descartó,descartaron,descarta,descartan,rechazó,rechazaron,rechaza,refutó) | (ha,han,había,habían) (negado,desmentido,rechazado,refutado)',
    ],
    [
      'doubts',
      '(dudó,dudaron,duda,dudan) | puso en duda | pusieron en duda | pone en duda | ponen en duda | cuestionó | cuestionaron | no (pudo,pudieron,ha podido,han podido) (confirmar,verificar)',
    ],
  ],
  showing: [['says', `muestran | muestra | sugieren | sugiere | arrojan | arroja | revelan | revela | indican`]],
  thinking: [
    [
      'says',
      `(considera,consideran,consideró,consideraron,entiende,entienden,lamentaba,celebró,celebra) | (pidió,pidieron,pide,piden,reclamó,reclamaron,reclama,reclaman) | (teme,temen,espera,esperan,cree,creen,piensa,piensan,sospecha,sospechan) | (prometió,prometieron,promete,prometen) |
      (acusa,acusan,acusó,acusaron) (a,al) | (exigió,exigieron,exige,exigen)`,
    ],
  ],
  revising: [
    [
      'says',
      `(elevó,elevaron,rebajó,rebajaron,redujo,redujeron,aumentó,aumentaron,corrigió,corrigieron,mantuvo,mantuvieron,actualizó,actualizaron,situó,situaron)`,
    ],
  ],
  perData: '',
  listener:
    'a este (diario,periódico,medio) | a la (BBC,CNN) | a la agencia (Efe,EFE,AFP,AP,Reuters,DPA,Télam) | a (Efe,EFE,AFP,AP,Reuters,DPA,Télam,Europa Press,EL PAÍS,El País,EL TIEMPO,El Tiempo,EL MUNDO,El Mundo,ABC,La Nación,La Vanguardia,El Comercio,El Universal,La Jornada,La Tercera,El Mercurio,RPP,CNN,TVE) | a la prensa | a los periodistas | a periodistas | a los medios | a medios locales',
  heSaid: [],
  goingOn: [
    ['says', 'añadiendo | agregando | señalando | precisando | indicando | asegurando | afirmando | explicando'],
    ['confirms', 'confirmando'],
    ['denies', 'negando'],
  ],
  citing:
    'citando a | citando | que cita a | que citó a | que cita | citó a | cita a | en referencia a | con referencia a | basándose en',
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
  that: 'que | cómo',
  pronoun: 'él | ella | este | esta',
  barring: 'yo | nosotros | así | nadie nos | nadie',
  label: 'fuente | fuentes',
  aside: `también | además | luego | después | ayer | hoy | ya | aún | todavía | asimismo | posteriormente | anteriormente | igualmente | se | le | les | lo | oficialmente | por su parte | en tanto | mientras tanto | más tarde | antes | sin embargo | finalmente | incluso | sólo | solo`,
  voiding:
    'no ser (identificado,identificada,citado,citada,nombrado) | [el] anonimato | perdón | disculpas | ayuda | nada | adiós | que no a | querer | la guerra | sentirse',
  data: 'datos | cifras | estadísticas | fuente | fuentes | balance | informe | informes | reporte | reportes | comunicado | declaración | declaraciones | información | informaciones | estimación | estimaciones | recuento | conteo | testimonio | testimonios | documentos | carta | encuesta | estudio | rumores | boletín | lista | registros | versiones | versión',
  people: [
    [
      'official',
      'funcionario | funcionarios | cónsul | portavoz | portavoces | vocero | voceros | vocera | ministro | ministra | ministros | primer ministro | presidente | presidenta | vicepresidente | gobernador | gobernadora | alcalde | alcaldesa | intendente | diputado | diputada | diputados | senador | senadora | embajador | diplomático | diplomáticos | bomberos | rescatistas | socorristas | representante | representantes | canciller | concejal | jefe de gobierno | secretario de gobierno | comisionado',
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
      'testigo | testigos | testigo ocular | testigos oculares | testigo presencial | testigos presenciales | vecino | vecinos | vecina | residente | residentes | habitante | habitantes | sobreviviente | sobrevivientes | superviviente | supervivientes | pobladores | lugareños | transeúntes | trabajadores | obreros | mineros | manifestantes | manifestante | huelguistas | detenidos | campesinos | víctima',
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
      'sindicalista | sindicalistas | dirigente sindical | dirigentes sindicales | líder sindical | líderes sindicales | delegado sindical | secretario general del sindicato',
    ],
    ['company', 'portavoz de la empresa | gerente | director general | empleador | empresario | empresarios'],
    [
      'opposition',
      'líder opositor | líderes opositores | líder de la oposición | dirigente opositor | opositores | diputado opositor | dirigentes opositores',
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
      'hombre | mujer | estudiante | maestro | sacerdote | obispo | fuente | fuentes | empleado | chofer | conductor',
    ],
  ],
  bodies: [
    [
      'official',
      '(agencia,servicio,servicios,equipos) de (rescate,salvamento) | defensoría [del pueblo] | ministerio de justicia | gobierno | autoridades | autoridad | ministerio | alcaldía | gobernación | presidencia | parlamento | congreso | administración | datos oficiales | cifras oficiales | balance oficial | fuente oficial | fuentes oficiales | fuentes gubernamentales | fuente gubernamental | estadísticas oficiales | comunicado oficial | informe oficial | versión oficial | protección civil | defensa civil | servicios de emergencia | embajada | cancillería | comisión investigadora | régimen | ayuntamiento | estado | kremlin | junta | ejecutivo',
    ],
    [
      'official/prosecutor',
      'fiscalía | fiscalía general | fiscalía general de la nación | ministerio público | procuraduría | procuraduría general',
    ],
    [
      'official/police',
      'policía | policía nacional | ministerio del interior | fuerzas de seguridad | fuerzas del orden | guardia civil | guardia nacional | gendarmería | fuentes policiales | fuente policial | fuentes de seguridad | secretaría de seguridad | servicios de seguridad',
    ],
    [
      'official/health',
      'ministerio de salud | ministerio de sanidad | secretaría de salud | servicio de salud | autoridades de salud',
    ],
    [
      'official/military',
      'ejército | fuerzas armadas | ministerio de defensa | marina | fuentes militares | fuente militar | estado mayor | armada',
    ],
    ['court', 'tribunal | tribunales | corte | corte suprema | tribunal supremo | juzgado | justicia'],
    [
      'intergovernmental',
      'onu | naciones unidas | osce | unión europea | ue | oea | consejo de europa | unicef | acnur | oms | organización mundial de la salud | cidh | comisión interamericana de derechos humanos | otan | corte penal internacional | unión africana | oim',
    ],
    [
      'medical',
      'servicio de ambulancias | servicios de ambulancias | hospital | hospitales | clínica | morgue | servicio médico forense | medicina legal',
    ],
    [
      'union',
      'sindicato | sindicatos | central obrera | central sindical | federación sindical | confederación sindical | federación de trabajadores | federación minera',
    ],
    [
      'company',
      'empresa | compañía | gerencia | dirección de la empresa | minera | petrolera | filial | patronal | corporación',
    ],
    [
      'ngo',
      'human rights watch | amnistía internacional | amnistía | cruz roja | media luna roja | médicos sin fronteras | ong | organización de derechos humanos | organizaciones de derechos humanos | organismos de derechos humanos | observatorio | observatorio sirio de derechos humanos | reporteros sin fronteras | organización no gubernamental | colectivo | fundación | asociación | comité de víctimas | sociedad civil',
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
