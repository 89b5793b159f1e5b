import type { Fate } from '../fate-table.ts'

export const fates: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `sin vida | entre los (muertos,fallecidos) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | entre las víctimas (mortales,fatales) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | muert{o} [a tiros,a balazos,a golpes,a puñaladas,a machetazos,a palos,a pedradas,a cuchilladas,por disparos] | asesinad{o} [a tiros,a balazos,a puñaladas,a machetazos] | abatid{o} [a tiros] | masacrad{o} | ejecutad{o} | fusilad{o} | (hallad,encontrad,localizad){o} (muert,sin vida,asesinad,calcinad,ahorcad,ahogad,ejecutad,degollad,decapitad,estrangulad){o} | (hallad,encontrad){o} sin vida | fallecid{o} | linchad{o} | decapitad{o} | degollad{o} | ahogad{o} | ahorcad{o} | mortalmente herid{o} | (apuñalad,golpead,apalead){o} hasta la muerte | acribillad{o} [a (tiros,balazos)] | ultimad{o} [a (tiros,balazos)] | matad{o} | (quemad,calcinad){o} viv{o} | (caíd{o},cayó,cayeron) víctima[s] de | dad{o} por muert{o} | herid{o} de muerte | estrangulad{o} | lapidad{o} | descuartizad{o}`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(asesin{arn},mat{ar},ejecut{ar},acribill{ar},ultim{ar}) a (balazos,tiros,puñaladas,machetazos,golpes,cuchilladas,palos) [a] | (asesin{arn},mat{ar},ejecut{ar},quem{arn}) viv{o} [a] | (hall{ar},encuentran,encontró,encontraron,localiz{ar},descubren) (muert{o},sin vida,asesinad{o},ahogad{o},calcinad{o},ejecutad{o}) [a] | {ha} dado muerte [a] | (da,dan) muerte [a] | (mató,mataron,mata,matan,matando,mataba,mataban,matar) [a] | (asesinó,asesinaron,asesina,asesinan,asesinando,asesinar) [a] | (ejecutó,ejecutaron,ejecutan,ejecutar) [a] | (abatió,abatieron,abate,abaten,abatiendo) [a] | masacr{ar} [a] | fusil{ar} [a] | acribill{ar} [a] | (ultimó,ultimaron,ultiman) [a] | linch{ar} [a] | estrangul{ar} [a] | degoll(ó,aron,ando) [a] | degüell(a,an) [a] | calcin{ar} [a] | decapit{ar} [a] |
      (cobró,cobró ya,cobrado,cobrando,cobra,cobraron) la vida (de,a) | (quitó,quitaron,arrebató,arrebataron,costó,costaron,costado,costando,costaba) la vida (a,de) | (segó,cegó,segaron,segando) la vida de | (acabó,acabaron,acabando,acabar) con la vida de | (causó,causaron,causando,provocó,provocaron,provocando,ocasionó,ocasionaron,ocasionando,causado,provocado) la muerte (a,de) | (dio,dieron,dando) muerte [a] |
      se (cobró,cobraron,cobra,{ha} cobrado) [ya] | {ha} (matado,asesinado,ejecutado,abatido,masacrado,fusilado,acribillado,linchado,decapitado,ultimado) [a] | (dejó,dejaron,dejando,deja,dejan) muert{o} a | (sacaron,sacó,hallaron,halló,encontraron,encontró,rescataron) (sin vida,muert{o}) a`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(murió,murieron,muere,mueren,moría,morían,muriendo,morir,morirían,murieran) [(ahogad,asfixiad,calcinad,aplastad,carbonizad,sepultad,electrocutad,atropellad,quemad,intoxicad,arrollad,balead,acribillad,apuñalad,degollad,soterrad,congelad,desangrad){o}] | (falleció,fallecieron,fallece,fallecen,fallecía,falleciendo,fallecer) | {ha} (muerto,fallecido,perecido) |
      (pereció,perecieron,perece,perecen) | (perdió,perdieron,pierde,pierden,perdiendo,perder) (la,su) vida | perdieron sus vidas | {ha} perdido la vida | se (ahog{ar}) | (sucumbió,sucumbieron) a sus heridas | (encontró,encontraron,halló,hallaron) la muerte | no (sobrevivió,sobrevivieron) | (dejó,dejaron) de existir | no (resistió,resistieron) las heridas | se (suicidó,suicidaron,suicida,suicidan) | se (quitó,quitaron) la vida | (quedó,quedaron) sin vida`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: `muertos | muertas | muertes [violentas] | fallecidos | fallecidas | fallecimientos | decesos | óbitos | víctimas (mortales,fatales) | bajas mortales | cadáveres | cuerpos [sin vida,calcinados,desmembrados,mutilados,baleados,descompuestos,en descomposición,maniatados,semienterrados,sin identificar] | restos mortales | (muertos,muertes,fallecidos,decesos) (confirmados,confirmadas) | asesinatos | homicidios | feminicidios | ejecuciones extrajudiciales | occisos | interfectos | ahogados | pérdidas humanas | vidas perdidas | (personas,civiles,trabajadores,manifestantes) muert(os,as)`,
  },
  {
    kind: 'killed',
    as: 'noun',
    count: 1,
    words:
      'muerto | muerta | fallecido | fallecida | víctima (mortal,fatal) | cadáver | el (cadáver,cuerpo) [sin vida] de | deceso',
  },
  {
    kind: 'killed',
    as: 'event',
    words: `(cuerpo,cadáver) de | (muerte,fallecimiento,deceso) [a tiros,violenta] (de,del,de los,de las,de sus) | las muertes (de,de los,de las) | (asesinato,homicidio,masacre,matanza,ejecución,ejecuciones,linchamiento,fusilamiento,feminicidio) (de,del,de los,de las,de sus) | pérdida de la vida de`,
  },
  {
    kind: 'killed',
    as: 'toll',
    words:
      '(número,cifra,balance,recuento,saldo) [total,oficial,provisional] de (muertos,fallecidos,decesos,muertes,víctimas mortales,víctimas fatales)',
  },
  {
    kind: 'wounded',
    as: 'participle',
    words: `entre los (heridos,lesionados) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | [gravemente,levemente] herid{o} [de (gravedad,bala,consideración,diversa consideración)] | herid{o} (grave,graves,leve,leves,gravemente,levemente) | intoxicad{o} | lesionad{o} | balead{o} | contusionad{o} | (malherid,apalead){o} | golpead{o} (por la policía,por agentes,brutalmente,salvajemente) | brutalmente golpead{o} | alcanzad{o} por (balas,disparos,perdigones,las balas,los disparos) | con [diversas,graves,múltiples,leves] (heridas,lesiones,quemaduras,contusiones,fracturas) [graves,leves,de gravedad,de bala,de arma de fuego,de consideración,de diversa consideración,de primer grado,de segundo grado,de tercer grado,en todo el cuerpo] | atendid{o} por (heridas,lesiones,quemaduras,inhalación,intoxicación,contusiones,crisis nerviosas)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `(hirió,hirieron,hiere,hieren,hiriendo,herir) [gravemente,levemente,de gravedad,de bala,de muerte] [a] | {ha} (herido,lesionado,golpeado) [a] | (dejó,dejaron,dejando,deja,dejan) [gravemente] herid{o} a | lesion{ar} [a] | (causó,causaron,causando,provocó,provocaron) heridas [a] | (baleó,balearon,balea,balean,tirotearon,tirotean) [a]`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(sufrió,sufrieron,sufren,sufrido,presenta,presentan,recibió,recibieron) [diversas,graves,múltiples,leves] (heridas,lesiones,quemaduras,contusiones,traumatismos,fracturas) [graves,leves] | (resultó,resultaron,terminó,terminaron,acabó,acabaron) con [diversas,graves,múltiples,leves,un,una,varios,varias] (heridas,lesiones,quemaduras,contusiones,fractura,fracturas,golpes,cortes,corte,traumatismo,traumatismos,politraumatismos,esguince,politraumatismo,herida,lesión,contusión) [graves,leves] | (recibió,recibieron,recibe,reciben) (un,una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,varios,varias,múltiples,al menos un,al menos dos,al menos tres) (impacto,impactos,disparo,disparos,tiro,tiros,balazo,balazos,perdigón,perdigones,perdigonazo,puñalada,puñaladas,cuchillada,cuchilladas,machetazo,machetazos) | (perdió,perdieron) (un ojo,un brazo,una pierna,una mano,un pie,la vista,la visión,las piernas) | esta (herido,herida) | se intoxic{ar} | se (hirió,hirieron,lesionó,lesionaron,fracturó,fracturaron) | (está,están,estaban,sigue,siguen,permanece,permanecen,continúa,continúan) [muy] (grave,graves)`,
  },
  {
    kind: 'wounded',
    as: 'noun',
    words: `intoxicados | heridos [graves,leves,de gravedad,de bala,de consideración,de diversa consideración] | heridas (graves,leves) | lesionados [graves,leves,de gravedad] | contusionados | malheridos | heridos y contusionados`,
  },
  {
    kind: 'wounded',
    as: 'noun',
    count: 1,
    words: 'herido [grave,leve,de gravedad,de bala] | lesionado | herida (grave,leve)',
  },
  { kind: 'wounded', as: 'event', words: 'lesiones a | heridas a | heridas de bala a' },
  {
    kind: 'wounded',
    as: 'toll',
    words: '(número,cifra,balance) [total,oficial,provisional] de (heridos,lesionados)',
  },
  {
    kind: 'casualties',
    as: 'noun',
    words: `víctimas | muertos (y,o,u,e) heridos | bajas (militares,civiles,humanas) | (muertes,fallecidos) (y,o) heridos | víctimas entre (muertos,fallecidos) y heridos | víctimas civiles`,
  },
  { kind: 'casualties', as: 'noun', count: 1, words: 'víctima' },
  { kind: 'casualties', as: 'participle', words: '(apuñalad,acuchillad){o}' },
  { kind: 'casualties', as: 'active', words: '{ha} (apuñalado,acuchillado) [a] | (apuñal{ar},acuchill{ar}) [a]' },
  {
    kind: 'casualties',
    as: 'participle',
    words:
      'entre las víctimas (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)',
  },
  {
    kind: 'hospitalised',
    as: 'participle',
    words: `evacuad{o} en (helicóptero,ambulancia) | (hospitalizad,internad){o} | ingresad(os,a,as) | (fue,está,estaba,sigue,permanece,permanecía,continúa,quedó) ingresado | (ingresad,internad,atendid){o} en [el,un,distintos,varios,los] (hospital,hospitales) | (ingresad,internad){o} en (cuidados intensivos,la UCI,terapia intensiva) | (trasladad,llevad,evacuad,derivad,conducid,remitid,transportad,referid){o} (al,a un) (hospital,centro médico,centro de salud,centro hospitalario) | (trasladad,llevad,evacuad,derivad,conducid,remitid,transportad,referid){o} a [los,varios,distintos,diversos,diferentes] (hospitales,centros médicos,centros de salud,centros hospitalarios,centros asistenciales) | atendid{o} en urgencias`,
  },
  {
    kind: 'hospitalised',
    as: 'intransitive',
    words:
      'esta (internado,internada,hospitalizado,hospitalizada) | (ingresó,ingresaron) (en el,al,en un,a un) hospital | (requirió,requirieron,precisaron,necesitaron) (hospitalización,atención hospitalaria,ingreso hospitalario) | en cuidados intensivos',
  },
  {
    kind: 'hospitalised',
    as: 'active',
    words: `(hospitaliz{ar},intern{arn}) [a] | {ha} (hospitalizado,internado) [a] | (llevan,llevó,llevaron,traslada,trasladan,trasladó,trasladaron,remiten,remitieron) al hospital [a] | {ha} (llevado,trasladado,remitido) al hospital [a]`,
  },
  {
    kind: 'taken',
    as: 'active',
    words: '(traslad,deriv){arn} [a] | (traslada,llevó,llevaron,condujeron,condujo) a | {ha} (trasladado,derivado) [a]',
  },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalizados | hospitalizaciones' },
  {
    kind: 'missing',
    as: 'participle',
    words: `entre los desaparecidos (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | (en,en situación de,en calidad de) (desaparición,desaparición forzada,desaparecid{o}) | sin localizar | por localizar | sin ser localizad{o} | desaparecid{o} | dad{o} por desaparecid{o} | en paradero desconocido | reportad{o} como desaparecid{o} | extraviad{o} | (sepultad,atrapad,soterrad){o} bajo (los escombros,las ruinas,el lodo,el barro,la nieve,el alud,toneladas)`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words:
      'esta (desaparecido,desaparecida) | (desapareció,desaparecieron,desaparece,desaparecen) | {ha} desaparecido | se desconoce el paradero de',
  },
  { kind: 'missing', as: 'noun', words: 'desaparecidos | desaparecidas | personas desaparecidas' },
  { kind: 'missing', as: 'noun', count: 1, words: 'desaparecido | desaparecida' },
  {
    kind: 'missing',
    as: 'event',
    words: '(desaparición,desapariciones) [(forzada,forzadas,forzosa)] (de,del,de los,de las,de sus)',
  },
  {
    kind: 'missing',
    as: 'toll',
    words: '(número,cifra) [total,oficial] de desaparecidos',
  },
  {
    kind: 'abducted',
    as: 'participle',
    words: `secuestrad{o} | raptad{o} | levantad{o} por (sujetos,hombres,un comando,un grupo,desconocidos,sicarios) | plagiad{o} por (sujetos,hombres,un comando,un grupo) | tomad{o} como (rehén,rehenes) | retenid{o} como (rehén,rehenes)`,
  },
  {
    kind: 'abducted',
    as: 'active',
    words: `se (llevó,llevaron) [(por la fuerza,a la fuerza)] [a] | secuestr({ar},ar) [a] | rapt({ar},ar) [a] | (plagiaron,plagian) a | {ha} (secuestrado,raptado) [a] | (tomó,tomaron,toman,toma) (como rehenes,de rehén,de rehenes,como rehén) [a]`,
  },
  { kind: 'abducted', as: 'event', words: '(secuestro,secuestros,rapto,raptos,plagio) (de,del,de los,de las,de sus)' },
  { kind: 'abducted', as: 'noun', words: 'secuestrados | secuestrados y desaparecidos | secuestradas' },
  {
    kind: 'detained',
    as: 'participle',
    words: `entre los detenidos (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | detenid{o} | retenid{o} | bajo custodia [policial] | en (prisión preventiva,detención,detención preventiva,arresto domiciliario,dependencias policiales) | privad{o} de [su,la] libertad | bajo arresto domiciliario | puest{o} a disposición (judicial,del juez,de la justicia,de la fiscalía)`,
  },
  {
    kind: 'detained',
    as: 'intransitive',
    words: 'esta (detenido,detenida) | (cayó,cayeron) (preso,presa,presos,detenido,detenida,detenidos)',
  },
  {
    kind: 'detained',
    as: 'active',
    words: `(detuvo,detuvieron,detiene,detienen) en flagrancia [a] | (detuvo,detuvieron,detiene,detienen,deteniendo,detener) [a] | (retuvo,retuvieron,retiene,retienen,reteniendo) [a] | {ha} (detenido,retenido) [a] | (se llevó,se llevaron) detenid{o} [a] | (agarró,agarraron) a | (dictó,dictaron,dicta,dictan,decretó,decretaron,decreta,decretan,impuso,impusieron,imponen,impone,ordenó,ordenaron,ordena,ordenan,dio,dieron,da,dan) [la] prisión (preventiva,provisional) (a,para,contra)`,
  },
  {
    kind: 'detained',
    as: 'event',
    words:
      'retención (de,del,de los,de las,de sus) | las detenciones (de,de los,de las) | detención [(arbitraria,ilegal,preventiva,masiva)] (de,del,de los,de las,de sus)',
  },
  { kind: 'detained', as: 'noun', words: 'detenidos | detenidas | detenciones' },
  {
    kind: 'arrested',
    as: 'participle',
    words: `esposad{o} | entre los arrestados (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | arrestad{o} | apresad{o} | (,re)capturad{o} | aprehendid{o} | bajo arresto | puest{o} bajo arresto`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words: `(arrestó,arrestaron,arresta,arrestan,arrestando,arrestar) [a] | (apresó,apresaron,apresan,apresando) [a] | (capturó,capturaron,captura a,capturan,capturando,capturar,recapturó,recapturaron,recapturan) [a] | (aprehendió,aprehendieron,aprehende,aprehenden,aprehender) [a] | {ha} (arrestado,apresado,capturado,aprehendido) [a]`,
  },
  {
    kind: 'arrested',
    as: 'event',
    words: '(arresto,arrestos,captura,apresamiento,aprehensión) (de,del,de los,de las,de sus)',
  },
  { kind: 'arrested', as: 'noun', words: 'arrestos | arrestados | arrestadas | aprehendidos' },
  {
    kind: 'charged',
    as: 'participle',
    words: `acusad{o} de [(presunto,supuesto,tentativa de,intento de,los delitos de,el delito de,un delito de,delitos de)] (homicidio,homicidios,asesinato,asesinatos,feminicidio,parricidio,robo,robos,hurto,terrorismo,violación,abuso,abusos,secuestro,narcotráfico,tráfico,corrupción,fraude,estafa,lavado,malversación,cohecho,agresión,lesiones,rebelión,sedición,traición,espionaje,conspiración,vandalismo,incendio,desórdenes,asociación,pertenencia,posesión,extorsión,contrabando,crímenes) | imputad{o} | procesad{o} | inculpad{o} | encausad{o} | formalmente acusad{o} | acusad{o} formalmente | vinculad{o} a proceso | formalizad{o} por (el,la,los,delitos) | llamad{o} a juicio`,
  },
  {
    kind: 'charged',
    as: 'active',
    words: `(presentó,presentaron,presenta,presentan,formuló,formularon,formula,formulan,presentado,formulado) cargos (contra,a) | (imputó,imputaron,imputa,imputan) [cargos] [a] | (procesó,procesaron) [a] | (procesan,procesa) [a] | (vinculó,vincularon,vinculan,vincula) a proceso [a] | (inculpó,inculparon,inculpan) [a] | (acusó,acusaron,acusan) formalmente [a] | (citó,citaron,cita,citan,{ha} citado) [a declarar] como (imputado,imputados,imputada,investigado,investigados,investigada) [a] | {ha} (imputado,procesado,inculpado,encausado) [a]`,
  },
  { kind: 'charged', as: 'event', words: '(procesamiento,imputación,inculpación) (de,del,de los,de las,de sus)' },
  {
    kind: 'tried',
    as: 'participle',
    words: `juzgad{o} | enjuiciad{o} | (llevad,sometid,elevad){o} a (juicio,los tribunales,consejo de guerra) | procesad{o} y juzgad{o}`,
  },
  {
    kind: 'tried',
    as: 'intransitive',
    words: `(compareció,comparecieron,comparece,comparecen) ante (el,la,un,una,los) (juez,jueza,tribunal,jueces,juzgado,corte,justicia,tribunales) | (fue,fueron,va,van,irá,irán) a juicio | (se sienta,se sientan,se sentó,se sentaron) en el banquillo | (enfrentó,enfrentaron) un juicio`,
  },
  {
    kind: 'tried',
    as: 'active',
    words:
      '(juzga,juzgó,juzgan,juzgaron,juzgar,enjuicia,enjuició,enjuician,enjuiciaron) [a] | (sentó,sentaron,sienta,sientan) en el banquillo [a] | {ha} (juzgado,enjuiciado) [a]',
  },
  { kind: 'tried', as: 'event', words: '(juicio,proceso) (contra,a) | (enjuiciamiento,juicio) de' },
  {
    kind: 'convicted',
    as: 'participle',
    words: `condenad{o} | sentenciad{o} | (declarad,hallad,encontrad){o} (culpable,culpables) | condenad{o} a muerte | sentenciad{o} a muerte`,
  },
  {
    kind: 'convicted',
    as: 'intransitive',
    words:
      '(recibió,recibieron,reciben,recibirá) (la pena,penas,una pena,una condena,condenas,la condena,una sentencia,sentencias) [de]',
  },
  {
    kind: 'convicted',
    as: 'active',
    words: `(condenó,condenaron,condena,condenan,condenando,condenamos) [a] | (sentenció,sentenciaron,sentencian) [a] | (declaró,declararon,declara,declaran,halló,hallaron,hallan) (culpable,culpables) [a] | {ha} (declarado,hallado) (culpable,culpables) [a] | {ha} (condenado,sentenciado) [a]`,
  },
  { kind: 'convicted', as: 'event', words: '(condena,condenas,sentencia,sentencias) (de,del,de los,de las,contra,a)' },
  { kind: 'convicted', as: 'noun', words: 'condenados | sentenciados' },
  {
    kind: 'imprisoned',
    as: 'participle',
    words: `pres(os,as) | encarcelad{o} | recluid{o} | tras las rejas | entre rejas | (enviad,mandad,ingresad){o} (a,en) [la] (prisión,cárcel) | (condenad,sentenciad){o} a [penas de] (prisión,cárcel) | (está,están,estaba,estaban,sigue,siguen,continúa,continúan,permanece,permanecen) pres{o} | encarcelad{o} en`,
  },
  {
    kind: 'imprisoned',
    as: 'intransitive',
    words:
      '(ingresó,ingresaron,ingresa,ingresan) (en,a) [la] (prisión,cárcel) | (entró,entraron,entra,entran) en (prisión,la cárcel) | (cumple,cumplen,cumplía,cumplían) (condena,condenas) | (fue,fueron) a la cárcel | (recibió,recibieron) penas de (prisión,cárcel)',
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words:
      'encarcel({ar},ar) [a] | (envió,enviaron,envía,envían,mandó,mandaron,manda,mandan) a (prisión,la cárcel) [a] | {ha} encarcelado [a]',
  },
  {
    kind: 'imprisoned',
    as: 'event',
    words:
      '(año,años,mes,meses) de (cárcel,prisión,reclusión,presidio) | (prisión,reclusión,cadena) perpetua | prisión permanente revisable | penas de (cárcel,prisión)',
  },
  {
    kind: 'detained',
    as: 'event',
    words: 'prisión (preventiva,provisional) [comunicada y sin fianza,incondicional,sin fianza] (para,contra,a,de,del)',
  },
  {
    kind: 'imprisoned',
    as: 'event',
    words: '(encarcelamiento,encarcelamientos,encarcelación) (de,del,de los,de las,de sus)',
  },
  {
    kind: 'released',
    as: 'participle',
    words: `liberad{o} [bajo fianza] | (puest,dejad){o} en libertad [bajo fianza,condicional,provisional] | excarcelad{o} | absuelt{o} | indultad{o} | amnistiad{o} | soltad{o} | en libertad (bajo fianza,condicional,provisional,con cargos,sin cargos)`,
  },
  {
    kind: 'released',
    as: 'active',
    words: `(liberó,liberaron,libera,liberan,liberando,liberar) [a] | {ha} (puesto,dejado) en libertad [bajo fianza,condicional,provisional,con cargos,sin cargos] [a] | (puso,pusieron,pone,ponen,dejó,dejaron,deja,dejan,poner,dejar) en libertad [bajo fianza,condicional,provisional,con cargos,sin cargos] [a] | excarcel{ar} [a] | (absuelve,absuelven,absolvemos) [a] | (absolvió,absolvieron,absolver) [a] | indult({arn},ar) [a] | (soltó,soltaron,suelta,sueltan,soltar) a | (amnistió,amnistiaron,amnistían) a | {ha} (liberado,excarcelado,absuelto,indultado,soltado,amnistiado) [a]`,
  },
  {
    kind: 'released',
    as: 'intransitive',
    words:
      '(quedó,quedaron,salió,salieron) [ayer,hoy] (en libertad,libre,libres) | (recuperó,recuperaron,recobró,recobraron,obtuvo,obtuvieron) [la,su] libertad | (salió,salieron) [ayer,hoy,este lunes] de (prisión,la cárcel)',
  },
  {
    kind: 'released',
    as: 'event',
    words:
      '(liberación,excarcelación,absolución) [inmediata,incondicional,inmediata e incondicional] (de,del,de los,de las,de sus) | puesta en libertad (de,del,de los,de las,de sus) | la libertad (de,del,de los,de las,para) | indulto (a,de,para)',
  },
  {
    kind: 'tortured',
    as: 'participle',
    words: `torturad{o} | sometid{o} a (tortura,torturas,malos tratos,tratos crueles,descargas eléctricas,simulacros de fusilamiento,vejaciones) | maltratad{o} (durante,bajo,en) | víctimas de tortura[s]`,
  },
  {
    kind: 'tortured',
    as: 'active',
    words: '(torturó,torturaron,torturan,torturando,torturar) [a] | {ha} torturado [a]',
  },
  { kind: 'tortured', as: 'event', words: '(tortura,torturas) (de,a,contra)' },
  {
    kind: 'dismissed',
    as: 'participle',
    words: `despedid(o,os,a) | despedidas (de,por,sin,en,del) | cesad{o} | destituid{o} | desvinculad{o} | cesantead{o} | (echad,despedid,apartad){o} de (su,sus) (trabajo,trabajos,empleo,empleos,puesto,puestos,cargo,cargos) | dejad{o} sin (trabajo,empleo) | prejubilad{o}`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `(despidió,despidieron,despide,despiden,despidiendo,despedir,despedirá,despedirán) a | (cesó,cesaron,cesa,cesan) [a] | (destituyó,destituyeron,destituye,destituyen,destituyendo,destituir) [a] | (desvincul{ar},cesante{ar}) [a] | (echó,echaron,echa,echan) a la calle [a] | {ha} (despedido,cesado,destituido,desvinculado,cesanteado) [a] | (dejó,dejaron,dejando,dejará) sin (trabajo,empleo) a | (prescindió,prescindieron,prescindirá,prescindirán,prescinde) de`,
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words: `(perdió,perdieron,pierden,perdido,perderán) (su,sus,el) (empleo,empleos,trabajo,trabajos,puesto de trabajo,puestos de trabajo,puestos) | (se quedó,se quedaron,quedó,quedaron,se {ha} quedado) (sin trabajo,sin empleo,cesante,cesantes,desempleados,en el paro)`,
  },
  {
    kind: 'dismissed',
    as: 'event',
    words:
      '(despido,despidos) [(colectivo,masivo,masivos,improcedente,injustificado)] (de,del,de los,de las,de sus) | (destitución,cese,desvinculación,cesantía) (de,del,de los,de las,de sus)',
  },
  { kind: 'dismissed', as: 'noun', words: 'despidos | desvinculaciones | cesantías | despedidos' },
  {
    kind: 'displaced',
    as: 'participle',
    words: `desplazad{o} | evacuad{o} | desalojad{o} | (obligad,forzad){o} a (huir,abandonar,evacuar,desplazarse,dejar sus) | sin (hogar,techo) | expulsad{o} de sus (hogares,casas,tierras,viviendas)`,
  },
  {
    kind: 'displaced',
    as: 'complement',
    words: 'sin (hogar,techo,casa,vivienda) | en la intemperie | a la intemperie',
  },
  {
    kind: 'dismissed',
    as: 'complement',
    words: 'sin (trabajo,empleo) | en el paro | al paro',
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: `(huyeron,huyó,huyen,huido,huían,huyendo) (de sus,de su,de la violencia,de los combates,de la guerra,de los bombardeos,de la zona,de la ciudad,del país,del conflicto,hacia) | (abandonaron,abandonan,abandonado,abandonó,dejaron,dejado) (sus,su) (hogares,hogar,casas,casa,viviendas,vivienda,tierras,comunidades,pueblos,aldeas) | (tuvieron que,tuvo que,debieron) (abandonar,dejar,huir,evacuar) | (perdieron,perdió) (sus,su) (hogares,hogar,casas,casa,viviendas,vivienda) | (se quedaron,quedaron) (sin hogar,sin casa,sin techo,sin vivienda) | se desplazaron (forzosamente,forzadamente) | se vieron (obligados,obligadas,forzados,forzadas) a (huir,abandonar,evacuar,dejar,desplazarse)`,
  },
  {
    kind: 'displaced',
    as: 'active',
    words: `(evacuó,evacuaron,evacúa,evacúan,evacuan,evacuar,evacuando) [a] | (desplazó,desplazaron,desplaza,desplazan,desplazando) a | (desalojó,desalojaron,desaloja,desalojan,desalojando,desalojar) [a] | (obligó,obligaron,obligando,forzó,forzaron) a (huir,evacuar,desplazarse,abandonar sus hogares,abandonar sus casas,dejar sus hogares) a | {ha} (evacuado,desplazado,desalojado) [a] | (obligó,obligaron,obligando,obligado,obliga) a (evacuar,desalojar,la evacuación de)`,
  },
  {
    kind: 'displaced',
    as: 'noun',
    words:
      'desplazados [internos] | evacuados | desalojados | desplazados forzosos | personas sin hogar | desplazadas | evacuadas',
  },
  {
    kind: 'displaced',
    as: 'event',
    words:
      '(evacuación,desalojo,desplazamiento,desplazamiento forzado,desplazamiento forzoso,éxodo) (de,del,de los,de las,de sus)',
  },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(entró,entraron,entran,entrado) en (huelga,paro) | (está,están,estaba,estaban,sigue,siguen,continúa,continúan,permanecen,llevan) en huelga | se {ha} declarado en huelga | (se declaró,se declararon,se declaran) en (huelga,paro) |
      (inició,iniciaron,inician,iniciado,comenzó,comenzaron,empezó,empezaron,mantiene,mantienen,mantenían,protagonizan,protagonizaron,realizan,realizaron,realizó,cumplen,cumplieron,acatan,acataron,emprendieron) (una huelga,un paro,la huelga,el paro) [general,indefinida,indefinido] | (fue,fueron,va,van,ido) a la huelga | en (huelga,paro) (indefinida,indefinido) |
      (hizo,hicieron,hacen,hace) huelga | (paró,pararon,paralizó,paralizaron,paran,paralizan) [sus,las,la] (labores,actividades,tareas,faenas,trabajos,clases,producción,obras,operaciones) | (secundó,secundaron,secunda,secundan,secundado,sigue,siguen,siguió,siguieron,apoyan,apoyaron) [ayer,hoy,desde el lunes,desde el martes,desde el miércoles,desde el jueves,desde el viernes,desde ayer,desde hoy] (la huelga,el paro,los paros,una huelga,un paro) [general,indefinida,indefinido] | se (sumó,sumaron,adhirió,adhirieron,plegó,plegaron,unieron,unió) (a la huelga,al paro) | (se cruzó,se cruzaron) de brazos | (dejó,dejaron) de trabajar | no (acudieron,acudió,se presentaron) (a trabajar,al trabajo,a sus puestos) | se (negaron,negó) a trabajar | (suspendieron,suspendió,cesaron) [sus] labores | bajaron los brazos`,
  },
  { kind: 'striking', as: 'participle', words: 'en huelga' },
  {
    kind: 'striking',
    as: 'noun',
    words:
      'huelguistas | (trabajadores,obreros,empleados,mineros,maestros,docentes,profesores,médicos,estibadores,conductores) en (huelga,paro)',
  },
  {
    kind: 'striking',
    as: 'event',
    words:
      '(huelga,huelga general,huelga indefinida,paro,paro indefinido,paro de labores) (de,del,de los,de las,de sus)',
  },
  {
    kind: 'hunger-striking',
    as: 'intransitive',
    words: `(entró,entraron,está,están,estaba,estaban,sigue,siguen,continúa,continúan,permanece,permanecen,llevan,se declaró,se declararon) en huelga de hambre | (inició,iniciaron,comenzó,comenzaron,empezó,empezaron,mantiene,mantienen,hace,hacen,hicieron,realiza,realizan,emprendió,emprendieron,cumplen,iniciado,sostienen) [ayer,hoy,anoche,este lunes,este martes,este miércoles,este jueves,este viernes,este sábado,este domingo,el lunes,el martes,el miércoles,el jueves,el viernes,el sábado,el domingo] [una,la,su] huelga de hambre [indefinida] | se {ha} declarado en huelga de hambre | se (sumaron,sumó,unieron) a la huelga de hambre`,
  },
  { kind: 'hunger-striking', as: 'participle', words: 'en huelga de hambre [indefinida]' },
  {
    kind: 'hunger-striking',
    as: 'noun',
    words:
      'huelguistas de hambre | (presos,reclusos,prisioneros,trabajadores,obreros,empleados,mineros,maestros,docentes,profesores,médicos,estudiantes,personas) en huelga de hambre',
  },
  { kind: 'hunger-striking', as: 'event', words: 'huelga de hambre (de,del,de los,de las,de sus)' },
  {
    kind: 'gathered',
    as: 'intransitive',
    words: `se (congregaron,congregó,congregan) | se {ha} congregado`,
  },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `(protestó,protestaron,protestan,protestaban,protestando) | se (manifestó,manifestaron,manifiesta,manifiestan,manifestaban) | manifestándose | {ha} protestado | se {ha} (manifestado,concentrado) | (salió,salieron,salen,salía,salían,volvieron,salido) [ayer,hoy,nuevamente,de nuevo,pacíficamente] a (la calle,las calles) | se (echaron,lanzaron,volcaron) a (la,las) (calle,calles) | (tomaron,tomó,llenaron,abarrotaron) las calles |
      se (concentraron,concentró,concentran,movilizaron,movilizó,movilizan) | se reunieron (frente,ante,para (protestar,exigir,reclamar)) | (marchó,marcharon,marchan,marchaban) (por,hacia,hasta,desde,contra,en,este,ayer,hoy,el,pacíficamente,para,junto) | desfilaron (por las calles,por el centro,por la avenida,hacia,hasta,en protesta,en silencio) | salieron a protestar | (recorrieron,recorrió,recorren) [ayer,hoy,anoche,este lunes,este martes,este miércoles,este jueves,este viernes,este sábado,este domingo] (el centro,las calles,las principales calles,la ciudad,las avenidas,el casco) |
      (participó,participaron,participan,participaban,participado) en (la,una,el,las,un) (marcha,manifestación,protesta,concentración,movilización,plantón,marchas,manifestaciones,protestas,movilizaciones,mitin) | (asistieron,asistió,acudieron,se sumaron,se unieron) a (la,una,las) (marcha,manifestación,protesta,concentración,movilización,marchas,protestas) |
      (bloquearon,bloqueó,bloquean,bloqueaban,cortaron,cortan) (la,las,el,los,una,un,varias) (ruta,rutas,carretera,carreteras,autopista,vía,vías,calle,calles,tráfico,tránsito,acceso,accesos,puente,avenida) | se enfrentaron (a,con) la policía`,
  },
  { kind: 'protesting', as: 'noun', words: 'manifestantes' },
  {
    kind: 'protesting',
    as: 'active',
    words: `(marcha,manifestación,protesta,concentración,movilización,convocatoria,mitin) (reunió,reúne,congregó,convocó,concentró,movilizó) a | (congregó,congregaron) [a] | sacó a la calle a`,
  },
  {
    kind: 'protesting',
    as: 'event',
    words:
      '(manifestación,marcha,protesta,concentración,muchedumbre) (de,del,de los,de las,de sus) | una multitud de | una multitud calculada en',
  },
  {
    kind: 'deployed',
    as: 'participle',
    words: `desplegad{o} | movilizad{o} | enviad{o} (al lugar,a la zona,al lugar de los hechos) | destacad{o} en (la zona,el lugar,la ciudad)`,
  },
  {
    kind: 'deployed',
    as: 'active',
    words: `(desplegó,desplegaron,despliega,despliegan,desplegando,desplegar,desplegará,desplegarán) [a] | (moviliz{ar},movilizará) [a] | {ha} (desplegado,movilizado) [a]`,
  },
  { kind: 'deployed', as: 'event', words: 'despliegue (de,policial de,militar de)' },
  {
    kind: 'damaged',
    as: 'participle',
    words: `destruid{o} | dañad{o} | incendiad{o} | quemad{o} | calcinad{o} | saquead{o} | vandalizad{o} | demolid{o} | arrasad{o} | derrumbad{o} | colapsad{o} | derribad{o} | destrozad{o} | siniestrad{o} | inundad{o} | anegad{o} | reducid{o} a (cenizas,escombros) | hech{o} añicos | averiad{o} | devastad{o} | apedread{o} | desmantelad{o} | con daños (graves,severos,estructurales,materiales)`,
  },
  {
    kind: 'damaged',
    as: 'active',
    words: `(destruyó,destruyeron,destruye,destruyen,destruyendo,destruir) | (dañó,dañaron,dañan,dañando,dañar) | (incendió,incendiaron,incendian,incendiando) | (quemó,quemaron,queman,quemando) | saque{ar} | calcin{ar} | (arras{ar}) [con] | derrib{ar} | destroz{arn} | (demolió,demolieron,demuelen) | (prendió,prendieron,prenden,prendiendo) fuego a | (vandalizó,vandalizaron,apedreó,apedrearon) | {ha} (destruido,dañado,incendiado,quemado,saqueado,arrasado,destrozado,derribado,demolido,vandalizado,inundado,anegado,devastado) | (causó,causaron,provocó,provocaron,causando) (daños,graves daños,destrozos,daños materiales) (en,a) | (inundó,inundaron,afectó gravemente)`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words:
      '(ardió,ardieron,arde,arden) | se (derrumbó,derrumbaron,derrumban,desplomó,desplomaron,incendió,incendiaron,inundaron) | (sufrió,sufrieron,sufrido,sufrirían) (daños,graves daños,desperfectos,daños materiales,daños de consideración) | (se vino,se vinieron) abajo | (colapsó,colapsaron)',
  },
  {
    kind: 'damaged',
    as: 'event',
    words: '(destrucción,incendio,quema,saqueo,demolición,derrumbe) (de,del,de los,de las,de sus) | daños (a,en)',
  },
  {
    kind: 'miscounted',
    as: 'participle',
    words: `contad{o} (dos veces,por error) | contabilizad{o} (dos veces,por error) | registrad{o} dos veces`,
  },
  {
    kind: 'elsewhere',
    as: 'participle',
    words: `esperados | esperadas | que se esperaban | rescatad{o} | socorrid{o} | elegid{o} | nombrad{o} | premiad{o} | multad{o} | vacunad{o} | entrevistad{o} | interrogad{o} | buscad{o} por (la policía,la justicia,las autoridades,Interpol) | ilesos | ilesas | ileso | ilesa | a salvo`,
  },
  {
    kind: 'elsewhere',
    as: 'intransitive',
    words: `(sobrevivió,sobrevivieron) | (resultó,resultaron,salió,salieron) iles{o} | capturad{o} a (1,2,3,4,5,6,8,10,15,20,30,50,100,200,300,500) | se fugó | se fugaron | (escapó,escaparon)`,
  },
  { kind: 'elsewhere', as: 'active', words: '(investiga,investigan,interroga,interrogan,interrogó,interrogaron) a' },
  { kind: 'elsewhere', as: 'noun', words: `la policía` },
]
