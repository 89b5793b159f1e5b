import type { Fate } from '../fate-table.ts'

/** What police, courts and prisons do to people. */
export const law: readonly Fate[] = [
  {
    kind: 'detained',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (detuvo,detuvieron,detienen,retuvo,retuvieron,{ha} (detenido,retenido)) | se (lo,la) llev{arn} (detenido,detenida,preso,presa)`,
  },
  {
    kind: 'detained',
    as: 'pronominal',
    words: `(los,las) (detuvo,detuvieron,detienen,retuvo,retuvieron,{ha} (detenido,retenido)) | se (los,las) llev{arn} (detenidos,detenidas,presos,presas)`,
  },
  {
    kind: 'arrested',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (arrest,apres,captur){arn} | (lo,la) (aprehendió,aprehendieron,aprehenden) | (lo,la) {ha} (arrestado,capturado,aprehendido)`,
  },
  {
    kind: 'arrested',
    as: 'pronominal',
    words: `(los,las) (arrest,apres,captur){arn} | (los,las) (aprehendió,aprehendieron,aprehenden) | (los,las) {ha} (arrestado,capturado,aprehendido)`,
  },
  { kind: 'charged', as: 'pronominal', count: 1, words: `(lo,la) (imput,proces){arn} | (lo,la) vincul{arn} a proceso` },
  { kind: 'convicted', as: 'pronominal', count: 1, words: `(lo,la) (conden,sentenci){arn}` },
  {
    kind: 'imprisoned',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) encarcel{arn} | (lo,la) (enviaron,mandaron) a (prisión,la cárcel)`,
  },
  {
    kind: 'imprisoned',
    as: 'pronominal',
    words: `(los,las) encarcel{arn} | (los,las) (enviaron,mandaron) a (prisión,la cárcel)`,
  },
  {
    kind: 'released',
    as: 'pronominal',
    count: 1,
    words: `(lo,la) (liber,excarcel){arn} | (lo,la) (soltaron,sueltan,absolvió,absolvieron,{ha} (liberado,excarcelado,absuelto))`,
  },
  {
    kind: 'released',
    as: 'pronominal',
    words: `(los,las) (liber,excarcel){arn} | (los,las) (soltaron,sueltan,absolvió,absolvieron,{ha} (liberado,excarcelado,absuelto))`,
  },
  { kind: 'convicted', as: 'pronominal', words: `(los,las) (conden,sentenci){arn}` },
  {
    kind: 'detained',
    as: 'participle',
    words: `detenid{o} | retenid{o} | bajo custodia [policial] | en (prisión preventiva,detención,detención preventiva,arresto domiciliario,dependencias policiales) | privad{o} de [su,la] libertad | bajo arresto domiciliario | puest{o} a disposición (judicial,del juez,de la justicia,de la fiscalía,del Ministerio Público,del fiscal,de las autoridades,de la autoridad competente,del juzgado,de un juez) | (llevad,trasladad,conducid){o} a (la comisaría,una comisaría,comisarías,la estación de policía,la jefatura,dependencias policiales,los calabozos,la comandancia,los separos,la delegación policial)`,
  },
  {
    kind: 'detained',
    as: 'active',
    words: `entre los detenidos (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)`,
  },
  {
    kind: 'detained',
    as: 'intransitive',
    words:
      'esta (detenido,detenida) | (quedó,quedaron) a disposición de (la justicia,la fiscalía,las autoridades,la autoridad competente) | (está,están,quedó,quedaron,sigue,siguen,permanece,permanecen) en (prisión preventiva,arresto domiciliario,detención preventiva) | (cayó,cayeron) (preso,presa,presas,presos,detenido,detenida,detenidos)',
  },
  {
    kind: 'detained',
    as: 'active',
    words: `(detuvo,detuvieron,detiene,detienen) en flagrancia [a] | (detuvo,detuvieron,detiene,detienen,deteniendo,detener) [a] | (retuvo,retuvieron,retiene,retienen,reteniendo,retener) [a] | {ha} (detenido,retenido) [a] | (se llevó,se llevaron) detenid{o} [a] | (agarró,agarraron) a | (dictó,dictaron,dicta,dictan,dictar,decretó,decretaron,decreta,decretan,decretar,impuso,impusieron,imponen,impone,ordenó,ordenaron,ordena,ordenan,dio,dieron,da,dan) [la] prisión (preventiva,provisional) (a,para,contra)`,
  },
  {
    kind: 'detained',
    as: 'event',
    words: 'retención {de} | las detenciones (de,de los,de las) | detención {de} | detención {how} (de,del)',
  },
  { kind: 'detained', as: 'noun', words: 'detenidos | detenidas | detenciones' },
  {
    kind: 'detained',
    as: 'event',
    words: 'prisión (preventiva,provisional) [comunicada y sin fianza,incondicional,sin fianza] (para,contra,a,de,del)',
  },
  {
    kind: 'arrested',
    as: 'participle',
    words: `esposad{o} | arrestad{o} | apresad{o} | (,re)capturad{o} | aprehendid{o} | bajo arresto | puest{o} bajo arresto`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words: `entre los arrestados (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban)`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words: `arrest{ar} [a] | apres{arn} [a] | (,re)captur{arn} [a] | captura a | (aprehend,prend)(ió,ieron,e,en,iendo,er) [a] | {ha} (arrestado,apresado,capturado,aprehendido) [a]`,
  },
  {
    kind: 'arrested',
    as: 'intransitive',
    words: '(cayó,cayeron) en (manos,poder) de (la policía,las autoridades,la justicia,la fiscalía)',
  },
  {
    kind: 'arrested',
    as: 'event',
    words:
      '(arresto,arrestos,captura,recaptura,apresamiento,aprehensión) {de} | (arresto,captura,aprehensión) {how} (de,del)',
  },
  {
    kind: 'arrested',
    as: 'noun',
    words:
      'arrestos | arrestados | arrestadas | aprehendidos | aprehendidas | aprehensiones | capturas | capturados | capturadas',
  },
  {
    kind: 'charged',
    as: 'participle',
    words: `acusad{o} de [(presunto,supuesto,tentativa de,intento de,los delitos de,el delito de,un delito de,delitos de)] (homicidio,homicidios,asesinato,asesinatos,feminicidio,parricidio,robo,robos,hurto,terrorismo,violación,abuso,abusos,secuestro,narcotráfico,tráfico,corrupción,fraude,estafa,lavado,malversación,cohecho,agresión,lesiones,rebelión,sedición,traición,espionaje,conspiración,vandalismo,incendio,desórdenes,asociación,pertenencia,posesión,extorsión,contrabando,crímenes) | imputad{o} | procesad{o} | inculpad{o} | encausad{o} | formalmente acusad{o} | acusad{o} formalmente | vinculad{o} a proceso | formalizad{o} por (el,la,los,delitos) | llamad{o} a juicio`,
  },
  {
    kind: 'charged',
    as: 'active',
    words: `(presentó,presentaron,presenta,presentan,formuló,formularon,formula,formulan,presentado,formulado) cargos (contra,a) | imput{ar} [cargos] [a] | proces{ar} [a] | vincul{ar} a proceso [a] | (inculp,encaus){arn} [a] | acus{ar} formalmente [a] | (citó,citaron,cita,citan,{ha} citado) [a declarar] como (imputado,imputados,imputada,investigado,investigados,investigada) [a] | {ha} (imputado,procesado,inculpado,encausado) [a]`,
  },
  { kind: 'charged', as: 'intransitive', words: '(enfrenta,enfrentan,enfrentaba,enfrentaban) cargos' },
  { kind: 'charged', as: 'event', words: '(procesamiento,imputación,inculpación) {de}' },
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
      '(juzg,enjuici){ar} [a] | (sentó,sentaron,sienta,sientan) en el banquillo [a] | {ha} (juzgado,enjuiciado) [a]',
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
    words: `condenamos [a] | conden{ar} [a] | sentenci{arn} [a] | (declaró,declararon,declara,declaran,halló,hallaron,hallan) (culpable,culpables) [a] | {ha} (declarado,hallado) (culpable,culpables) [a] | {ha} (condenado,sentenciado) [a]`,
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
      '(ingresó,ingresaron,ingresa,ingresan) (en,a) [la] (prisión,cárcel) | (entró,entraron,entra,entran) en (prisión,la cárcel) | (cumple,cumplen,cumplía,cumplían,purga,purgan,purgaba,purgaban) [una,la] (condena,condenas,pena,sentencia) | (fue,fueron) a la cárcel | (recibió,recibieron) penas de (prisión,cárcel)',
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words:
      'encarcel{ar} [a] | (envió,enviaron,envía,envían,mandó,mandaron,manda,mandan) a (prisión,la cárcel) [a] | {ha} encarcelado [a]',
  },
  {
    kind: 'imprisoned',
    as: 'event',
    words:
      '(año,años,mes,meses) de (cárcel,prisión,reclusión,presidio) | (prisión,reclusión,cadena) perpetua | prisión permanente revisable | penas de (cárcel,prisión)',
  },
  {
    kind: 'imprisoned',
    as: 'event',
    words: '(encarcelamiento,encarcelamientos,encarcelación) {de}',
  },
  {
    kind: 'released',
    as: 'participle',
    words: `liberad{o} [bajo fianza] | (puest,dejad){o} en libertad [bajo fianza,condicional,provisional] | excarcelad{o} | absuelt{o} | indultad{o} | amnistiad{o} | soltad{o} | en libertad (bajo fianza,condicional,provisional,con cargos,sin cargos) | dejad{o} (libre,libres)`,
  },
  {
    kind: 'released',
    as: 'active',
    words: `liber{ar} [a] | {ha} (puesto,dejado) en libertad [bajo fianza,condicional,provisional,con cargos,sin cargos] [a] | (puso,pusieron,pone,ponen,dejó,dejaron,deja,dejan,poner,dejar) en libertad [bajo fianza,condicional,provisional,con cargos,sin cargos] [a] | excarcel{ar} [a] | (absuelve,absuelven,absolvemos) [a] | (absolvió,absolvieron,absolver,absolviendo) [a] | indult{arn} [a] | {ha} (liberado,excarcelado,absuelto,indultado,soltado,amnistiado) [a]`,
  },
  {
    kind: 'released',
    as: 'active',
    personal: true,
    words: '(soltó,soltaron,suelta,sueltan,soltar,soltando,amnistió,amnistiaron,amnistían,amnistiar)',
  },
  {
    kind: 'released',
    as: 'intransitive',
    words:
      '(quedó,quedaron,salió,salieron,sale,salen) [ayer,hoy] (en libertad,libre,libres) | ((recuper,recobr){ar},obtuvo,obtuvieron,obtienen) [la,su] libertad | (salió,salieron) [ayer,hoy,este lunes] de (prisión,la cárcel)',
  },
  {
    kind: 'released',
    as: 'event',
    words:
      '(liberación,excarcelación,absolución) {de} | (liberación,excarcelación) (inmediata e incondicional,{how}) (de,del) | puesta en libertad {de} | la libertad (de,del,de los,de las,para) | indulto (a,de,para)',
  },
]
