import type { NameTable } from '../name-table.ts'
import { placeNames } from './place-names.ts'

export const names: NameTable = {
  titles: `body of | death of | murder of | killing of | assassination of | arrest of | trial of | funeral of | wife of | son of | daughter of | brother of | widow of | her daughter | his daughter | supporters of | [vice,deputy,acting,former,interim] (president,chairman,chairwoman,chairperson,chair,director,governor,mayor,minister,premier,prosecutor,spokesman,spokeswoman,spokesperson,secretary,commissioner,ambassador,envoy,representative,leader,chief,head) |
    (vice,deputy,acting,former,interim,first,first deputy,then) - (president,chairman,minister,premier,prime minister) | [deputy,first deputy,former,acting,interim] prime minister | [deputy,chief,state,public,military] prosecutor [general] | attorney general |
    (interior,foreign,defence,defense,health,labour,labor,finance,justice,energy,oil,education,information) (minister,secretary) | minister of [the] (internal affairs,interior,foreign affairs,defence,defense,health,labour,labor,finance,justice,energy,information) |
    secretary general | secretary - general | general secretary | police (chief,commissioner,spokesman,spokeswoman) | chief of (police,staff) | chief (executive,justice) | ceo |
    [human rights,trade union,union,labor,labour,peasant,opposition,civil,environmental,community,student] (activist,lawyer,leader,organiser,organizer,campaigner,defender,official,politician,figure,member) |
    journalist | reporter | correspondent | blogger | photographer | editor | writer | poet | singer | actor | actress | footballer | attorney | judge | justice | doctor | dr | professor | prof | nurse | teacher | student | worker | miner | farmer | driver | fisherman | shopkeeper | engineer | economist | analyst | expert | researcher | historian | ethnographer |
    mr | mrs | ms | miss | madam | sir | lord | lady | sheikh | shaikh | imam | ayatollah | mullah | rabbi | father | sister | pastor | reverend | rev | bishop | archbishop | cardinal | pope | king | queen | prince | princess | emperor | sultan | emir |
    general | gen | colonel | col | lieutenant [colonel] | lt | major [general] | maj | captain | capt | sergeant | sgt | corporal | cpl | private | pvt | patrolman | cadet | admiral | brigadier | commander | commandant | inspector | superintendent | officer | marshal | detective | constable |
    senator | sen | congressman | congresswoman | rep | deputy | mp | lawmaker | parliamentarian | councillor | councilor | chancellor | dissident | businessman | businesswoman | entrepreneur | tycoon | oligarch | founder | owner | employee | resident | eyewitness | witness | villager | protester | demonstrator | striker | prisoner | defendant |
    rancher | industrialist | banker | missionary | councilman | catechist | daughters | sons | sisters | brothers | wife | husband | son | daughter | brother | mother | widow | uncle | aunt | cousin | nephew | niece | named | called`,
  titlesInflected: '',
  institutions: `prosecutor general ' s office | general prosecutor ' s office | prosecutor ' s office | attorney general ' s office | public prosecutor ' s office | (interior,foreign,defence,defense,health,labour,labor,finance,justice,energy,oil,education) ministry |
    (home,foreign) office | state department | justice department | united nations | european (union,parliament,commission,council) | red (cross,crescent) | supreme (court,council) | constitutional court | international criminal court | security council | human rights watch | amnesty international | amnesty | doctors without borders |
    world health organization | national (guard,assembly) | house of (representatives,commons,lords) | central bank | world bank | white house | kremlin | pentagon | general motors | general electric | interpol | interfax | reuters | associated press | agence france - presse | european court of human rights`,
  organizationHeads:
    'ministry | department | office | bureau | agency | committee | commission | council | court | bank | university | college | institute | institution | company | corporation | group | holding | holdings | union | federation | confederation | association | organisation | organization | foundation | fund | society | league | alliance | coalition | front | movement | party | congress | parliament | senate | assembly | authority | administration | service | services | board | network | centre | center | hospital | clinic | initiative | mission | brigade | brigades | army | forces | club | airlines | airways | industries | enterprises | press | times | post | news | tv | television | radio | watch | watchdog | syndicate | directorate | secretariat | academy | observatory | museum | theatre | theater | church | chamber of commerce',
  organizationCues:
    'company | companies | firm | firms | corporation | contractor | subsidiary | newspaper | daily | weekly | magazine | website | site | broadcaster | channel | tv channel | news agency | agency | party | movement | union | trade union | group | militia | organisation | organization | ngo | enterprise | plant | bank | airline | operator | consortium | holding | foundation | brand | parent company | network | portal | shares of | owned by | subsidiary of | employees of | branch of | branch',
  legalForms:
    'ltd | limited | llc | llp | plc | inc | corp | co | jsc | ojsc | cjsc | pjsc | gmbh | ag | s . a . | sa | s . p . a . | spa | nv | bv | a . ş . | aş | oao | ooo | zao | pao | too | ao | joint stock company | l . l . c .',
  links: 'of | for | of the | for the | on | against | in | on the',
  places: [
    [
      'settlement',
      'city | city of | town | town of | village | village of | capital | capital of | capital city | settlement of | settlement | port of | port city of | municipality | municipality of | hamlet of | suburb | suburb of | neighbourhood of | neighborhood of | city of oil workers | refugee camp | township | township of',
    ],
    [
      'area',
      'region | region of | province | province of | district | district of | state of | county | prefecture | governorate | governorate of | oblast | republic of | canton of | department of | valley | basin | peninsula | island | island of | islands | territory | autonomous region | coast',
    ],
    [
      'site',
      'river | lake | lake of | sea | mountain | mount | desert | square | street | avenue | boulevard | airport | station | field | oilfield | oil field | gas field | mine | bridge | prison | jail | penitentiary | dam | quarry | colliery | coal mine | gold mine | copper mine | reservoir | canal | tunnel | volcano | canyon | beach | barracks | checkpoint | border crossing | stadium | port | gulf of | strait of | strait | bay | forest | park | road | highway | border with',
    ],
  ],
  placePrepositions: `in | in the | near | near the | outside | outside the | across | across the | throughout | in and around | in nearby | in neighbouring | in neighboring | in central | in northern | in southern | in eastern | in western | in north | in south | in east | in west | in northwestern | in southwestern | in northeastern | in southeastern | in downtown | in suburban | in rural | nearby | neighbouring | neighboring | outskirts of | centre of | center of | streets of | north of | south of | east of | west of | km from | people of | residents of | situation in |
    (in,near,outside,across,throughout,from,on,of) the (occupied,annexed,disputed,troubled,restive,besieged,war - torn,war - ravaged,breakaway,rebellious,remote,mountainous,lawless,volatile,turbulent,impoverished,oil - rich,gold - rich,coffee - growing,drought - stricken,flood - stricken,strife - torn,quake - hit,embattled,coastal,beleaguered,(rebel,guerrilla,government,militia,army,serb,opposition) - (held,controlled))`,
  roadsBetween:
    '(road,highway,motorway,route,railway,railroad,track,trail,pipeline,stretch,section,line) [that,which] (between,linking,links,linked,connecting,connects,connected,joining,joins,uniting,unites,from) | (border,bridge) between',
  aliases:
    'formerly | previously | now | until | before | also known as | known as | better known as | a . k . a . | aka | then | then known as | then called | formerly known as | formerly called | now called | renamed | also called | also spelled | also spelt | alias',
  particles:
    'de | da | do | dos | das | del | della | di | du | la | le | van | von | der | den | ter | bin | bint | ibn | ben | abu | al | el | ul | ur | ould | st',
  placeNames,
  clipped: 's | ll | ve | re | d | m | t',
  givenNames: `theresa | teresa | barack | donald | boris | angela | emmanuel | mohammed | muhammad | mohamed | ahmed | ahmad | ali | hassan | hussein | ibrahim | omar | khaled | abdullah | mahmoud | mustafa | youssef | yusuf | fatima | aisha | maryam |
    john | james | david | michael | robert | william | richard | thomas | peter | paul | george | mark | andrew | daniel | charles | joseph | mary | anna | sarah | jane | elizabeth | susan | emma | maria | tony |
    vladimir | dmitry | sergei | sergey | alexander | aleksandr | andrei | andrey | ivan | nikolai | mikhail | olga | natalia | natalya | elena | irina | svetlana | tatiana | yuri | viktor | oleg | igor |
    josé | juan | carlos | luis | jorge | pedro | miguel | antonio | manuel | francisco | fernando | joão | paulo | jean | pierre | jacques | françois | michel | marie | nicolas | hans | giovanni | marco | kim | chen | wang | li |
    aaron | adam | adrian | alan | albert | alberto | alejandro | alex | alexis | alfred | alfredo | alice |
    allen | allison | amanda | amelia | amy | ana | andrea | ann | anne | annie | anthony | antoine | arthur |
    ashley | barbara | beatriz | benjamin | bernard | beth | betty | beverly | bobby | brandon | brenda | brian |
    bruce | bryan | caleb | calvin | carl | carla | carmen | carol | caroline | carolyn | cassandra | catherine |
    cathy | chad | chelsea | cheryl | chris | christina | christine | christopher | cindy | claire | claudia |
    clifford | connie | connor | corey | craig | curtis | cynthia | dale | dana | darius | darnell | darrell |
    darren | daryl | deborah | debra | denise | dennis | derek | derrick | deshawn | devin | diana | diane |
    diego | dolores | dominic | donna | doris | dorothy | doug | douglas | duane | dwayne | dylan | eddie |
    eduardo | edward | edwin | eileen | elaine | ella | ellen | emily | enrique | eric | erica | erik | erin |
    ernest | esteban | esther | ethan | eugene | evan | evelyn | felipe | felix | frank | fred | frederick |
    gabriel | gabriela | gail | gary | georgia | gerald | geraldine | gilbert | gina | glen | glenn | gloria |
    gonzalo | gordon | greg | gregory | guillermo | gustavo | hannah | harold | harriet | harry | heather |
    hector | helen | henry | herbert | hernando | howard | hugo | ian | ignacio | isaac | isabel | isabella |
    isaiah | jack | jacob | jacqueline | jaime | jake | jamal | jamie | janet | janice | jared | jason | javier |
    jeff | jeffrey | jenna | jennifer | jeremiah | jeremy | jermaine | jerome | jerry | jesse | jessica | jill |
    jim | jimmy | joan | joanne | jocelyn | joe | joel | johnny | jon | jonathan | jordan | jose | josefina |
    josh | joshua | joyce | juanita | judith | judy | julia | julian | julie | julio | justin | karen | karl |
    kate | katherine | kathleen | kathryn | kathy | katie | kayla | keisha | keith | kelly | kendra | kenneth |
    kenny | kevin | kimberly | kristen | kristin | kurt | kyle | lamar | larry | latoya | laura | lauren |
    lawrence | leah | lena | leon | leonard | leroy | leslie | lester | lewis | linda | lindsay | lisa | lloyd |
    logan | lorenzo | loretta | lori | louis | louise | lucas | lucia | lucy | luke | luther | lydia | lyle |
    lynn | malik | marc | marcel | marcia | marcos | marcus | margaret | margarita | marian | marilyn | mario |
    marion | marissa | marjorie | marlene | martha | martin | marvin | matt | matthew | maureen | maurice | megan |
    melanie | melissa | melvin | michele | michelle | mildred | minnie | mitchell | molly | monica | morris |
    nancy | naomi | natalie | nathan | nathaniel | neil | nicholas | nicole | nina | noah | norma | norman |
    oscar | pablo | pamela | patricia | patrick | paula | pauline | peggy | phil | philip | phillip | phyllis |
    rachel | rafael | ralph | ramiro | ramon | ramón | randall | randy | raul | raymond | rebecca | regina |
    renee | ricardo | rick | ricky | rita | rob | roberta | roberto | rodney | rodolfo | rodrigo | roger | roland |
    ron | ronald | rosa | rosemary | ross | roy | ruben | russell | ruth | ryan | sally | sam | samantha | samuel |
    sandra | scott | sean | sergio | seth | shane | shannon | sharon | shawn | sheila | shelly | sherry | shirley |
    silvia | sofia | sophia | stacey | stanley | stella | stephanie | stephen | steve | steven | stuart | susana |
    suzanne | sylvia | tamara | tammy | tanya | tara | teddy | teodoro | terrance | terrell | terry | tessa |
    theodore | tiffany | tim | timothy | tina | todd | tom | tracey | tracy | travis | trevor | tyler | tyrone |
    valerie | vanessa | vernon | veronica | vicki | victor | vincent | vivian | wallace | walter | wanda | wayne |
    wendy | wesley | willie | xavier | yolanda | yvonne | zachary |
    alfonso | alvaro | armando | arturo | augusto | benito | bernardo | cesar | claudio | dario | efrain |
    emilio | ernesto | eugenio | fabian | fabio | federico | fidel | gerardo | german | gilberto | gregorio |
    heriberto | hernan | herminio | horacio | humberto | ismael | jacinto | joaquin | leonel | leopoldo |
    luciano | lisandro | marcelo | mariano | mauricio | medardo | moises | napoleon | nestor | octavio |
    orlando | osvaldo | oswaldo | pascual | patricio | reynaldo | rigoberto | rogelio | rolando | romulo |
    saul | tomas | ubaldo | ulises | vicente | virgilio | wilfredo | wilson | alicia | alejandra | amparo |
    angelica | blanca | cecilia | clara | consuelo | cristina | daniela | elsa | elvira | emilia | ernestina |
    esperanza | estela | eugenia | eva | francisca | gladys | graciela | guadalupe | hilda | ines | irma |
    josefa | leticia | lourdes | lucinda | luisa | magdalena | marcela | mariana | marisol | marta | matilde |
    mirna | nelly | nora | olivia | paulina | raquel | rebeca | rigoberta | rocio | soledad | teresita |
    ximena | seamus | declan | liam | gerard | gerry | padraig | brendan | desmond | eamon | fergus | noreen |
    siobhan | mairead | rajiv | rajesh | sanjay | anil | sunil | vijay | ramesh | suresh | mohan | ashok |
    arun | ravi | dinesh | mahesh | prakash | rakesh | satish | subhash | mehmet | ahmet | hasan | huseyin |
    osman | kemal | yilmaz | orhan | murat | emine | ayse | yitzhak | yossi | avi | moshe | shlomo | yaakov |
    yehuda | eliahu | avraham | menachem | ehud | dov | samir | walid | nabil | salim | tariq | bilal | hamza |
    yasser | marwan | fuad | faisal | nasser | saleh | sami | adel | karim | rashid | khalil | nidal | imad |
    abdul | abdel | abdelaziz | abdelkader | ismail | mahdi | munir | rami | riad | taher | zaki | dragan |
    zoran | goran | slobodan | milos | ivica | ante | marko | stjepan | radovan | ratko | branko | mirko |
    nikola | petar | kwame | kofi | yaw | kojo | kwasi | thabo | sipho | nelson | themba | godfrey | anton |
    bruno | dieter | ernst | franz | fritz | gerhard | gunter | heinz | helmut | horst | jurgen | klaus |
    lars | lorenz | otto | rolf | rudolf | siegfried | stefan | ulrich | uwe | werner | wilhelm | wolfgang |
    pieter | johan | henk | anders | bjorn | sven | mette | alain | andre | claude | didier | etienne |
    georges | henri | laurent | lucien | olivier | pascal | philippe | serge | thierry | yves | giuseppe |
    luigi | massimo | paolo | stefano | vittorio | enzo | carlo`,
  sayings:
    'said | says | told | added | noted | stated | announced | explained | claimed | claims | argued | insisted | recalled | wrote | warned | admitted | acknowledged | declared | asked | replied | complained | , who | , whose',
  noNames: `january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec |
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | i | god | allah | internet | islam | christmas | easter | ramadan | new year | independence day | labour day | may day | good friday | eid | eid al - fitr | eid al - adha | gmt | utc | am | pm | tv | sms | gps | ceo | mp | mps | ok | vip | vips | dna | hiv | aids | covid | pdf | url | http | https | www | faq | photo | video | source | updated | copyright | christian | christians | muslim | muslims | jewish | jews | catholic | orthodox | sunni | shia | shiite | bible | koran | quran | constitution | penal code | criminal code | labour code | labor code | molotov | molotov cocktail | molotov cocktails | article | chapter | part | section | ii | iii | iv | first | second | third | earth | winter | spring | summer | autumn | cold war | world war | world war ii | covid - 19 | co | jr | sr | kalashnikov | suv | atm | atms | breaking news | live | update | report | news | editor ' s note | human rights | state of emergency | soviet | nazi | marxist`,
  openers: `neither | either | both | he | she | it | we | they | you | my | our | his | her | their | its | the | a | an | there | here | then | today | yesterday | tomorrow | meanwhile | however | earlier | later | also | thus | even | only | some | many | most | several | all | every | each | no | not | yes | according | nobody | nothing | everything | this | that | these | those | why | how | what | who | where | when`,
  demonyms:
    'andean | amazonian | alpine | balkan | caribbean | scandinavian | central american | afghan | afghans | african | africans | albanian | algerian | american | americans | argentine | argentinian | armenian | armenians | asian | australian | austrian | azerbaijani | azeri | bahraini | bangladeshi | belarusian | belgian | bolivian | bosnian | brazilian | brazilians | british | britons | bulgarian | burmese | cambodian | cameroonian | canadian | caucasian | caucasians | chadian | chechen | chilean | chinese | colombian | congolese | croatian | cuban | cypriot | czech | danish | dutch | ecuadorian | egyptian | egyptians | english | eritrean | estonian | ethiopian | filipino | finnish | french | frenchmen | frenchman | englishmen | englishman | irishmen | dutchmen | spaniards | spaniard | swedes | danes | finns | greeks | croats | georgian | german | germans | ghanaian | greek | guatemalan | guinean | haitian | honduran | hungarian | indian | indians | indonesian | iranian | iranians | iraqi | iraqis | irish | israeli | israelis | italian | italians | ivorian | jamaican | japanese | jordanian | kazakh | kazakhs | kazakhstani | kazakhstanis | kenyan | korean | north korean | south korean | kurdish | kurds | kuwaiti | kyrgyz | laotian | latvian | lebanese | liberian | libyan | libyans | lithuanian | macedonian | malaysian | malian | mauritanian | mexican | mexicans | moldovan | mongolian | moroccan | mozambican | nepalese | nepali | nicaraguan | nigerian | nigerien | norwegian | omani | pakistani | pakistanis | palestinian | palestinians | panamanian | paraguayan | persian | peruvian | polish | poles | portuguese | qatari | romanian | russian | russians | rwandan | salvadoran | saudi | scottish | senegalese | serbian | serb | serbs | singaporean | slovak | slovenian | somali | south african | soviet | spanish | sri lankan | sudanese | south sudanese | swedish | swiss | syrian | syrians | taiwanese | tajik | tamil | tanzanian | tatar | thai | tibetan | togolese | tunisian | tunisians | turkish | turks | turkmen | ugandan | uighur | uyghur | ukrainian | ukrainians | uruguayan | uzbek | uzbeks | venezuelan | vietnamese | welsh | yemeni | yemenis | zambian | zimbabwean | zulu | hutu | tutsi | rohingya | latin american | european | western | arab | arabs | moslem | muslim | christian | druze | shiite | sunni | sikh | hindu | maronite | catholic | protestant | jewish | croat | bedouin | sinhalese | basque | sandinista',
  countries: [
    ['US', 'USA | United States of America | U . S . | U . S . A . | America'],
    ['GB', 'Britain | Great Britain | U . K .'],
    ['TR', 'Turkey'],
    ['CZ', 'Czech Republic'],
    ['CI', 'Ivory Coast'],
    ['CD', 'DR Congo | Democratic Republic of Congo | Democratic Republic of the Congo'],
    ['CG', 'Republic of Congo | Congo'],
    ['KP', 'DPRK'],
    ['KR', 'Republic of Korea'],
    ['KZ', 'Republic of Kazakhstan | Kazakstan'],
    ['RU', 'Russian Federation'],
    ['CV', 'Cape Verde'],
    ['TL', 'East Timor'],
    ['SZ', 'Swaziland'],
    ['PS', 'Palestine'],
    ['MK', 'Macedonia'],
    ['AE', 'UAE | Emirates'],
    ['SY', 'Syrian Arab Republic'],
    ['CN', "People's Republic of China"],
  ],
  surnameEndings:
    'ov | ova | ev | eva | yev | yeva | ayev | sky | skaya | skiy | ski | ska | enko | chuk | yan | ian | shvili | dze | oglu | escu | ić | vić | ovic | evic | sson | sen | uly | qyzy | kyzy | bekov | bayev | baev | zadeh | pour | inho | dottir | akis | poulos | ullah',
  commonEndings:
    'ed | ing | tion | tions | sion | sions | ment | ments | ly | ness | ity | ities | ance | ence | ship | ism | ists | ists | ings | ers | ors | ants | ents | ful | less | ous | able | ible | ive | ives | ical | wide | hood | cies | ncy | ies | ght | ck | ces | ges | ses | ths | sts | ons | ages | ure | ures | ature',
  bareNouns:
    'result | jest | earnest | affidavits | brief | vain | secret | general | particular | detail | advance | order | turn | hiding | fear | shock | silence | tears | pain | debt | office | uniform | plainclothes | bed | doubt | effect | favor | favour | exchange | return | support | search | pursuit | control | cooperation | coordination | collaboration | compliance | accordance | conjunction | contrast | spite | memory | honor | honour | solidarity | sympathy | transit | flight | surgery | shelter | refuge | safety | captivity | cash | dollars | pesos | weapons | arms | ammunition | drugs | cocaine | damages | losses | property | ransom | federal | slow | command | staff | secretariat | directorate | headquarters | strike | election | elections | amnesty | manager | hospital | director | curfew | mobilization | agreement | outbreak | epidemic | blaze | inferno | quake | earthquake | tremor | mudslide | landslide | avalanche | flood | floods | storm | hurricane | typhoon | cyclone | tornado | blizzard | drought | famine | wreck | pileup | collision | derailment | accident | mishap | plunge | blast | ambush | raid | clash | clashes | riot | riots | shootout | gunfight | siege | standoff | massacre | rampage | melee | brawl | stampede | holdup | heist | crossfire | unrest | violence | collapse | sinking | probe | spree | crackdown | sweep | feud | dispute | duel | land | zone | car | oil | gas | coal | gold | copper | fire | power | bus | train | radio | television | police | gasoline | main | campus | administrative | security | industrial | residential | coastal | highland | border | military | presidential | national | international | entire | whole | same | wealthy | populous | neighboring | eastern | northeastern | northwestern | southeastern | southwestern | mountainous | principal | municipal | metropolitan | university | cathedral | embassy | airport | market | plaza | square | avenue | highway | pipeline | oilfield | ranch | plantation | farm | base | garrison | camp | embassies | ministry | congress | senate | palace | stadium | theater | cemetery | morgue | outskirts | suburb | suburbs | protest | jail | custody | combat | response | retaliation | revenge | reprisal | action | flames | ruins | exile | front | back | charge | contact | touch | danger | court | court | view | power | office | response | support | favor | order | hand | hands | line | debt | cash | dollars | turn | return | general | particular | detail | fact | effect | use | part | full | addition | total | all | both | several | various | some | many | which | what | whom | cold | blood | crossfire | clashes | raids | raid | ambush | ambushes | attack | attacks | battle | battles | bombings | skirmishes | skirmish | fights | mass | church | school | class | bed | town | downtown | uniform | uniforms | civilian | plain | clothes | masks | hoods | honor | memory | mourning | shock | tears | pain | agony | hospital | hospitals | surgery | coma | critical | serious | stable | grave | good | fair | poor | bad | point | blank | gunpoint | noon | midnight | dawn | dusk | night | sunset | sunrise | home | work | sea | war | peace | risk | stake | large | last | least | most | first | once | present | times | time | places | areas | sectors | zones | neighborhoods | slums | streets | cities | towns | villages | hamlets | mountains | jungle | jungles | rural | urban | northern | southern | eastern | western | central | nearby | early | late | mid | broad | daylight | public | private | secret | private | hiding | reserve | reserves | stock | storage | prison | prisons | barracks | headquarters | garrison | garrisons | camp | camps | traffic | transit | flight | midair | space | orbit | theory | practice | principle | private | dispute | doubt | question | trouble | love | vain | accordance | connection | conjunction | cooperation | coordination | reference | regard | relation | view | light | spite | lieu | case | search | pursuit | defense | self | exchange | ransom | compensation | damages | losses | property | bombs | explosives | dynamite | weapons | rifles | arms | ammunition | vehicles | trucks | buses | cars | jeeps | helicopters | planes | boats',
  barePlaces: true,
  personCases: [],
  placeCases: [],
  foreignEndings: '',
  foreignLetters: '',
  articles: [],
  ties: [],
  verbPrefixes: [],
}
