import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    one: 'persona | compañero | compañera | camarada | hombre | mujer | individuo | sujeto | ciudadano | ciudadana | varón | ser humano | adulto | adulta | extranjero | extranjera | anciano | anciana',
    many: 'personas | familiares | parientes | compañeros | compañeras | camaradas | hombres | mujeres | individuos | sujetos | ciudadanos | ciudadanas | varones | seres humanos | vidas | vidas humanas | adultos | gente | extranjeros | ancianos | adultos mayores | pacientes | compatriotas',
  },
  {
    status: 'athlete',
    one: 'futbolista | jugador | jugadora | delantero | arquero',
    many: 'futbolistas | jugadores | jugadoras | delanteros | arqueros',
  },
  {
    status: 'civilian',
    two: 'un matrimonio | una pareja [de]',
    one: '(,persona) civil | vecino | vecina | residente | habitante | aldeano | aldeana | poblador | pobladora | lugareño | transeúnte | peatón | pasajero | pasajera | turista | peregrino | peregrina | feligrés | migrante | refugiado | refugiada | agricultor | campesino | campesina | comerciante | conductor | conductora | chofer | taxista | camionero | montañero | excursionista | alpinista | jubilado | jubilada | pensionista | cliente | mesera | mesero | parroquiano | comensal | viajero | viajera | bañista | espectador | espectadora | vendedor | vendedora | ganadero | pastor | monja | sacerdote | cura | imán | obispo | alcalde | alcaldesa | exalcalde | diputado | diputada | concejal | ministro | ministra | juez | jueza | fiscal | candidato | candidata | empresario | empresaria | ex(marino,soldado,piloto,médico,preso,recluso,dirigente,pandillero,represor,oficial,secretario,secretaria,trabajador,trabajadora,escolta,militante,socio) | encargado | encargada | artista | cantante | actor | actriz | deportista | científico | científica | ingeniero | ingeniera | camarero | panadero | electricista | buzo | piloto | azafata | copiloto | tripulante | guardia de seguridad | vigilante | guardabosques | ama de casa | madre | padre | abuelo | abuela | hermano | hermana | primo | sobrino | chófer | motociclista | ciclista | pescador | indígena | comunero | escolta | guardaespaldas | acompañante | novia | novio | esposa | esposo | marido | exmarido | exmujer | exnovia | exnovio | suegra | suegro | cuñado | cuñada | yerno | nuera | sobrina | prima | nieto | nieta | tío | tía | hermanastro | padrastro | madrastra | pareja sentimental | conviviente | (,ex)gobernador | (,ex)gobernadora | (,ex)presidente | (,ex)presidenta | (,vice,ex,exvice)ministro | (,vice,ex,exvice)ministra | (,ex)vicepresidente | (,ex)intendente | (,ex)regidor | (,ex)regidora | (,ex)edil | (,ex)embajador | (,ex)embajadora | (,ex)canciller | (,ex)consejero | (,ex)consejera | exalcaldesa | exdiputado | exdiputada | exconcejal | exsenador | exsenadora | exfiscal | exjuez | exmagistrado | exdirector | exdirectora | exgerente | exjefe | exfuncionario | exfuncionaria | exmilitar | expolicía | exagente | excapitán | exgeneral | excoronel | exguerrillero | exguerrillera | exsacerdote | excura | expárroco | párroco | exasesor | asesor | asesora | parlamentario | parlamentaria | congresista | candidato presidencial | precandidato | mandatario | exmandatario | dueño | dueña | capo | narco | presunto narcotraficante | exfutbolista | peatona | octogenario | octogenaria | septuagenario | septuagenaria | nonagenario | nonagenaria | sexagenario | sexagenaria | mochilero | mochilera | comunera | devoto | creyente | nadador | montañista | escalador | senderista | cazador | hacendado | finquero | colono | mendigo | indigente | vendedor ambulante | tendero | inquilino | propietario | huésped | hincha | aficionado | veraneante | náufrago | automovilista | motorista | síndico | síndica | (,vice)prefecto | (,vice)prefecta | rector | rectora | decano | decana | lideresa | mototaxista | colectivero | remisero | motorizado | ejidatario | ejidataria | comisariado ejidal | presidente municipal | feriante | contratista | capataz | mecánico | geólogo | topógrafo | agrónomo | influencer | youtuber | rapero | peón | reciclador | recicladora | pepenador | transportista | parrillero | baqueano | arriero | rondero',
    many: 'civiles | personas civiles | vecinos | vecinas | residentes | aldeanos | pobladores | lugareños | transeúntes | peatones | pasajeros | ocupantes | turistas | peregrinos | feligreses | migrantes | inmigrantes | refugiados | familias | agricultores | campesinos | comerciantes | conductores | choferes | motociclistas | ciclistas | pescadores | indígenas | escoltas | guardaespaldas | acompañantes | comuneros | tripulantes | taxistas | jueces | fiscales | diputados | ministros | directivos | ex(marinos,soldados,pilotos,médicos,presos,reclusos,gerentes,dirigentes,pandilleros,trabajadores,represores,jefes,oficiales,senadores,concejales,secretarios,magistrados,directores,presidentes,gobernadores,escoltas,militantes,cabecillas) | represores | encargados | usuarios | usuarias | gerentes | ejecutivos | altos cargos | exmilitares | exfuncionarios | exfuncionarias | expolicías | exagentes | exministros | exalcaldes | exdiputados | exdirectivos | exempleados | exjueces | exfiscales | exparamilitares | gobernadores | ediles | intendentes | consejeros | exconsejeros | embajadores | párrocos | curas | asesores | parlamentarios | congresistas | dueños | narcos | capos | cargos públicos | miembros | personas mayores | músicos | seminaristas | agricultoras | recolectores | montañeros | excursionistas | senderistas | alpinistas | escaladores | jubilados | jubiladas | pensionistas | clientes | parroquianos | comensales | viajeros | bañistas | espectadores | vendedores | ganaderos | pastores | monjas | sacerdotes | religiosas | religiosos | imanes | obispos | alcaldes | concejales | empresarios | artistas | aficionados | hinchas | deportistas | científicos | ingenieros | buzos | pilotos | vigilantes | madres | hermanos | hermanas | buscadores de oro | garimpeiros | solicitantes de asilo | damnificados | internautas | ambientalistas | balseros | marineros | navegantes | cazadores | esquiadores | corredores | peregrinas | devotos | rohinyás | palestinos | israelíes | sirios | afganos | kurdos | ucranianos | rusos | haitianos | venezolanos | cubanos | mexicanos | colombianos | peruanos | bolivianos | españoles | argentinos | chilenos | ecuatorianos | guatemaltecos | hondureños | salvadoreños | nicaragüenses | brasileños | estadounidenses | europeos | africanos | chinos | indios | nigerianos | senegaleses | marroquíes | tzotziles | tzeltales | mapuches | wayuu | quechuas | aimaras | guaraníes | emberá | emberas | miskitos | yanomamis | mayas | nahuas | rarámuris | comuneras | creyentes | nadadores | montañistas | hacendados | finqueros | colonos | campesinas | mendigos | indigentes | vendedores ambulantes | tenderos | inquilinos | propietarios | huéspedes | veraneantes | náufragos | automovilistas | motoristas | amas de casa | síndicos | prefectos | rectores | decanos | lideresas | mototaxistas | colectiveros | remiseros | motorizados | ejidatarios | feriantes | contratistas | capataces | mecánicos | geólogos | topógrafos | agrónomos | influencers | youtubers | raperos | recicladores | pepenadores | parrilleros | arrieros | ronderos | oyentes',
  },
  {
    status: 'child',
    one: 'niño | niña | menor | menor de edad | adolescente | bebé | chico | chica | muchacho | muchacha | joven | alumno | alumna | escolar | hijo | hija | infante | (chav,chamac,pib,patoj,chaval)(o,a) | pibe | chaval | cipote | liceísta | colegial',
    many: 'niños | niñas | menores | menores de edad | adolescentes | bebés | chicos | chicas | muchachos | muchachas | jóvenes | alumnos | alumnas | escolares | hijos | hijas | infantes | (chav,chamac,patoj,chaval)(os,as) | pibes | pibas | chavales | cipotes | liceístas | colegiales | morros | cabros',
  },
  {
    status: 'police',
    one: 'policía | agente | guardiacárcel | gendarme penitenciario | ertzaina | mosso | agente de tránsito | policía local | policía municipal | vigilante de seguridad | agente de policía | agente policial | oficial de policía | uniformado | guardia civil | gendarme | carabinero | suboficial | efectivo policial | funcionario policial | guardia | guardián | custodio | celador | carcelero | agente penitenciario | funcionario de prisiones | patrullero | comisario | subteniente | guardaparques',
    many: 'policías | agentes | guardiacárceles | ertzainas | agentes de tránsito | policías locales | policías municipales | agentes de (policía,la policía,seguridad,la policía nacional) | agentes policiales | oficiales de policía | uniformados | guardias civiles | gendarmes | carabineros | suboficiales | antidisturbios | policías antidisturbios | efectivos policiales | efectivos de (la policía,seguridad,la policía nacional) | miembros de las fuerzas de seguridad | funcionarios policiales | mossos | guardias | guardianes | custodios | celadores | carceleros | agentes penitenciarios | funcionarios de prisiones | patrulleros | comisarios | subtenientes | guardaparques',
  },
  {
    status: 'military',
    one: 'soldado | sargento | cabo | teniente | alférez | comandante | brigadier | militar | marine | recluta | infante de marina | efectivo militar | casco azul | general | coronel | paracaidista | guardia fronterizo | guardia nacional',
    many: 'soldados | sargentos | cabos | tenientes | militares | marines | reclutas | infantes de marina | efectivos militares | efectivos del ejército | cascos azules | tropas | paracaidistas | efectivos | guardias fronterizos | guardias nacionales | marinos | uniformados del ejército',
  },
  {
    status: 'protester',
    one: 'manifestante | huelguista | piquetero | participante | asistente a la marcha',
    many: 'manifestantes | huelguistas | piqueteros | participantes | simpatizantes | asistentes a la marcha',
  },
  {
    status: 'worker',
    one: 'trabajador | trabajadora | obrero | obrera | empleado | empleada | operario | operaria | funcionario | funcionaria | minero | jornalero | periodista | reportero | reportera | profesor | profesora | maestro | maestra | docente | médico | médica | enfermero | enfermera | abogado | abogada | sindicalista | bombero | rescatista | trabajador humanitario | cooperante | paramédico | albañil | fotógrafo | camarógrafo | conductor de autobús | leñador | cocinero | peluquero | cajera | cajero | repartidor | cartero | barrendero | recolector | plomero | fontanero | soldador | carpintero | pintor | arquitecto | capitán | marinero | farmacéutico | dentista | odontólogo | cirujano | veterinario | psicólogo | traductor | intérprete | corresponsal | comunicador | bloguero | cineasta | concejala | senador | magistrado | notario | banquero | secretario | secretaria | director | directora | gerente | cafetalero | cañero | metalúrgico | siderúrgico | petrolero | ferroviario | estibador | portuario | maquinista | aprendiz | becario | empleada doméstica | monitor | monitora | cuidador | cuidadora | limpiadora | entrenador | entrenadora | niñera | monje | religiosa | misionero | bailarín | músico | brigadista | socorrista | voluntario',
    many: 'trabajadores | trabajadoras | obreros | obreras | empleados | empleadas | operarios | operarias | funcionarios | mineros | jornaleros | periodistas | reporteros | profesores | profesoras | maestros | maestras | docentes | médicos | médicas | enfermeros | enfermeras | abogados | sindicalistas | delegados | delegadas | dirigentes | bomberos | rescatistas | trabajadores humanitarios | cooperantes | paramédicos | albañiles | petroleros | estibadores | sanitarios | camioneros | transportistas | metalúrgicos | temporeros | trabajadores de la salud | chóferes | conductores de autobús | leñadores | camareros | meseros | meseras | cocineros | panaderos | peluqueros | cajeras | cajeros | repartidores | carteros | barrenderos | electricistas | plomeros | fontaneros | soldadores | carpinteros | pintores | arquitectos | copilotos | azafatas | capitanes | farmacéuticos | dentistas | odontólogos | cirujanos | veterinarios | psicólogos | traductores | intérpretes | corresponsales | editores | locutores | comunicadores | blogueros | cineastas | camarógrafos | alcaldesas | concejalas | regidores | senadores | juezas | magistrados | notarios | banqueros | secretarios | secretarias | directores | directoras | peones | cafetaleros | cañeros | siderúrgicos | ferroviarios | portuarios | maquinistas | aprendices | becarios | empleadas domésticas | monitores | monitoras | cuidadores | cuidadoras | limpiadoras | niñeras | monjes | misioneros | bailarines | cantantes | actores | brigadistas | socorristas | voluntarios',
  },
  {
    status: 'activist',
    one: '(líder,dirigente) (indígena,campesino,campesina,comunal,vecinal,estudiantil,ambiental) | activista | activista sindical | militante | opositor | opositora | disidente | dirigente sindical | líder sindical | líder social | defensor de [los] derechos humanos | defensora de [los] derechos humanos',
    many: 'activistas | activistas sindicales | militantes | opositores | opositoras | disidentes | dirigentes sindicales | líderes sindicales | líderes sociales | defensores de [los] derechos humanos',
  },
  {
    status: 'detainee',
    one: 'prófugo | prófuga | fugitivo | preso | presa política | reo | recluso | reclusa | prisionero | prisionera | interno | rehén | cautivo | acusado | acusada | imputado | imputada | sospechoso | sospechosa | procesado | preso político',
    many: 'prófugos | prófugas | fugitivos | presos | presas políticas | reos | reclusos | reclusas | implicados | involucrados | inculpados | prisioneros | prisioneras | internos | rehenes | cautivos | acusados | acusadas | imputados | sospechosos | sospechosas | procesados | presos políticos | presos comunes | prisioneros de guerra',
  },
  {
    status: 'student',
    one: 'estudiante | universitario | universitaria | normalista',
    many: 'estudiantes | universitarios | normalistas',
  },
  {
    status: 'combatant',
    one: 'cabecilla | integrante de (una,la) banda | atacante | rebelde | combatiente | terrorista | insurgente | guerrillero | guerrillera | miliciano | pistolero | yihadista | sicario | hombre armado | paramilitar | agresor | asaltante | pandillero | kamikaze | suicida | extremista | delincuente | narcotraficante',
    many: '[presuntos] integrantes (de,del) | presuntos (delincuentes,autores,responsables,sicarios,narcotraficantes,miembros) | cabecillas | atacantes | rebeldes | combatientes | terroristas | insurgentes | guerrilleros | guerrilleras | milicianos | pistoleros | yihadistas | sicarios | hombres armados | paramilitares | agresores | asaltantes | pandilleros | extremistas | delincuentes | narcotraficantes | encapuchados | excombatientes | exguerrilleros',
  },
]

