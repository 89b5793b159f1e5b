import type { NameTable } from '../name-table.ts'

export const names: NameTable = {
  titles: `cuerpo de | muerte de | asesinato de | homicidio de | detención de | arresto de | juicio de | funeral de | hijo de | hija de | hermano de | viuda de | esposa de | [ex,vice] (presidente,presidenta,ministro,ministra,primer ministro,primera ministra,gobernador,gobernadora,alcalde,alcaldesa,intendente,diputado,diputada,senador,senadora,director,directora,jefe,jefa,líder,secretario,secretaria,embajador,embajadora,canciller) | expresidente | expresidenta | exministro | exministra | vicepresidente | vicepresidenta | viceministro | viceministra | fiscal [general] [del Estado] | fiscala [general] | procurador [general] | procuradora [general] | defensor del pueblo | defensora del pueblo | jefe (de Estado,de gobierno,de la policía,del Ejército) | secretario general | secretaria general | director general | directora general | portavoz | vocero | vocera |
    ministro (del Interior,de Defensa,de Salud,de Sanidad,de Justicia,de Economía,de Hacienda,de Trabajo,de Exteriores,de Asuntos Exteriores,de Relaciones Exteriores,de Energía) | ministra (del Interior,de Defensa,de Salud,de Sanidad,de Justicia,de Economía,de Hacienda,de Trabajo,de Exteriores) |
    (activista,militante,dirigente,líder,abogado,abogada) (sindical,estudiantil,social,comunitario,comunitaria,ambiental,campesino,campesina,indígena,opositor,opositora) | activista | militante | sindicalista | dirigente | abogado | abogada | periodista | reportero | reportera | corresponsal | bloguero | bloguera | fotógrafo | fotógrafa | fotoperiodista | editor | editora | escritor | escritora | poeta | cantante | actor | actriz | futbolista | juez | jueza | magistrado | magistrada | médico | médica | doctor | doctora | dr | dra | profesor | profesora | maestro | maestra | enfermero | enfermera | estudiante | obrero | obrera | trabajador | trabajadora | minero | chofer | conductor | ingeniero | ingeniera | economista | experto | experta | investigador | investigadora | historiador | historiadora | sociólogo | politólogo | politóloga | analista |
    sr | sra | srta | señor | señora | don | doña | padre | sor | fray | obispo | arzobispo | cardenal | papa | pastor | imán | jeque | ayatolá | rabino | rey | reina | príncipe | princesa | emperador | sultán | emir | general | coronel | teniente | teniente coronel | mayor | capitán | sargento | cabo | soldado | almirante | comandante | comisario | inspector | inspectora | agente | mariscal | concejal | concejala | congresista | parlamentario | parlamentaria | político | política | opositor | opositora | disidente | empresario | empresaria | magnate | fundador | fundadora | esposa | esposo | marido | hijo | hija | hermano | hermana | madre | viuda | tío | primo | llamado | llamada | de nombre | testigo | vecino | vecina | exmandatario | mandatario | mandataria`,
  titlesInflected: '',
  institutions: `(Ministerio,ministerio) (Público,del Interior,de Defensa,de Salud,de Sanidad,de Justicia,de Economía,de Hacienda,de Trabajo,de Exteriores,de Asuntos Exteriores,de Relaciones Exteriores,de Energía,de Educación) | Fiscalía [General] [del Estado,de la Nación,de la República] | Procuraduría [General] [de la República,de la Nación] | Defensoría del Pueblo | oficina del fiscal general | Naciones Unidas | ONU | Unión (Europea,Africana) | Cruz Roja | Media Luna Roja | Consejo de Seguridad | Tribunal (Supremo,Constitucional) | Corte (Suprema,Constitucional,Penal Internacional,Interamericana de Derechos Humanos) | Corte Suprema de Justicia | Asamblea Nacional | Cámara de Diputados | Congreso de los Diputados | Congreso de la República | Senado | Parlamento Europeo | Comisión Europea | Comisión Interamericana de Derechos Humanos | CIDH | Guardia (Civil,Nacional) | Policía Nacional [Civil] | Policía Federal | Protección Civil | Banco (Mundial,Central) | Fondo Monetario Internacional | FMI | OMS | Organización Mundial de la Salud | OTAN | OEA | Organización de Estados Americanos | Amnistía Internacional | Human Rights Watch | Médicos sin Fronteras | Reporteros sin Fronteras | Casa Blanca | Casa Rosada | La Moncloa | Kremlin | Pentágono | Interpol | Reuters | Agencia EFE | EFE | France - Presse`,
  organizationHeads:
    'company | corporation | bank | group | agency | ministry | press | watch | foundation | network | international | ministerio | oficina | agencia | comité | comisión | consejo | corte | tribunal | banco | universidad | colegio | instituto | compañía | empresa | grupo | unión | federación | confederación | asociación | organización | fundación | fondo | liga | alianza | coalición | frente | movimiento | partido | congreso | parlamento | senado | asamblea | autoridad | administración | servicio | red | centro | hospital | clínica | misión | ejército | fuerzas | club | sindicato | observatorio | secretaría | secretariado | academia | cámara de comercio | embajada | central | coordinadora | unidad | cartel | cártel',
  organizationCues:
    'empresa | empresas | compañía | compañías | sociedad | grupo | filial | subsidiaria | diario | periódico | semanario | revista | sitio | portal | emisora | radio | canal | cadena | agencia | agencia de noticias | partido | movimiento | sindicato | organización | ong | fábrica | planta | banco | operadora | consorcio | fundación | marca | petrolera | minera | constructora | aerolínea | gigante | milicia | guerrilla | cartel | cártel',
  legalForms:
    's . a . | s . a . c . | s . a . s . | s . r . l . | s . l . | sa | s . a . de c . v . | ltda | llc | llp | ltd | inc | jsc | plc | gmbh',
  links: 'de | del | de la | de los | de las | para | para la | para el | para los | por | por la | por los',
  places: [
    [
      'settlement',
      'ciudad | ciudad de | capital | villa de | pueblo de | aldea de | localidad de | poblado de | municipio de | parroquia de | barrio de | barrio | comuna de | suburbio de | puerto de | caserío de | vereda de | corregimiento de | comunidad de',
    ],
    [
      'area',
      'región | región de | región del | provincia de | provincia del | distrito de | estado de | departamento de | departamento del | condado de | isla de | península de | república de | república del | valle de | valle del | cuenca de | cuenca del | territorio de | óblast de | cantón de | comarca de',
    ],
    [
      'site',
      'calle | calle de | avenida | plaza | plaza de | río | lago | mar | monte | cerro | volcán | desierto de | aeropuerto de | estación de | campo de | campo petrolero de | yacimiento de | mina de | mina | prisión [de] | cárcel [de] | penal de | penitenciaría [de] | centro penitenciario de | (estadio,mercado,playa,túnel,cementerio,cantera,laguna,cuartel,base aérea) de | puente [de] | golfo de | estrecho de | bahía de | bosque de | parque de | represa [de] | carretera de',
    ],
  ],
  placePrepositions:
    'en | en el | en la | en los | en las | cerca de | cerca del | fuera de | alrededor de | afueras de | al norte de | al sur de | al este de | al oeste de | norte de | sur de | centro de | calles de | habitantes de | vecinos de | residentes de | hacia | desde',
  aliases:
    'antigua | antiguo | antiguamente | anteriormente | ex | actual | actualmente | hoy | ahora | hasta | antes | también conocido como | también conocida como | conocido como | conocida como | alias | rebautizado | rebautizada | antes llamada | antes llamado',
  particles: 'de | del | la | las | los | da | do | di | van | von | der | bin | ibn | al | el | ben',
  givenNames: `José | Juan | Luis | Carlos | Jorge | Pedro | Miguel | Antonio | Manuel | Francisco | Fernando | Javier | Alejandro | Diego | Andrés | Rafael | Daniel | Pablo | Sergio | Alberto | Ricardo | Eduardo | Roberto | Ramón | Raúl | Óscar | Mario | Víctor | Hugo | Evo | Nicolás | Gustavo | Iván | Álvaro | Enrique | María | Ana | Carmen | Rosa | Laura | Marta | Elena | Isabel | Patricia | Claudia | Gabriela | Verónica | Natalia | Cristina | Berta | Michelle | Mohammed | Mohamed | Ahmed | Ali | Hassan | Omar | Ibrahim | John | James | David | Michael | Robert | William | Thomas | Peter | Donald | Vladimir | Dmitri | Serguéi | Alexander | Andréi | Nikolái | Mijaíl | Olga | Irina | Yuri | Viktor | Oleg | Igor | Jean | Pierre | João | Paulo`,
  sayings:
    'dijo | afirmó | declaró | informó | agregó | añadió | anunció | explicó | aseguró | señaló | indicó | precisó | sostuvo | reconoció | admitió | contó | recordó | relató | dice | afirma | declara | , quien',
  noNames: `enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre | lunes | martes | miércoles | jueves | viernes | sábado | domingo | Dios | Alá | Internet | Navidad | Pascua | Ramadán | Estado | Constitución | Código Penal | Código del Trabajo | Norte | Sur | Este | Oeste | Occidente | GMT | TV | SMS | ONG | PIB | VIH | sida | Covid | Covid - 19 | Molotov | cócteles Molotov | Foto | Video | Vídeo | Fuente | Artículo | Tierra | República | Segunda Guerra Mundial | Biblia | Corán | Semana Santa`,
  openers: `el | la | los | las | un | una | unos | unas | en | de | del | y | él | ella | ellos | ellas | nosotros | yo | esta | estos | estas | ese | esa | su | sus | pero | pues | porque | según | tras | después | antes | durante | desde | cuando | si | como | para | por | con | sin | bajo | sobre | varios | varias | cerca | ningún | todos | todas | dos | tres | ahora | también | ya | no | al | lo | se | hay | al menos | más`,
  demonyms: `(afgan,african,american,argentin,bolivian,brasileñ,chilen,chin,colombian,corean,cuban,dominican,ecuatorian,egipci,european,filipin,georgian,grieg,haitian,hondureñ,italian,kazaj,kurd,latinoamerican,mexican,norteamerican,norueg,palestin,panameñ,paraguay,peruan,polac,puertorriqueñ,ruman,rus,salvadoreñ,serbi,siri,sudafrican,suec,suiz,turc,ucranian,uruguay,venezolan){o} |
    (alem,catal){án} | (franc,ingl,irland,escoc,holand,portug,japon,sudan,liban,pakistan,senegal,finland,tailand,camerun){és} | español(,a,es,as) | (árabe,nigeriano,nigeriana,congoleño,congoleña,belga,británico,canadiense,costarricense,estadounidense,guatemalteco,guatemalteca,israelí,iraní,iraquí,marroquí,nicaragüense,saudí,somalí,indio,india,soviético,soviética)[s] | (británicos,británicas,guatemaltecos,indios,israelíes,iraníes,iraquíes,marroquíes,saudíes,soviéticos)`,
  countries: [
    ['US', 'EEUU | EE UU | EE . UU . | Estados Unidos de América | América | Norteamérica'],
    ['GB', 'Gran Bretaña | Inglaterra'],
    ['KZ', 'Kazajistán | Kazajstán | Kazakstán | Kazakhstán | República de Kazajistán'],
    ['RU', 'Federación Rusa | Federación de Rusia'],
    ['CD', 'República Democrática del Congo'],
    ['CZ', 'República Checa'],
    ['IQ', 'Irak | Iraq'],
    ['BY', 'Bielorrusia'],
    ['PS', 'Palestina'],
    ['NL', 'Holanda'],
    ['MM', 'Birmania'],
    ['MX', 'Méjico'],
    ['KG', 'Kirguistán | Kirguizistán'],
  ],
  surnameEndings:
    'ov | ova | ev | eva | yev | yeva | áyev | ayev | sky | ski | skaya | enko | chuk | ian | shvili | dze | oglu | escu | ić | vić | sson | sen | báyev | bayev | zadeh | ez',
  personCases: [],
  placeCases: [],
  foreignEndings: '',
  foreignLetters: '',
  articles: [],
  ties: [],
  verbPrefixes: [],
}
