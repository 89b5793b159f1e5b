import type { Grammar } from '../grammar-table.ts'

export const grammar: Grammar = {
  functionWords:
    'el | la | los | las | de | del | y | en | que | una | un | para | por | con | no | se | su | al | fue | fueron | más | es | lo | según | como | pero | sus | ha | han | también | entre | hay | está | porque | hasta | desde | son | este | esta | sobre | sin | ayer | muy',
  be: `(fue,fueron) [posteriormente,luego,después,inmediatamente,finalmente,brutalmente,oficialmente,ya,por tanto] | (era,eran,es,son,ser,sido,siendo,sea,sean,será,serán,sería,serían,fuera,fueran) |
    {ha} | (tuvo,tuvieron,tendrá,tendrán) que ser | (hubo,hubieron,ha,han) de ser | (debió,debieron) ser | {ha} sido [ya,posteriormente,oficialmente] | {ha} resultado | {ha} quedado | (está,están,estaba,estaban,estar,estén,estuvo,estuvieron) [siendo] | resultado |
    (resultó,resultaron,resulta,resultan,resultar,resultando,resultaba) | (quedó,quedaron,queda,quedan,quedar,quedando) | (permanece,permanecen,permanecía,permanecían,sigue,siguen,seguía,seguían,continúa,continúan,continuaban) |
    (se encuentra,se encuentran,se encontraba,se encontraban,se halla,se hallan,se hallaban,se mantiene,se mantienen) | (acabó,acabaron,terminó,terminaron) [siendo] | (va,van) a ser | (apareció,aparecieron) |
    (cayó,cayeron) | (yace,yacen,yacían)`,
  comparedTo:
    '(más,menos,mayor,menor) que (en,el,la,durante) | en comparación (con,con el,con la) | comparad{o} (con,con el,con la) | (frente,respecto) (a,al,a la) | en relación (con,con el,con la)',
  ceremony:
    'vigilia | vigilias | funeral | funerales | velorio | entierro | sepelio | misa | misas | homenaje | ceremonia | concierto | festival | fiesta | fiestas | boda | romería | procesión | rezar | orar | despedir | brindis | aplauso | aplausos | ovación | honores | abrazo | abrazos | flores | vítores | ataúd | féretro | cena | almuerzo | banquete | cánticos | lágrimas | hinchas | hinchada',
  of: '(de,de entre) [los,las,sus,estos,estas,esos,esas] | del',
  and: 'y | y (los,las) | e | así como | al igual que | & | y también | y además',
  or: 'o | u | o bien',
  article:
    'un | una | otro | otra | un tercero | una tercera | un cuarto | un segundo | una segunda | (un,otro) (grupo,equipo,contingente) de | una (columna,caravana,cuadrilla,delegación,comitiva) de',
  whose: 'su | sus | cuy(o,a)',
  definite:
    'el | la | los | las | este | esta | estos | estas | ese | esa | esos | esas | aquel | aquella | aquellos | aquellas | su | sus | mi | nuestro | nuestra | nuestros | nuestras | dicho | dicha | dichos | dichas',
  told: 'su | el | la | al | cuy(o,a)',
  adjectival:
    'escolar | militar | indígena | universitario | universitaria | religioso | religiosa | extranjero | extranjera | infantil | civil | petrolero | minero | ferroviario | pesquero | portuario | siderúrgico | metalúrgico',
  attributes:
    'joven | pequeño | pequeña | viejo | vieja | anciano | anciana | presunto | presunta | supuesto | supuesta | único | única | propio | propia | otro | otra | primer | segundo | tercer | principal | nuevo | nueva | último | última | pobre | antiguo | antigua | entonces | exjefe | gran',
  among: 'entre los | entre las | de entre los | de entre las',
  amongThem:
    'hay | había | habría | figura | figuran | figuraban | se encuentra | se encuentran | se cuentan | están | estaban',
  share: '(de,por) cada',
  degree: '(de,con) gravedad | en estado (grave,crítico)',
  preposition:
    '(en,con,sin,durante,tras,contra,bajo,sobre,entre,desde,hasta,para,ante,hacia,mediante,como,cerca de,junto a,antes de,después de,luego de,debido a,pese a,además de,frente a,alrededor de) [los,las,sus,estos,estas,esos,esas] | según | antes del | en contra de | cerca del | a pesar de | detrás de | junto al | después del | dentro de | fuera de | a través de | a causa de | frente al | en torno a | respecto a | acerca de | en caso de | en nombre de | en presencia de | en lugar de',
  locative:
    'en | en el | en la | en los | en las | cerca de | cerca del | junto a | a las afueras de | en las afueras de | en las inmediaciones de | en la ciudad de | en el centro de | en el norte de | en el sur de | en el este de | en el oeste de | al norte de | al sur de | al este de | al oeste de | en la región de | en la provincia de | en el municipio de | en el departamento de | en el distrito de | en la localidad de | en el estado de | en el pueblo de | en la capital de | en la comuna de | en el cantón de | en las calles de | próximo a | próxima a | frente a | a (,pocos) kilómetros de | dentro de | alrededor de | por las calles de',
  agent:
    'por [el,la,los,las,sus,estos,esos] | por parte de [los,las] | por parte del | a manos de [los,las] | a manos del | a cargo de | por obra de | en manos de | de manos de',
  relative: 'que | quien | quienes | el cual | la cual | los cuales | las cuales | cuyo | cuya | cuyos | cuyas',
  including:
    'entre los (muertos,fallecidos,heridos,lesionados,detenidos,arrestados,desaparecidos) (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | entre las víctimas [mortales,fatales] (hay,había,figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,se cuentan,están,estaban) | (incluido,incluida,incluidos,incluidas,incluyendo,inclusive) | (entre ellos,entre ellas,entre estos,entre éstos,entre estas,entre los mismos) | entre (los,las) (que,cuales) [(figura,figuran,figuraban,se encuentra,se encuentran,se encontraban,hay,había,se cuentan,se incluyen,están,estaban)] | (de,) (los,las) cuales | de los que | de las que | de ellos | de ellas | de estos | de éstos | de esa cifra | de ese total | de este total | de entre ellos | de ese grupo',
  partitive: 'de (los,las,esos,esas,estos,estas,sus)',
  onePerson: 'él | ella',
  both: 'ambos | ambas',
  ofThem:
    '(de,entre) (ellos,ellas,estos,éstos,éstas,los mismos) | de (los,las) (cuales,mismas) | de los que | de las que',
  besides:
    'otro | otra | otros | otras | un tercero | una tercera | un cuarto | un segundo | una segunda | también | además | además , | asimismo | asimismo , | por otra parte , | además de | aparte de | así como | más | adicionales | otros tantos | a los que se suman | a los que hay que sumar | a los que se añaden | a estos se suman | a ellos se suman | se suman | sumado a | a lo que se suman | junto con | amén de | adicionalmente | igualmente | de igual forma | por otra parte',
  other: 'restante | restantes | otros | otras | otro | otra | demás',
  not: 'no | falso que | mentira que | no es cierto que | no es verdad que | ni | nunca | jamás | tampoco',
  nobody: 'nadie | ninguna persona | ningún ser humano | ni una sola persona | ni un alma',
  no: 'ni | ni un solo | ni una sola | ni uno solo | no (reportan,reportaron,registran,informan de,dejan,deja) | ningún | ninguno | ninguna | sin que (hubiera,hubiese,haya,se registraran,se registrasen,se reportaran) [que lamentar] | sin tener que lamentar | sin | sin (causar,dejar,provocar,que lamentar) | no hubo | no hay | no había | no ha habido | no dejó | no causó | no provocó | no se (registró,registraron,registran,reportó,reportaron,reportan,produjeron,produjo,contabilizaron,informó de,informaron) | no se {ha} (registrado,reportado,producido,informado de) | no hay que lamentar | no hubo que lamentar | no se lamentaron',
  hypothetical:
    'de (repetirse,producirse,ocurrir,cumplirse,confirmarse,prosperar) | en el (primer,segundo,tercer,cuarto,último) (acto,episodio,capítulo) | en la (película,novela,ópera) , | si | en caso de | podría | podrían | podrá | podrán | puede | pueden | pudiera | pudieran | debería | deberían | debe | deben | pudo haber | pudieron haber | (amenaza,amenazan,amenazó,amenazaron,amenazando) | (exige,exigen,exigió,exigieron,exigiendo,exigir,exigía,exigían) | (reclamaba,reclamaban,demandaba,demandaban,solicitaba,solicitaban,pedía) | (evit){ar} | (evitaba,evitaban,evitado,impidió,impidieron,impide,impiden,impedir,impidiendo,impedido,prevenir,previno,previenen) | (frustr,desbarat,abort){ar} | (frustrad,desbaratad,abortad,fallid){o} | (teme,temen,temía,temían) que | (intento,intentos,tentativa,conato,amago,plan,complot,conspiración) de (asesinato,asesinatos,homicidio,homicidios,feminicidio,magnicidio,secuestro,secuestros,linchamiento,rapto,robo,fuga) | en grado de tentativa | (capacidad,cupo,espacio,sitio,lugar) para | (casi,por poco,por poco no) (muere,mueren,mata,matan,fallece,fallecen,pierde la vida,pierden la vida,se ahoga,se ahogan,perece,perecen) | (estuvo,estuvieron,estaba,estaban) a punto de | a punto de | (reclama,reclaman,reclamó,reclamaron,reclamando) | (pide,piden,pidiendo,pidió,pidieron,pidió que,pedían,solicita,solicitan,solicitó,solicitaron,insta a,instó a,instaron a,urgió a) | (demanda,demandan,demandando) | para que | a menos que | (corre,corren) [el] (riesgo,peligro) de | arriesgan | (se enfrenta,se enfrentan,enfrenta,enfrentan,afronta,afrontan) [a] | (planea,planean,planeaba,planeaban,planeó,planearon,prevé,prevén,preveía,pretende,pretenden,pretendía,pretendían,quiere,quieren,quería,querían) | posible | posibles | eventual | eventuales | potencial | potenciales | con el fin de | a fin de | ojalá | de haber | será | serán | (va,van) a | (habrá,habrán) | (ordenó,ordenaron,ordena,ordenan,ordenado,pidió,pidieron) la (captura,detención,liberación,evacuación,excarcelación,destitución) | (orden,órdenes) de (captura,detención,aprehensión,arresto) | simulacro | ejercicio de simulación | en (la,esta,una) (novela,película,serie,cinta,obra,ficción,trama,telenovela) | en el (filme,film,libro,cuento,relato,videojuego,guion) | (película,novela,serie,cinta,obra) (cuenta,narra,relata) la historia de | hipotético | hipotética',
  unreal: `(ficticio,ficticia,ficticios,ficticias,simulado,simulada,simulados,simuladas) | (simul,recre){ar} (un,una,el,la,los,las) | se (simul,recre)(ó,aron,a,an) | simulaba | simulaban | (en,durante) (el,un,este) [gran] (simulacro,ejercicio de simulación) | el [gran] simulacro (dejó,deja,terminó,contó,consistió,incluyó,contempló,planteó) | el simulacro de (sismo,terremoto,incendio,evacuación,accidente,atentado,rescate,emergencia) (dejó,deja,terminó,contó,consistió,incluyó,contempló,planteó) | figurantes | extras que hacían de |
    (película,novela,serie,telenovela,obra,cinta,ópera,trama,ficción,leyenda,miniserie,cómic,historieta,videojuego) , (estrenada,publicada,escrita,dirigida,ambientada,protagonizada,basada) | la (película,novela,serie,telenovela,obra,cinta,ópera,trama,leyenda,miniserie,historieta) (cuenta,narra,relata,arranca,comienza,empieza,transcurre,termina,acaba,concluye,sigue a,gira en torno,se desarrolla,muestra,retrata,dice) | el (libro,filme,film,cuento,relato,cómic,mito,videojuego,largometraje,cortometraje,drama,musical) (cuenta,narra,relata,arranca,comienza,empieza,transcurre,sigue a,gira en torno,dice) | según (el mito,la leyenda) | (la,el) (maqueta,cuadro,lienzo,mural,fresco,grabado) (reproduce,representa,recrea,muestra) |
    en el (primer,segundo,tercer,cuarto,último) (capítulo,episodio,acto) de la (serie,novela,telenovela,obra,temporada,ópera) | en (la,esta,una) (novela,película,serie,cinta,ficción,trama,telenovela) , | en el (juego de rol,videojuego) , | (protagonista,personaje) de la (novela,serie,película,telenovela,obra)`,
  forDeed: 'por',
  paid: '(pag,contrat,cobr){ar} | pagab(a,an) | cobrab(a,an) | (ofreció,ofrecieron,ofrece,ofrecen,ofrecían,ofreciendo,ofrecer,prometió,prometieron,encargó,encargaron,recompensa,recompensas,recibiría,recibirían) | a cambio de | (pagado,pagada,pagados,contratado,contratada,contratados,ofrecido,cobrado)',
  factual: `tras | (después,luego,antes,además,acaba,acaban,acababa,acababan,terminó,terminaron) de | al | hasta | a pesar de | pese a | para (luego,después,finalmente,posteriormente) |
    (logró,lograron,consiguió,consiguieron,pudo,pudieron,debió,debieron,permitió,permitieron,decidió,decidieron,resolvió,resolvieron,supo,supieron,vuelve a,vuelven a,ayudó a,ayudaron a,alcanzó a,alcanzaron a,llevó a,llevaron a,{ha} (logrado,conseguido,podido,permitido)) | (tuvo,tuvieron,hubo) que | (llegó,llegaron,volvió,volvieron,procedió,procedieron,procede,proceden,comenzó,comenzaron,empezó,empezaron,oblig{ar},obligad{o},forz{ar},forzad{o}) a | (vio,vieron,vi,vimos,mandó,mandaron,hizo,hicieron,dejó,dejaron) |
    (acusad{o},sospechos{o},señalad{o},culpable,culpables,responsable,responsables,autor,autores) de | (confesó,admitió,reconoció,confesaron,admitieron,reconocieron) | (lo,la,los,las) (acusa,acusan,acusó,acusaron,señala,señalan,señaló,señalaron,responsabiliza,responsabilizan,responsabilizó,responsabilizaron,culpa,culpan,culpó,culparon) de | se (lo,la,los,las,le,les) (acusa,acusó,señala,señaló,responsabiliza,responsabilizó,imputa,atribuye) [de] | (acus,culp,responsabiliz,señal,imput){ar} | no (pudo,pudieron,logró,lograron,consiguió,consiguieron,supo,supieron) (evitar,impedir,prevenir) | sin (evitar,impedir,poder evitar,poder impedir)`,
  demand:
    '(exige,exigen,exigimos,exigió,exigieron,exigiendo,exigía,exigían,pide,piden,pedimos,pidió,pidieron,pidiendo,reclama,reclaman,reclamamos,reclamó,reclamaron,demanda,demandan,demandamos,demandó,demandaron)',
  doubt:
    'presuntamente | supuestamente | al parecer | aparentemente | habría | habrían | los supuestos | las supuestas | la supuesta | el supuesto | los presuntos asesinatos | las presuntas muertes | pretendidamente | sin confirmar | no confirmad(o,a,os,as) | sin pruebas',
  untrue: `(es,son,era,eran,fue,fueron,resultó,resultaron) [totalmente,absolutamente,completamente] (falso,falsa,falsos,falsas,mentira,mentiras,una mentira,infundado,infundada,infundados,infundadas,incorrecto,incorrecta,incorrectos,incorrectas,inexacto,inexactos,inexactas,un bulo,bulos,rumores) | (es,era) (falso,mentira) que | no (es,era) (cierto,verdad) que | carecen de (fundamento,sustento) | carece de (fundamento,sustento) | no se (ajusta,ajustan) a la realidad`,
  countNoun:
    '(número,cifra,cantidad,recuento,conteo,balance,saldo,suma) [total,oficial,provisional,definitivo,definitiva,actual,preliminar] de | el total de',
  anotherHappening:
    'horas (después,antes) de que (un,una,otro,otra) | en (otro,un segundo) (incidente,hecho,caso,accidente,ataque,atentado,suceso,tiroteo,episodio) [separado,aislado,distinto,aparte] | en un (hecho,incidente,caso,suceso) (separado,aislado,aparte,distinto) | en hechos (separados,aislados) | en otro orden de cosas | (relacionado,relacionada,vinculado,vinculada) con (un,una,otro,otra)',
  reach: `(sube,subió,subía,aumenta,aumentó,aumentaba,asciende,ascendió,ascendía,ascienden,crece,creció,pasa,pasó,se eleva,se elevó,se elevaba,se elevan,se incrementa,se incrementó,baja,bajó,desciende,descendió,se reduce,se redujo,cayó,escala,escaló) [ya] (a,hasta) [los,las] |
    {ha} (subido,aumentado,ascendido,crecido,pasado,bajado) [ya] a [los,las] | se {ha} (elevado,incrementado,reducido) [ya] a [los,las] | {ha} llegado a [los,las] | {ha} (alcanzado,superado) [los,las] |
    (llega,llegó,llegaba,llegan) [ya] a [los,las] | oscila | oscilaba | varía | (alcanza,alcanzó,alcanzaba,alcanzan) [ya] [los,las] | (eleva,elevó,elevan,elevaron,elevando,suben,subieron,sube,subió) a [los,las] | (cifra,cifró,cifran,cifraron) en | (supera,superó,superaba,superan,superaron,rebasa,rebasó,sobrepasa,sobrepasó) [ya] [los,las] |
    (es,era,fue,sería,ha sido) [ya] de | es | era | fue | (se sitúa,se situó,se situaba,se ubica,se ubicó,se cifra,se cifró,se estima,se estimó,se calcula,se mantiene,se mantuvo,queda,quedó,se fija,se fijó,está) [ya] en | (suma,sumaba,sumó,suman,totaliza,totalizó) [ya] | ya (son,va por,va en) | son | va en`,
  risenTo: 'a [los,las] | hasta [los,las]',
  estimates:
    '(cifr,situ,ubic,fij,estim,calcul,coloc,elev,rebaj){ar} | (sitúa,sitúan,redujo,redujeron,reduce,reducen,pone,ponen,puso,pusieron) | {ha} (cifrado,situado,fijado,estimado,calculado,elevado,rebajado)',
  estimatedAt: 'en | a',
  recount:
    '(dice,dicen,dijo,dijeron,afirma,afirman,asegura,aseguran) que [ya] (son,fueron,eran,van,serían) | (eran,son) en realidad | (fueron,son) (en total,en realidad) | lo (rebajó,elevó,redujo,corrigió,situó,cifró,fijó,rebajaron,elevaron,corrigieron) | la (rebajó,elevó,redujo,corrigió,situó,cifró,fijó,elevaron) | ahora (son,suman,van) [ya] | el total (llega,llegó,asciende,ascendió,sube,subió,se eleva,se elevó) [ya] a | (rebajó,elevó,redujo,corrigió,rectificó) (la cifra,el balance,el número,el saldo,el recuento,el dato)',
  rise: 'subió | sube | aumentó | aumenta | pasó | pasa | creció | crece | ascendió | asciende | bajó | baja | descendió | cayó | se elevó | se redujo | se incrementó | pasando | pasar | elevando | elevar | subir | aumentar | revisado | revisada | revisó | corregido | corrigió | {ha} pasado | {ha} subido | {ha} aumentado',
  kinOf:
    'padres | madres | hermanos | hermanas | hijos | hijas | viudas | esposas | amigos | compañeros | allegados | deudos | parientes | abogados',
  forCrime:
    'por [(el,la,los,las,un,una,su,sus)] | acusado de | acusados de | acusada de | acusadas de | culpable de | culpables de',
  forWhom: '(a,para,contra) [los,las] | al',
  prison:
    '[(año,años,mes,meses) de] (prisión,cárcel,reclusión,presidio) | (prisión,reclusión,cadena) perpetua | penas de (cárcel,prisión) | privación de [la] libertad | pena privativa de libertad | colonia penal | penitenciaría | encarcelamiento | encierro | penal',
  leaves:
    '(dejó,dejaron,dejando,deja,dejan,dejado,puso,pusieron,mandó,mandaron,lanzó,lanzaron,arrojó,arrojaron,mantiene,mantienen,mantuvo) [a]',
  current:
    '(sigue,siguen,continúa,continúan,permanece,permanecen) | todavía | aún | actualmente | en la actualidad | en este momento | en estos momentos | (se mantiene,se mantienen) | hoy por hoy | (sigue,siguen,continúa,continúan,permanece,permanecen) pres{o}',
  observed:
    '(vi,vio,vimos,vieron) (a,cómo,con,morir,caer,personalmente) | vi | vimos | conté | (he,hemos,había,habíamos) visto | con (mis,sus,nuestros) propios ojos | presencié | presenció | presenciaron | (pude,pudo,pudimos,pudieron) (ver,contar) | contamos nosotros mismos | contabilicé | constaté | observé',
  hospital:
    'hospital | hospitales | clínica | clínicas | sanatorio | centro de salud | centros de salud | centro médico | centros médicos | centros hospitalarios | centro hospitalario | puesto de socorro | policlínico | nosocomio | nosocomios | unidad de cuidados intensivos | UCI | urgencias',
  facility:
    'que (recibió,atendió,{ha} recibido,{ha} atendido) a | (al,en el,a este,en este,a nuestro,en nuestro,en un mismo) (hospital,centro médico,centro de salud,sanatorio,centro hospitalario) | [(a,en)] (la,esta) (clínica,morgue) | (el,este,nuestro) (hospital,centro,sanatorio,centro médico) (recibió,atendió,ingresó,{ha} recibido,{ha} atendido,recibieron) | (trasladad,llevad,ingresad,internad,atendid,hospitalizad)(os,as,o,a) (al,en el) hospital',
  list: '(lista,listado,nómina,relación) (de,con) | (los,) nombres de | (una,la) lista',
  total: 'en total | un total de | total de | en conjunto | en suma | sumando todos',
  brings:
    'con lo que | con lo cual | lo que | lo cual | con ello | con (esta,este,estas,estos) (muerte,fallecimiento,deceso,víctima,muertes,fallecimientos,decesos,víctimas) | elevando',
  inCompany: 'junto (con,a) | junto al | en compañía de | acompañad{o} (de,por) | al igual que',
  afterBeing: '(tras,después de,luego de) (ser,haber sido,resultar,quedar)',
  yet: 'pero',
  clause:
    'pero | mientras | mientras que | porque | aunque | cuando | donde | después de que | antes de que | luego de que | tras lo cual | por lo que | sin embargo | sino | sino que | ya que | puesto que | pues | así que | en tanto | en tanto que | a la vez que | al tiempo que | debido a que | dado que | hasta que | desde que | si bien | no obstante | en cambio',
}
