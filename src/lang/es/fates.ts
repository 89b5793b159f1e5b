import type { Fate } from '../fate-table.ts'

export const fates: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `sin vida | entre los (muertos,fallecidos) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | entre las víctimas (mortales,fatales) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | muert{o} [a tiros,a balazos,a golpes,a puñaladas,a machetazos,por disparos] | asesinad{o} [a tiros,a balazos,a puñaladas,a machetazos] | abatid{o} [a tiros] | masacrad{o} | ejecutad{o} | fusilad{o} | (hallad,encontrad){o} (muert,sin vida,asesinad){o} | (hallad,encontrad){o} sin vida | fallecid{o} | linchad{o} | decapitad{o} | degollad{o} | ahogad{o} | ahorcad{o} | mortalmente herid{o} | (apuñalad,golpead,apalead){o} hasta la muerte | acribillad{o} [a (tiros,balazos)] | ultimad{o} [a (tiros,balazos)] | matad{o} | (quemad,calcinad){o} viv{o} | (caíd{o},cayó,cayeron) víctima[s] de | dad{o} por muert{o} | herid{o} de muerte | estrangulad{o} | lapidad{o} | descuartizad{o}`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(asesinan,matan,ejecutan,acribillan,ultiman) a (balazos,tiros,puñaladas,machetazos,golpes,cuchilladas) a | (hallan,encuentran,localizan) (muert{o},sin vida,asesinad{o}) a | {ha} dado muerte a | (mató,mataron,mata,matan,matando,mataba,mataban,matar) [a] | (asesinó,asesinaron,asesina,asesinan,asesinando,asesinar) [a] | (ejecutó,ejecutaron,ejecutar) a | (abatió,abatieron,abaten,abatiendo) [a] | (masacró,masacraron) [a] | (fusiló,fusilaron) [a] | (acribilló,acribillaron) [a] | (ultimó,ultimaron) a | (linchó,lincharon) [a] | (decapitó,decapitaron) [a] |
      (cobró,cobró ya,cobrado,cobrando,cobra,cobraron) la vida (de,a) | (quitó,quitaron,arrebató,arrebataron,costó,costaron,costado,costando,costaba) la vida (a,de) | (segó,cegó,segaron,segando) la vida de | (acabó,acabaron,acabando,acabar) con la vida de | (causó,causaron,causando,provocó,provocaron,provocando,ocasionó,ocasionaron,ocasionando,causado,provocado) la muerte (a,de) | (dio,dieron,dando) muerte a |
      se (cobró,cobraron,cobra,{ha} cobrado) [ya] | {ha} (matado,asesinado,ejecutado,abatido,masacrado,fusilado,acribillado,linchado,decapitado,ultimado) [a] | (dejó,dejaron,dejando) muert{o} a | (sacaron,sacó,hallaron,halló,encontraron,encontró,rescataron) (sin vida,muert{o}) a`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(murió,murieron,muere,mueren,moría,morían,muriendo,morir,morirían,murieran) [(ahogad,asfixiad,calcinad,aplastad,carbonizad,sepultad,electrocutad,atropellad,quemad){o}] | (falleció,fallecieron,fallece,fallecen,fallecía,falleciendo,fallecer) | {ha} (muerto,fallecido,perecido) |
      (pereció,perecieron,perece,perecen) | (perdió,perdieron,pierde,pierden,perdiendo,perder) (la,su) vida | perdieron sus vidas | {ha} perdido la vida | se (ahogó,ahogaron) | (sucumbió,sucumbieron) a sus heridas | (encontró,encontraron,halló,hallaron) la muerte | no (sobrevivió,sobrevivieron) | (dejó,dejaron) de existir | no (resistió,resistieron) las heridas | se (suicidó,suicidaron)`,
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
    words: `entre los (heridos,lesionados) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | [gravemente,levemente] herid{o} [de (gravedad,bala,consideración,diversa consideración)] | herid{o} (grave,graves,leve,leves,gravemente,levemente) | lesionad{o} | balead{o} | contusionad{o} | (malherid,apalead){o} | golpead{o} (por la policía,por agentes,brutalmente,salvajemente) | brutalmente golpead{o} | alcanzad{o} por (balas,disparos,perdigones,las balas,los disparos) | con [diversas,graves,múltiples,leves] (heridas,lesiones,quemaduras,contusiones,fracturas) [graves,leves,de gravedad,de bala,de arma de fuego,de consideración,de diversa consideración,de primer grado,de segundo grado,de tercer grado,en todo el cuerpo] | atendid{o} por (heridas,lesiones,quemaduras,inhalación,intoxicación,contusiones,crisis nerviosas)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `(hirió,hirieron,hiere,hieren,hiriendo,herir) [gravemente,levemente,de gravedad] [a] | {ha} (herido,lesionado,golpeado) [a] | (dejó,dejaron,dejando) [gravemente] herid{o} a | (lesionó,lesionaron,lesionando) a | (causó,causaron,causando,provocó,provocaron) heridas a | (baleó,balearon) a`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(sufrió,sufrieron,sufren,sufrido,presenta,presentan,recibió,recibieron) [diversas,graves,múltiples,leves] (heridas,lesiones,quemaduras,contusiones,traumatismos,fracturas) [graves,leves] | (resultó,resultaron) con (heridas,lesiones,quemaduras,contusiones) [graves,leves] | se (hirió,hirieron) | (está,están,estaban,sigue,siguen,permanece,permanecen,continúa,continúan) [muy] (grave,graves)`,
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
  { kind: 'casualties', as: 'active', words: '{ha} apuñalado [a] | (apuñaló,apuñalaron) a' },
  {
    kind: 'casualties',
    as: 'participle',
    words:
      'entre las víctimas (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)',
  },
  {
    kind: 'hospitalised',
    as: 'participle',
    words: `evacuad{o} en (helicóptero,ambulancia) | (hospitalizad,internad){o} | ingresad(os,a,as) | (fue,está,estaba,sigue,permanece,permanecía,continúa,quedó) ingresado | (ingresad,internad,atendid){o} en [el,un,distintos,varios,los] (hospital,hospitales) | (ingresad,internad){o} en (cuidados intensivos,la UCI,terapia intensiva) | (trasladad,llevad,evacuad,derivad){o} (al,a un) (hospital,centro médico,centro de salud,centro hospitalario) | (trasladad,llevad,evacuad,derivad){o} a [los,varios,distintos,diversos,diferentes] (hospitales,centros médicos,centros de salud,centros hospitalarios,centros asistenciales) | atendid{o} en urgencias`,
  },
  {
    kind: 'hospitalised',
    as: 'intransitive',
    words:
      '(ingresó,ingresaron) (en el,al,en un,a un) hospital | (requirió,requirieron,precisaron,necesitaron) (hospitalización,atención hospitalaria,ingreso hospitalario) | en cuidados intensivos',
  },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalizados | hospitalizaciones' },
  {
    kind: 'missing',
    as: 'participle',
    words: `entre los desaparecidos (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | sin localizar | por localizar | sin ser localizad{o} | desaparecid{o} | dad{o} por desaparecid{o} | en paradero desconocido | reportad{o} como desaparecid{o} | extraviad{o} | (sepultad,atrapad,soterrad){o} bajo (los escombros,las ruinas,el lodo,el barro,la nieve,el alud,toneladas)`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words: '(desapareció,desaparecieron) | {ha} desaparecido | se desconoce el paradero de',
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
    words: `se (llevó,llevaron) [(por la fuerza,a la fuerza)] a | (secuestró,secuestraron,secuestra,secuestran,secuestrando,secuestrar) [a] | (raptó,raptaron,raptar) [a] | {ha} (secuestrado,raptado) [a] | (tomó,tomaron) como rehenes a | (tomó,tomaron) de rehén a`,
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
    as: 'active',
    words: `(detuvo,detuvieron) en flagrancia a | (detuvo,detuvieron,detiene,detienen,deteniendo,detener) [a] | (retuvo,retuvieron,reteniendo) a | {ha} (detenido,retenido) [a] | (se llevó,se llevaron) detenid{o} a | (dictó,dictaron,decretó,decretaron,impuso,impusieron,ordenó,ordenaron) [la] prisión preventiva (a,para,contra)`,
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
    words: `esposad{o} | entre los arrestados (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | arrestad{o} | apresad{o} | capturad{o} | aprehendid{o} | bajo arresto | puest{o} bajo arresto`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words: `(arrestó,arrestaron,arresta,arrestan,arrestando,arrestar) [a] | (apresó,apresaron,apresando) [a] | (capturó,capturaron,captura a,capturan,capturando,capturar) [a] | (aprehendió,aprehendieron,aprehender) a | {ha} (arrestado,apresado,capturado,aprehendido) [a]`,
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
    words: `(presentó,presentaron,formuló,formularon,presentado,formulado) cargos contra | (imputó,imputaron,imputa) [cargos] [a] | (procesó,procesaron) [a] | (inculpó,inculparon) [a] | (acusó,acusaron) formalmente a | {ha} (imputado,procesado,inculpado,encausado) [a]`,
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
    words: `(compareció,comparecieron,comparece,comparecen) ante (el,la,un,una,los) (juez,jueza,tribunal,jueces,juzgado,corte,justicia,tribunales) | (fue,fueron) a juicio | (se sienta,se sientan,se sentó,se sentaron) en el banquillo | (enfrentó,enfrentaron) un juicio`,
  },
  {
    kind: 'tried',
    as: 'active',
    words: '(juzga,juzgó,juzgan,juzgaron,juzgar,enjuicia,enjuició) a | {ha} (juzgado,enjuiciado) [a]',
  },
  { kind: 'tried', as: 'event', words: '(juicio,proceso) (contra,a) | (enjuiciamiento,juicio) de' },
  {
    kind: 'convicted',
    as: 'participle',
    words: `condenad{o} | sentenciad{o} | (declarad,hallad,encontrad){o} (culpable,culpables) | condenad{o} a muerte | sentenciad{o} a muerte`,
  },
  {
    kind: 'convicted',
    as: 'active',
    words: `(condenó,condenaron,condena,condenan,condenando) a | (condenó,condenaron,condenando) | (sentenció,sentenciaron) [a] | (declaró,declararon,halló) (culpable,culpables) a | {ha} (declarado,hallado) (culpable,culpables) [a] | {ha} (condenado,sentenciado) [a]`,
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
      '(ingresó,ingresaron) (en,a) [la] (prisión,cárcel) | (cumple,cumplen,cumplía,cumplían) (condena,condenas) | (fue,fueron) a la cárcel | (recibió,recibieron) penas de (prisión,cárcel)',
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words:
      '(encarceló,encarcelaron,encarcela,encarcelan,encarcelando,encarcelar) [a] | (envió,enviaron) a prisión a | {ha} encarcelado [a]',
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
    words: `(liberó,liberaron,libera,liberan,liberando,liberar) a | {ha} (puesto,dejado) en libertad [a] | (puso,pusieron,dejó,dejaron,poner,dejar) en libertad [bajo fianza,condicional,provisional,con cargos,sin cargos] a | (excarceló,excarcelaron) [a] | (absuelve,absuelven) a | (absolvió,absolvieron,absolver) [a] | (indultó,indultaron,indultar) [a] | (soltó,soltaron,soltar) a | (amnistió,amnistiaron) a | {ha} (liberado,excarcelado,absuelto,indultado,soltado,amnistiado) [a]`,
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
    words: `torturad{o} | sometid{o} a (tortura,torturas,malos tratos,tratos crueles) | maltratad{o} (durante,bajo,en) | víctimas de tortura[s]`,
  },
  { kind: 'tortured', as: 'active', words: '(torturó,torturaron,torturando,torturar) a | {ha} torturado [a]' },
  { kind: 'tortured', as: 'event', words: '(tortura,torturas) (de,a,contra)' },
  {
    kind: 'dismissed',
    as: 'participle',
    words: `despedid(o,os,a) | despedidas (de,por,sin,en,del) | cesad{o} | destituid{o} | desvinculad{o} | cesantead{o} | (echad,despedid,apartad){o} de (su,sus) (trabajo,trabajos,empleo,empleos,puesto,puestos,cargo,cargos) | dejad{o} sin (trabajo,empleo) | prejubilad{o}`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `(despidió,despidieron,despide,despiden,despidiendo,despedir) a | (cesó,cesaron) a | (destituyó,destituyeron,destituyendo,destituir) [a] | (desvinculó,desvincularon,cesanteó,cesantearon) a | (echó,echaron) a la calle a | {ha} (despedido,cesado,destituido,desvinculado,cesanteado) [a] | (dejó,dejaron,dejando,dejará) sin (trabajo,empleo) a | (prescindió,prescindieron) de`,
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
    words: `(evacuó,evacuaron,evacúa,evacúan,evacuar,evacuando) [a] | (desplazó,desplazaron,desplazando) a | (desalojó,desalojaron,desalojando,desalojar) a | (obligó,obligaron,obligando,forzó,forzaron) a (huir,evacuar,desplazarse,abandonar sus hogares,abandonar sus casas,dejar sus hogares) a | {ha} (evacuado,desplazado,desalojado) [a] | (obligó,obligaron,obligando,obligado) a (evacuar,la evacuación de)`,
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
      (hizo,hicieron,hacen,hace) huelga | (paró,pararon,paralizó,paralizaron,paran) [sus,las] (labores,actividades,tareas,faenas,trabajos) | (secundó,secundaron,secundan,secundado) (la huelga,el paro,los paros) | se (sumó,sumaron,adhirió,adhirieron,plegó,plegaron,unieron,unió) (a la huelga,al paro) | (se cruzó,se cruzaron) de brazos | (dejó,dejaron) de trabajar | no (acudieron,acudió,se presentaron) (a trabajar,al trabajo,a sus puestos) | se (negaron,negó) a trabajar | (suspendieron,suspendió,cesaron) [sus] labores | bajaron los brazos`,
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
    words: `(entró,entraron,está,están,estaba,estaban,sigue,siguen,continúa,continúan,permanece,permanecen,llevan,se declaró,se declararon) en huelga de hambre | (inició,iniciaron,comenzó,comenzaron,empezó,empezaron,mantiene,mantienen,hace,hacen,hicieron,realiza,realizan,emprendió,emprendieron,cumplen,iniciado,sostienen) [el lunes,el martes,el miércoles,el jueves,el viernes,el sábado,el domingo] [una,la,su] huelga de hambre [indefinida] | se {ha} declarado en huelga de hambre | se (sumaron,sumó,unieron) a la huelga de hambre`,
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
      se (concentraron,concentró,concentran,movilizaron,movilizó,movilizan) | se reunieron (frente,ante,para (protestar,exigir,reclamar)) | (marchó,marcharon,marchan,marchaban) (por,hacia,hasta,desde,contra,en,este,ayer,hoy,el,pacíficamente,para,junto) | desfilaron (por las calles,por el centro,por la avenida,hacia,hasta,en protesta,en silencio) | salieron a protestar | recorrieron (el centro,las calles,las principales calles,la ciudad) |
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
    words: `(desplegó,desplegaron,despliega,despliegan,desplegando,desplegar,desplegará) [a] | (movilizó,movilizaron,moviliza,movilizan,movilizando) a | {ha} (desplegado,movilizado) [a]`,
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
    words: `(destruyó,destruyeron,destruye,destruyen,destruyendo,destruir) | (dañó,dañaron,dañando,dañar) | (incendió,incendiaron,incendiando) | (quemó,quemaron,quemando) | (saqueó,saquearon,saqueando) | (arrasó,arrasaron,arrasando) [con] | (derribó,derribaron,derribando) | (destrozó,destrozaron) | (demolió,demolieron) | (prendió,prendieron,prendiendo) fuego a | (vandalizó,vandalizaron,apedreó,apedrearon) | {ha} (destruido,dañado,incendiado,quemado,saqueado,arrasado,destrozado,derribado,demolido,vandalizado,inundado,anegado,devastado) | (causó,causaron,provocó,provocaron,causando) (daños,graves daños,destrozos,daños materiales) (en,a) | (inundó,inundaron,afectó gravemente)`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words:
      '(ardió,ardieron) | se (derrumbó,derrumbaron,derrumban,desplomó,desplomaron,incendió,incendiaron,inundaron) | (sufrió,sufrieron,sufrido,sufrirían) (daños,graves daños,desperfectos,daños materiales,daños de consideración) | (se vino,se vinieron) abajo | (colapsó,colapsaron)',
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
  { kind: 'elsewhere', as: 'noun', words: `la policía` },
]
