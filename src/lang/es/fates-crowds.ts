import type { Fate } from '../fate-table.ts'

/** What befalls or is done by many at once: work, home, strikes, protests, forces. */
export const crowds: readonly Fate[] = [
  {
    kind: 'dismissed',
    as: 'pronominal',
    words: `(los,las) (despidió,despidieron,despiden,destituyó,destituyeron) | (los,las) (ces,cesante,desvincul){arn} | (los,las) {ha} (despedido,destituido,cesanteado)`,
  },
  { kind: 'displaced', as: 'pronominal', words: `(los,las) (evacu,desaloj,desplaz){arn}` },
  {
    kind: 'dismissed',
    as: 'participle',
    words: `cesad{o} | destituid{o} | desvinculad{o} | cesantead{o} | (echad,despedid,apartad){o} de (su,sus) (trabajo,trabajos,empleo,empleos,puesto,puestos,cargo,cargos) | dejad{o} sin (trabajo,empleo) | (separad,removid,relevad,apartad){o} (del cargo,de sus cargos,de su cargo,de sus puestos,de su puesto,de sus funciones,de la fuerza) | dad{o} de baja (de la policía,del cuerpo,de la institución,del ejército,de la fuerza,de las filas) | echad{o} de la (fábrica,empresa,planta,compañía) | prejubilad{o}`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `ces{ar} [a] | (destituyó,destituyeron,destituye,destituyen,destituyendo,destituir) [a] | (desvincul{ar},cesante{ar}) [a] | (echó,echaron,echa,echan) a la calle [a] | {ha} (despedido,cesado,destituido,desvinculado,cesanteado) [a] | (dejó,dejaron,dejando,dejará) sin (trabajo,empleo) a | (prescindió,prescindieron,prescindirá,prescindirán,prescinde) de`,
  },
  {
    kind: 'dismissed',
    as: 'participle',
    personal: true,
    words: 'despedid(o,os,a) | despedidas (de,por,sin,en,del)',
  },
  {
    kind: 'dismissed',
    as: 'active',
    personal: true,
    words: '(despidió,despidieron,despide,despiden,despidiendo,despedir,despedirá,despedirán)',
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words: `(perdió,perdieron,pierde,pierden,perdido,perderán,perdiendo,perder) (su,sus,el) (empleo,empleos,trabajo,trabajos,puesto de trabajo,puestos de trabajo,puestos) | (se quedó,se quedaron,quedó,quedaron,se {ha} quedado,se fue,se fueron,fue,fueron) (a la calle,al paro,al desempleo) | (quedó,quedaron) en la calle | (se quedó,se quedaron,quedó,quedaron,se {ha} quedado) (sin trabajo,sin empleo,cesante,cesantes,desempleados,en el paro)`,
  },
  {
    kind: 'dismissed',
    as: 'event',
    words:
      '(despido,despidos,destitución,cese,desvinculación,cesantía) {de} | (despido,despidos) (masivos,improcedente,{how}) (de,del)',
  },
  { kind: 'dismissed', as: 'noun', words: 'despidos | desvinculaciones | cesantías | despedidos' },
  {
    kind: 'dismissed',
    as: 'complement',
    words: 'sin (trabajo,empleo) | en el paro | al paro',
  },
  {
    kind: 'displaced',
    as: 'participle',
    words: `desplazad{o} | evacuad{o} | desalojad{o} | (obligad,forzad){o} a (huir,abandonar,evacuar,desplazarse,dejar sus) | sin (hogar,techo) | expulsad{o} de sus (hogares,casas,tierras,viviendas) | (reubicad,realojad){o} | (alojad,albergad,acogid){o} en (albergues,refugios,polideportivos,escuelas,centros de acogida)`,
  },
  {
    kind: 'displaced',
    as: 'complement',
    words: 'sin (hogar,techo,casa,vivienda) | en la intemperie | a la intemperie',
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: `(huyeron,huyó,huye,huyen,huido,huían,huyendo,huir) (de sus,de su,de la violencia,de los combates,de la guerra,de los bombardeos,de la zona,de la ciudad,del país,del conflicto,hacia) | (abandon{ar},abandonado,dejaron,dejado) (sus,su) (hogares,hogar,casas,casa,viviendas,vivienda,tierras,comunidades,pueblos,aldeas) | (tuvieron que,tuvo que,tienen que,debieron) (abandonar,dejar,huir,evacuar) | (perdieron,perdió) (sus,su) (hogares,hogar,casas,casa,viviendas,vivienda) | (se quedaron,quedaron) (sin hogar,sin casa,sin techo,sin vivienda) | (duermen,pernoctan,pernoctaron,durmieron) en (albergues,refugios,carpas) | (pasaron,pasó,durmieron,durmió,pernoctaron,siguen,continúan,permanecen) [la noche] fuera de (sus casas,su casa,sus hogares,su hogar,sus viviendas) | se desplazaron (forzosamente,forzadamente) | se vieron (obligados,obligadas,forzados,forzadas) a (huir,abandonar,evacuar,dejar,desplazarse)`,
  },
  {
    kind: 'displaced',
    as: 'active',
    words: `(evacu{arn},evacúa,evacúan) [a] | desaloj{ar} [a] | (obligó,obligaron,obligando,forzó,forzaron) a (huir,evacuar,desplazarse,abandonar sus hogares,abandonar sus casas,dejar sus hogares) a | {ha} (evacuado,desplazado,desalojado) [a] | (obligó,obligaron,obligando,obligado,obliga) a (evacuar,desalojar,la evacuación de)`,
  },
  { kind: 'displaced', as: 'active', personal: true, words: 'desplaz{ar}' },
  {
    kind: 'displaced',
    as: 'noun',
    words:
      'desplazados [internos] | evacuados | desalojados | desplazados forzosos | personas sin hogar | desplazadas | evacuadas',
  },
  {
    kind: 'displaced',
    as: 'event',
    words: '(evacuación,desalojo,desplazamiento,éxodo) {de} | (evacuación,desalojo,desplazamiento) {how} (de,del)',
  },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(entró,entraron,entran,entrado) en (huelga,paro) | (está,están,estaba,estaban,sigue,siguen,continúa,continúan,permanecen,llevan) en huelga | se {ha} declarado en huelga | (se declaró,se declararon,se declaran) en (huelga,paro) |
      (inició,iniciaron,inician,iniciado,comenzó,comenzaron,empezó,empezaron,mantiene,mantienen,mantenían,protagonizan,protagonizaron,realizan,realizaron,realizó,cumplen,cumplieron,acatan,acataron,emprendieron) (una huelga,un paro,la huelga,el paro) [general,indefinida,indefinido] | (fue,fueron,va,van,ido) a la huelga | en (huelga,paro) (indefinida,indefinido) |
      (hizo,hicieron,hacen,hace) huelga | (paró,pararon,paralizó,paralizaron,paran,paralizan) [sus,las,la] (labores,actividades,tareas,faenas,trabajos,clases,producción,obras,operaciones) | (secundó,secundaron,secunda,secundan,secundado,sigue,siguen,siguió,siguieron,apoyan,apoyaron) [ayer,hoy,desde el lunes,desde el martes,desde el miércoles,desde el jueves,desde el viernes,desde ayer,desde hoy] (la huelga,el paro,los paros,una huelga,un paro) [general,indefinida,indefinido] | se (sumó,sumaron,adhirió,adhirieron,plegó,plegaron,unieron,unió) (a la huelga,al paro) | (se cruzó,se cruzaron) de brazos | (dejó,dejaron) de trabajar | no (acudieron,acudió,se presentaron) (a trabajar,al trabajo,a sus puestos) | se (negaron,negó) a trabajar | (suspendieron,suspendió,cesaron) [sus] labores | bajaron los brazos | (la,lo) (acataron,secundaron)`,
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
  {
    kind: 'hunger-striking',
    as: 'participle',
    words: 'en huelga de hambre [indefinida] | en ayuno (indefinido,de protesta)',
  },
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
      (bloquearon,bloqueó,bloquean,bloqueaban,cortaron,cortan) (la,las,el,los,una,un,varias) (ruta,rutas,carretera,carreteras,autopista,vía,vías,calle,calles,tráfico,tránsito,acceso,accesos,puente,avenida) | se enfrentaron (a,con) la policía | (instaló,instalaron,instalan,mantiene,mantienen,realizan,realizaron,montaron,iniciaron) (un,el) (plantón,piquete,cacerolazo)`,
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
]
