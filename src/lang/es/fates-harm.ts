import type { Fate } from '../fate-table.ts'

/** What is done to people by force or befalls them: deaths, wounds, illness, abductions, torture. */
export const harm: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (mató,mataron,matan,asesin{arn},acribill{arn},ejecutaron,abatió,abatieron,abaten,fusilaron,lincharon,ultimaron,degollaron,estrangul{arn},decapitaron,masacraron,{ha} (matado,asesinado,acribillado,abatido,ultimado)) [(a tiros,a balazos,a golpes,a puñaladas,a machetazos)] | le (dio,dieron,dan,{ha} dado) muerte | le (quit,arrebat){arn} la vida | le (causó,provocó,ocasionó,produjo) la muerte [instantánea] | le costó la vida | (mat,asesin)ándol(o,a) | (causándo,provocándo,ocasionándo,dándo)le (muerte,la muerte) | quitándole la vida`,
  },
  {
    kind: 'killed',
    as: 'pronominal',
    words: `(los,las) (mató,mataron,matan,asesin{arn},acribill{arn},ejecutaron,abatió,abatieron,abaten,fusilaron,lincharon,ultimaron,degollaron,decapitaron,masacraron,{ha} (matado,asesinado,acribillado,abatido,ultimado)) [(a tiros,a balazos,a golpes,a puñaladas,a machetazos)] | les (dio,dieron) muerte | les (quit,arrebat){arn} la vida | les costó la vida`,
  },
  {
    kind: 'wounded',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) ((bale,lesion){arn},hirió,hirieron,hieren,{ha} (baleado,herido,lesionado)) | hiriéndol(o,a)`,
  },
  {
    kind: 'wounded',
    as: 'pronominal',
    words: `(los,las) ((bale,lesion){arn},hirió,hirieron,hieren,{ha} (baleado,herido,lesionado))`,
  },
  {
    kind: 'casualties',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (apuñal,acuchill){arn}`,
  },
  { kind: 'casualties', as: 'pronominal', words: `(los,las) (apuñal,acuchill){arn}` },
  {
    kind: 'hospitalised',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (hospitaliz,intern){arn} | (lo,la) (llev,traslad){arn} al hospital`,
  },
  {
    kind: 'hospitalised',
    as: 'pronominal',
    words: `(los,las) (hospitaliz,intern){arn} | (los,las) (llev,traslad){arn} al hospital`,
  },
  {
    kind: 'abducted',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (secuestr,rapt){arn} | (lo,la) {ha} (secuestrado,raptado) | se (lo,la) llevaron (a la fuerza,por la fuerza)`,
  },
  {
    kind: 'abducted',
    as: 'pronominal',
    words: `(los,las) (secuestr,rapt){arn} | (los,las) {ha} (secuestrado,raptado) | se (los,las) llevaron (a la fuerza,por la fuerza)`,
  },
  { kind: 'tortured', as: 'pronominal', count: 1, words: `(lo,la) tortur{arn}` },
  { kind: 'tortured', as: 'pronominal', words: `(los,las) tortur{arn}` },
  {
    kind: 'killed',
    as: 'participle',
    words: `sin vida | muert{o} [a tiros,a balazos,a golpes,a puñaladas,a machetazos,a palos,a pedradas,a cuchilladas,por disparos] | asesinad{o} [a tiros,a balazos,a puñaladas,a machetazos] | abatid{o} [a tiros] | masacrad{o} | ejecutad{o} | fusilad{o} | (hallad,encontrad,localizad){o} (muert,sin vida,asesinad,calcinad,ahorcad,ahogad,ejecutad,degollad,decapitad,estrangulad){o} | (hallad,encontrad){o} sin vida | fallecid{o} | linchad{o} | decapitad{o} | degollad{o} | ahogad{o} | ahorcad{o} | mortalmente herid{o} | (apuñalad,acuchillad,golpead,apalead,torturad,estrangulad,quemad){o} hasta (la muerte,morir) | dad{o} de baja (por el ejército,por la policía,por las tropas,por los militares,por la fuerza pública,en combate,en combates,en un combate,en un bombardeo,en un operativo,en enfrentamientos) | acribillad{o} [a (tiros,balazos)] | ultimad{o} [a (tiros,balazos)] | matad{o} | (quemad,calcinad){o} viv{o} | (caíd{o},cayó,cayeron) víctima[s] de | dad{o} por muert{o} | herid{o} de muerte | estrangulad{o} | lapidad{o} | descuartizad{o}`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `entre los (muertos,fallecidos) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | entre las víctimas (mortales,fatales) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(asesin{arn},mat{ar},ejecut{ar},acribill{ar},ultim{ar}) a (balazos,tiros,puñaladas,machetazos,golpes,cuchilladas,palos) [a] | (asesin{arn},mat{ar},ejecut{ar},quem{arn}) viv{o} [a] | (hall{ar},encuentran,encontró,encontraron,localiz{ar},descubren) (muert{o},sin vida,asesinad{o},ahogad{o},calcinad{o},ejecutad{o}) [a] | {ha} dado muerte [a] | (da,dan) muerte [a] | (mat{ar},mataba,mataban) [a] | asesin{ar} [a] | ejecut{arn} [a] | (abatió,abatieron,abate,abaten,abatiendo,abatir) [a] | dieron de baja [a] | (dar,dio,dan) de baja a | masacr{ar} [a] | fusil{ar} [a] | acribill{ar} [a] | ultim{arn} [a] | linch{ar} [a] | estrangul{ar} [a] | degoll(ó,aron,ando,ar) [a] | degüell(a,an) [a] | calcin{ar} [a] | decapit{ar} [a] |
      (cobró,cobró ya,cobrado,cobrando,cobra,cobraron,cobrar) la vida (de,a) | (quitó,quitaron,arrebató,arrebataron,costó,costaron,costado,costando,costaba) la vida (a,de) | (segó,cegó,segaron,segando) la vida de | (acabó,acabaron,acabando,acabar) con la vida de | (causó,causaron,causando,provocó,provocaron,provocando,ocasionó,ocasionaron,ocasionando,causado,provocado) la muerte (a,de) | (dio,dieron,dando,dar) muerte [a] |
      se (cobró,cobraron,cobra,{ha} cobrado) [ya] | {ha} (matado,asesinado,ejecutado,abatido,masacrado,fusilado,acribillado,linchado,decapitado,ultimado) [a] | (dejó,dejaron,dejando,deja,dejan) muert{o} (a,al) | (sacaron,sacó,hallaron,halló,encontraron,encontró,rescataron) (sin vida,muert{o}) a`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(murió,murieron,muere,mueren,moría,morían,muriendo,morir,murieran,muriera) [(ahogad,asfixiad,calcinad,aplastad,carbonizad,sepultad,electrocutad,atropellad,quemad,intoxicad,arrollad,balead,acribillad,apuñalad,degollad,soterrad,congelad,desangrad){o}] | (falleció,fallecieron,fallece,fallecen,fallecía,falleciendo,fallecer,fallecieran,falleciera) | {ha} (muerto,fallecido,perecido) |
      (pereció,perecieron,perece,perecen,pereciendo,perecer,perecieran,pereciera) | (perdió,perdieron,pierde,pierden,perdiendo,perder,perdieran,perdiera) (la,su) vida | no (sobreviviera,sobrevivieran) | perdieron sus vidas | {ha} perdido la vida | se (ahog{ar}) | ahogándose | ahogarse | suicidarse | quitarse la vida | (sucumbió,sucumbieron) a sus heridas | (encontró,encontraron,halló,hallaron) la muerte | no (sobrevivió,sobrevivieron) | (fue,fueron,es,son) (víctima,víctimas) (fatal,fatales,mortal,mortales) | (dejó,dejaron) de existir | no (resistió,resistieron) las heridas | se (suicidó,suicidaron,suicida,suicidan) | se (quitó,quitaron,quita,quitan) la vida | (quedó,quedaron) sin vida`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: `muertos | muertas | muertes [violentas] | fallecidos | fallecidas | fallecimientos | decesos | óbitos | víctimas (mortales,fatales) | bajas mortales | cadáveres | cuerpos [sin vida,calcinados,desmembrados,mutilados,baleados,descompuestos,en descomposición,maniatados,semienterrados,sin identificar] | restos mortales | osamentas | (muertos,muertes,fallecidos,decesos) (confirmados,confirmadas) | asesinatos | homicidios | feminicidios | ejecuciones extrajudiciales | occisos | interfectos | ahogados | pérdidas humanas | vidas perdidas | (personas,civiles,trabajadores,manifestantes) muert(os,as)`,
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
    words: `(cuerpo,cadáver,osamenta,osamentas) de | los (cuerpos,cadáveres) [sin vida,calcinados,baleados,desmembrados,mutilados] de | restos [mortales,óseos,humanos] de | (muerte,fallecimiento,deceso) {de} | (muerte,fallecimiento,deceso) {how} (de,del) | las muertes (de,de los,de las) | (asesinato,asesinatos,homicidio,homicidios,masacre,matanza,ejecución,ejecuciones,linchamiento,fusilamiento,feminicidio,parricidio,infanticidio,magnicidio,ajusticiamiento,ahogamiento,suicidio,abatimiento) {de} | (asesinato,asesinatos,homicidio,homicidios,masacre,matanza,ejecución,ejecuciones,linchamiento,fusilamiento,feminicidio,parricidio,infanticidio,magnicidio,ajusticiamiento,ahogamiento,suicidio,abatimiento) {how} (de,del) | pérdida de la vida de`,
  },
  {
    kind: 'killed',
    as: 'toll',
    words:
      '(número,cifra,balance,recuento,saldo) [total,oficial,provisional] de (muertos,fallecidos,decesos,muertes,víctimas mortales,víctimas fatales) | (el,la) de (muertos,fallecidos,decesos,víctimas mortales,víctimas fatales)',
  },
  {
    kind: 'wounded',
    as: 'participle',
    words: `[gravemente,levemente] herid{o} [de (gravedad,bala,consideración,diversa consideración)] | herid{o} (grave,graves,leve,leves,gravemente,levemente) | intoxicad{o} | lesionad{o} | balead{o} | contusionad{o} | (malherid,apalead){o} | golpead{o} (por la policía,por agentes,brutalmente,salvajemente) | brutalmente golpead{o} | quemad{o} | alcanzad{o} por (balas,disparos,perdigones,las balas,los disparos,una bala,una bala perdida,un disparo,un proyectil,proyectiles,esquirlas,una esquirla,la onda expansiva,la explosión) | con [diversas,graves,múltiples,leves] (heridas,lesiones,quemaduras,contusiones,fracturas,traumatismos,cortes,golpes,politraumatismos) [graves,leves,de gravedad,de bala,de arma de fuego,de consideración,de diversa consideración,de primer grado,de segundo grado,de tercer grado,en todo el cuerpo] | con (una,un,varias,varios,dos,tres) (herida,lesión,quemadura,contusión,fractura,corte,golpe,traumatismo,heridas,cortes,fracturas) [(cortante,punzante,de bala,de arma blanca,ocular,craneal,leve,grave,abierta,múltiple)] (en,craneal,ocular) | con (un traumatismo,traumatismo) (ocular,craneal,craneoencefálico,torácico) | (atendid,afectad,tratad,asistid){o} por (heridas,lesiones,quemaduras,inhalación,la inhalación,intoxicación,contusiones,crisis nerviosas,el humo,los gases,gases lacrimógenos,el gas,síntomas de intoxicación,asfixia,hipotermia,principio de hipotermia,deshidratación,insolación,golpes,cortes,golpes de calor,un golpe de calor,ansiedad,crisis de ansiedad,ataques de ansiedad,quemaduras leves,haber inhalado humo) | (politraumatizad,magullad,policontusionad,electrocutad,descalabrad,fracturad){o} | con (pronóstico (reservado,grave,muy grave),politraumatismos,traumatismos,fracturas múltiples,hipotermia)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `entre los (heridos,lesionados) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `(hirió,hirieron,hiere,hieren,hiriendo,herir) [gravemente,levemente,de gravedad,de bala,de muerte] [a] | {ha} (herido,lesionado,golpeado) [a] | (dejó,dejaron,dejando,deja,dejan) ([gravemente] herid{o},malherid{o},lesionad{o},malparad{o}) (a,al) | lesion{ar} [a] | (causó,causaron,causando,provocó,provocaron) heridas [a] | bale{ar} [a] | tirote(aron,an,ando,ar) [a]`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(sufrió,sufrieron,sufre,sufren,sufrido,sufriendo,sufrir,presenta,presentan,recibió,recibieron) [diversas,graves,múltiples,leves] (heridas,lesiones,quemaduras,contusiones,traumatismos,fracturas) [graves,leves] | (resultó,resultaron,resultan,resultando,resultar,terminó,terminaron,acabó,acabaron) con [diversas,graves,múltiples,leves,un,una,varios,varias] (heridas,lesiones,quemaduras,contusiones,fractura,fracturas,golpes,cortes,corte,traumatismo,traumatismos,politraumatismos,esguince,politraumatismo,herida,lesión,contusión) [graves,leves] | (recibió,recibieron,recibe,reciben) (un,una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,varios,varias,múltiples,al menos un,al menos dos,al menos tres,) (impacto,impactos,disparo,disparos,tiro,tiros,balazo,balazos,perdigón,perdigones,perdigonazo,puñalada,puñaladas,cuchillada,cuchilladas,machetazo,machetazos) | (perdió,perdieron) (un ojo,un brazo,una pierna,una mano,un pie,la vista,la visión,las piernas) | esta (herido,herida) | se intoxic{ar} | intoxicándose | intoxicarse | se (hirió,hirieron,lesionó,lesionaron,fracturó,fracturaron) | (está,están,estaba,estaban,sigue,siguen,permanece,permanecen,continúa,continúan,se encuentra,se encuentran,se encontraba,se encontraban) ([muy] (grave,graves,delicado,delicada,delicados),en estado (grave,crítico,muy grave,delicado,de gravedad)) | se (debate,debaten,debatía,debatían) entre la vida y la muerte | (lucha,luchan,luchaba,luchaban) por su vida`,
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
  {
    kind: 'wounded',
    as: 'event',
    words:
      'lesiones a | heridas a | heridas de bala a | (intoxicación,envenenamiento) {de} | intoxicación {how} (de,del)',
  },
  {
    kind: 'wounded',
    as: 'toll',
    words:
      '(número,cifra,balance) [total,oficial,provisional] de (heridos,lesionados) | (el,la) de (heridos,lesionados)',
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
    as: 'active',
    words: `entre las víctimas (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)`,
  },
  {
    kind: 'hospitalised',
    as: 'participle',
    words: `evacuad{o} en (helicóptero,ambulancia) | (hospitalizad,internad){o} | ingresad(os,a,as) | (ingresad,internad,atendid){o} en [el,un,distintos,varios,los] (hospital,hospitales) | (ingresad,internad){o} en (cuidados intensivos,la UCI,terapia intensiva) | (trasladad,llevad,evacuad,derivad,conducid,remitid,transportad,referid){o} (al,a un) (hospital,centro médico,centro de salud,centro hospitalario) | (trasladad,llevad,evacuad,derivad,conducid,remitid,transportad,referid){o} a [los,varios,distintos,diversos,diferentes] (hospitales,centros médicos,centros de salud,centros hospitalarios,centros asistenciales) | atendid{o} en urgencias | (trasladad,llevad,evacuad,derivad,remitid,ingresad){o} (de urgencia,de emergencia,en ambulancia,en helicóptero,en estado grave,en grave estado) (al,a un,a una,a la) (hospital,clínica,centro médico,centro asistencial,sanatorio,nosocomio) | (trasladad,llevad,derivad,remitid,ingresad){o} (a un,al,a una,a la) (centro asistencial,sanatorio,nosocomio,clínica,policlínico)`,
  },
  {
    kind: 'hospitalised',
    as: 'intransitive',
    words:
      '(fue,está,estaba,sigue,permanece,permanecía,continúa,quedó) ingresado | esta (internado,internada,hospitalizado,hospitalizada) | ingres{arn} (en el,al,en un,a un) hospital | ingres{arn} (a,en) (terapia intensiva,cuidados intensivos,la UCI,la unidad de cuidados intensivos) | (recibe,reciben,recibía,recibían) atención en (el,un,la,una) (hospital,clínica,sanatorio,centro médico,centro asistencial) | (requirió,requirieron,precisaron,necesitaron) (hospitalización,atención hospitalaria,ingreso hospitalario) | [(está,están,estaba,estaban,se encuentra,se encuentran,se encontraba,se encontraban,permanece,permanecen,sigue,siguen,continúa,continúan,evoluciona,evolucionan,fue a parar,fueron a parar)] en [la] (cuidados intensivos,cuidados intermedios,terapia intensiva,terapia intermedia,UCI,UTI,UVI,unidad de cuidados intensivos,unidad de terapia intensiva,unidad de quemados,unidad de vigilancia intensiva,sala de recuperación,sala de urgencias)',
  },
  {
    kind: 'hospitalised',
    as: 'active',
    words: `(hospitaliz{ar},intern{arn}) [a] | {ha} (hospitalizado,internado) [a] | (llev{arn},traslad{ar},remiten,remitieron) al hospital [a] | {ha} (llevado,trasladado,remitido) al hospital [a]`,
  },
  { kind: 'hospitalised', as: 'event', words: '(hospitalización,internación) {de}' },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalizados | hospitalizaciones' },
  {
    kind: 'taken',
    as: 'active',
    words: '(traslad,deriv){arn} [a] | (traslada,llevó,llevaron,condujeron,condujo) a | {ha} (trasladado,derivado) [a]',
  },
  {
    kind: 'missing',
    as: 'participle',
    words: `(en,en situación de,en calidad de) (desaparición,desaparición forzada,desaparecid{o}) | sin localizar | por localizar | sin (aparecer,ser (hallad,encontrad,ubicad){o}) | sin ser localizad{o} | desaparecid{o} | dad{o} por desaparecid{o} | en paradero desconocido | reportad{o} como desaparecid{o} | extraviad{o} | (sepultad,atrapad,soterrad){o} bajo (los escombros,las ruinas,el lodo,el barro,la nieve,el alud,toneladas)`,
  },
  {
    kind: 'missing',
    as: 'active',
    words: `entre los desaparecidos (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words:
      'esta (desaparecido,desaparecida) | (desapareció,desaparecieron,desaparece,desaparecen,desapareciendo,desaparecer) | {ha} desaparecido | se desconoce el paradero de',
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words:
      '(está,estaba,están,estaban,sigue,siguen,permanece,permanecen,continúa,continúan,se encuentra,se encuentran) en paradero desconocido',
  },
  {
    kind: 'sought',
    as: 'intransitive',
    words: '[todavía,aún] no ({ha} sido,fue,fueron) (localizad,hallad,encontrad,ubicad){o}',
  },
  { kind: 'missing', as: 'noun', words: 'desaparecidos | desaparecidas | personas desaparecidas' },
  { kind: 'missing', as: 'noun', count: 1, words: 'desaparecido | desaparecida' },
  {
    kind: 'missing',
    as: 'event',
    words: '(desaparición,desapariciones) [(forzada,forzadas,forzosa)] {de} | desaparición {how} (de,del)',
  },
  {
    kind: 'missing',
    as: 'toll',
    words: '(número,cifra) [total,oficial] de desaparecidos | (el,la) de desaparecidos',
  },
  {
    kind: 'abducted',
    as: 'participle',
    words: `secuestrad{o} | raptad{o} | levantad{o} por (sujetos,hombres,un comando,un grupo,desconocidos,sicarios) | plagiad{o} por (sujetos,hombres,un comando,un grupo,desconocidos,sicarios,delincuentes) | privad{o} ilegalmente de [su,la] libertad | en cautiverio | en poder de (sus captores,los secuestradores,sus secuestradores) | tomad{o} como (rehén,rehenes) | retenid{o} como (rehén,rehenes)`,
  },
  {
    kind: 'abducted',
    as: 'active',
    words: `se (llevó,llevaron) [(por la fuerza,a la fuerza)] [a] | (secuestr,rapt){ar} [a] | plagi{arn} (a,al) | {ha} (secuestrado,raptado) [a] | (tomó,tomaron,toman,toma) (como rehenes,de rehén,de rehenes,como rehén) [a]`,
  },
  {
    kind: 'abducted',
    as: 'event',
    words: '(secuestro,secuestros,rapto,raptos,plagio) {de} | secuestro (extorsivo,exprés,{how}) (de,del)',
  },
  {
    kind: 'abducted',
    as: 'noun',
    words: 'secuestrados | secuestrados y desaparecidos | secuestradas | secuestros | raptos',
  },
  {
    kind: 'tortured',
    as: 'participle',
    words: `torturad{o} | sometid{o} a (tortura,torturas,malos tratos,tratos crueles,descargas eléctricas,simulacros de fusilamiento,vejaciones) | maltratad{o} (durante,bajo,en) | (víctima,víctimas) de (tortura,torturas)`,
  },
  {
    kind: 'tortured',
    as: 'active',
    words: 'tortur{arn} [a] | {ha} torturado [a]',
  },
  {
    kind: 'tortured',
    as: 'intransitive',
    words: '(sufrió,sufrieron,sufren) (tortura,torturas,vejaciones,malos tratos,tratos crueles)',
  },
  { kind: 'tortured', as: 'event', words: '(tortura,torturas) (de,a,contra)' },
]