export const things: readonly Thing[] = [
  {
    thing: 'building',
    one: 'edificio | casa | vivienda | tienda | comercio | escuela | hospital | iglesia | mezquita | hotel | banco | local comercial | inmueble | apartamento | oficina | supermercado | almacén | templo | colegio',
    many: 'edificios | casas | viviendas | tiendas | comercios | escuelas | hospitales | iglesias | mezquitas | hoteles | bancos | locales | locales comerciales | inmuebles | apartamentos | departamentos | oficinas | edificaciones | hogares | negocios | sucursales | sucursales bancarias | chabolas | ranchos | chozas | supermercados | almacenes | templos | colegios | estructuras',
  },
  {
    thing: 'vehicle',
    one: 'coche | carro | auto | automóvil | vehículo | autobús | bus | camión | camioneta | ambulancia | patrulla | moto | motocicleta | furgoneta | tanque | lancha',
    many: 'coches | carros | autos | automóviles | vehículos | autobuses | buses | camiones | camionetas | ambulancias | patrullas | motos | motocicletas | furgonetas | tanques | lanchas | unidades de transporte | colectivos | ómnibus | microbuses',
  },
  {
    thing: 'animal',
    one: 'perro | gato | caballo | vaca | toro | oveja | cerdo | burro | oso | lobo | delfín | animal',
    many: 'perros | perritos | cachorros | gatos | caballos | vacas | toros | terneros | bovinos | ovejas | cabras | cerdos | burros | osos | lobos | ballenas | tortugas | elefantes | murciélagos | pingüinos | focas | delfines | abejas | aves | pájaros | gallinas | pollos | peces | cabezas de ganado | reses | animales | mascotas',
  },
]
