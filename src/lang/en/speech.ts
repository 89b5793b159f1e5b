import type { SpeechTable } from '../speech-table.ts'
import { speechVerbs } from './speech-verbs.ts'

export const speech: SpeechTable = {
  ...speechVerbs,
  according:
    'according to | as reported by | as stated by | as confirmed by | in the words of | per | in the account of | as told by | by the account of | as per',
  accordingToHim: 'in (his,her) words | by (his,her) account | by (his,her) own account',
  headed: 'from | via | excerpt from | taken from',
  genitive: "' s | '",
  possessive: 'his | her | their',
  infinitive: 'to',
  modifier:
    'attributed to | ascribed to | released | known as | based | compiled | commissioned | prepared | signed | written | reviewed | surveyed | interviewed | polled | led | backed | funded | named | issued | filed | unsealed | made public | seen | posted | sent | viewed | opposed | allied | working | running | living | attending | published | conducted | obtained | with | familiar | close | briefed | involved | aligned | loyal | critical | for | to | on the | in the | of',
  perData: '',
  listener: 'to (reporters,journalists)',
  heSaid: [],
  citing: 'citing | quoting | referring to | with reference to | relying on | on the authority of',
  impersonal: [
    [
      'says',
      `(it,It) (is,was) [widely,generally,now,often] (believed,thought,expected,feared,assumed,understood,rumored,argued,hoped,agreed,accepted) that | (it,It) (is,was,has been) (reported,said,claimed,alleged,known,stated) that | reports say | reports said | reports suggest [that] | reports emerged that |
      (there,There) (are,were) reports (that,of) | it became known that | (was,were,been) (told,informed,warned,advised,assured,notified,reminded) that | it emerged that | rumour has it that | there are rumo(u,)rs that`,
    ],
    ['confirms', 'it (has been,was,is) confirmed that'],
    ['doubts', 'it (is,was) (not confirmed,unconfirmed) that'],
  ],
  hearsay: [
    [
      'says',
      'reportedly | , it was [officially] (learned,reported,announced,disclosed,stated) [here] | (is,are,was,were) widely (believed,expected,seen,thought,assumed,reported,rumored) to | (is,are,was,were) (said,rumored,alleged,understood,expected,believed,thought,reported,assumed,presumed,considered) to | (is,are,was,were) (expected,rumored,said,reported) (in,by,on,at,as,within,next,later,early,this,today,tomorrow,monday,tuesday,wednesday,thursday,friday,saturday,sunday,any) | according to (some,unconfirmed,various,several,preliminary,initial,early,) reports | (was,were) reported (to have been,killed,dead,missing,wounded,injured) | (was,were) said to have been',
    ],
  ],
  confirmed: 'confirmed',
  announced: [
    ['says', 'announced | reported | disclosed | revealed | recorded | tallied | put | estimated | given | released'],
    ['confirms', 'confirmed | verified | corroborated'],
    ['denies', 'denied | rejected | refuted | disputed'],
  ],
  that: 'that | how | whether | why',
  subjectThat:
    "that (is,was,would,will,has,had,could,should,may,might,isn't,wasn't,doesn't,didn't,won't,wouldn't,can't) | that ' s",
  clauseSubject: 'it | there | they | we | i | you | this | these | those | such',
  indirect: 'how | whether | why | what | who | when | where | if | which',
  pronoun: 'he | she | him | her',
  pronounOfMany:
    'they | others | some | nobody | no one | no - one | everyone | everybody | someone | somebody | anyone | anybody',
  predeterminer:
    'all | both | neither | only | just | all but | nearly all | almost all | not all | every | each | any | every single | (all,each,both,either,neither,half,most) of [the] | half | not a single | no fewer than | as many as',
  loneDeterminer: 'another | both | all | each | most | neither | either | few | many | several | some',
  pronounOfBody: 'it',
  bodysOwn: 'its',
  mouthpiece: 'spokesman | spokeswoman | spokesperson | spokesmen | spokespeople',
  firstPersonSubject: 'i | we',
  barring: "i | me | we | you | what | (it,that,there,here,what,he,she) ' s | neither | pre",
  label: 'source | sources | photo source | via',
  aside: `has | have | had | will | would | ll | (has,have,had) since | also | later | earlier | then | now | still | only | even | already | again | however | meanwhile | today | yesterday |
    further | furthermore | moreover | previously | officially | publicly | initially | recently | repeatedly | himself | herself | themselves |
    afterward | afterwards | thereafter | likewise | instead | anyway | nonetheless | accordingly | in private | in public | on background | off the record |
    did | does | do | there | when asked | once | long | often | always | usually | generally | typically | sometimes | rarely | just | finally | eventually | ultimately |
    privately | quickly | flatly | bluntly | angrily | openly | pointedly | simply | merely | really | actually | clearly | fully | firmly | strongly | sharply | immediately | consistently |
    frequently | regularly | separately | similarly | specifically | explicitly | implicitly | indirectly | directly | famously | falsely | wrongly | correctly | rightly | incorrectly | mistakenly |
    vehemently | categorically | unequivocally | forcefully | passionately | tearfully | jokingly | cheerfully | politely | grudgingly | reluctantly | tacitly | basically | essentially | effectively |
    quietly | loudly | proudly | warmly | briefly | routinely | subsequently | promptly | steadfastly | adamantly | strenuously | wryly | dryly | coolly | widely | roundly | apparently | evidently | certainly |
    (began,begun,begins,begin,continue,continues,continued,appear,appears,appeared,seem,seems,seemed,tried,tries,sought,seeks,used,rushed,hastened,moved,likes,liked,came) to | (went,goes) on to | (was,were,is,are) quick to | ever | thus | nevertheless | in turn | in particular | on the phone | by phone | first | the same day`,
  voiding:
    '[not] guilty | no contest | the (lives,life) of | lives | (its,his,her,their) first | responsibility | nothing (about,of,on,to,.) | nothing , | nothing more | [a,another,the,a different,a very different,the whole] story | no more | goodbye | hello | sorry | to be | to have | little (about,of,on,to,.) | little , | little more | yes | no to | on condition | a word | not to be (named,identified,quoted) | anonymity | for a (moment,second,minute,while) | seeking comment[s] | for comment[s] | the truth | lies',
  undergone:
    '(believed,thought,feared,suspected,presumed,assumed,reported,considered,rumored,reputed,alleged,estimated,understood) to (be,have) | (believed,thought,feared,presumed,reported,assumed,declared,pronounced) (dead,missing,killed,injured,wounded,drowned,lost,captured,trapped,kidnapped,stolen) | suspected of (being,having,involvement,links,ties,carrying,killing,plotting,planning,taking,belonging,helping,joining)',
  data: `notes | diary | diaries | calendar | calendars | logs | journals | memoirs | books | columns | op - eds | manifesto | platform | sign | signs | banner | banners | billboard | billboards | poster | posters | brochure | pamphlet | script | deposition | depositions | dissent | injunction | memorandum | cable | cables | dossier | readout | white paper | draft | drafts | manual | subpoena | warrant | contract | paper | article | op - ed | essay | editorial | book | memoir | column | story | stories | headline | ad | ads | advertisement | commercial | spot | video | recording | tape | complaint | affidavit |
    brief | ruling | opinion | order | motion | petition | resolution | audit | review | assessment | forecast | projection | exit polls | guidelines | newsletter | flier | message | fact sheet |
    findings | results | the numbers | [internal] polling | research | evidence | studies | papers | footage | photographs | minutes | post | posts | blog post | speech | text | texts | poll | polls | surveys | analysis | memo | memos | email | emails | tweet | tweets | filing | filings | indictment | lawsuit | transcript |
    data | figures | statistics | sources | source | reports | report | statement | statements | information | records | estimates | tally | count | toll | accounts | account | testimony |
    testimonies | documents | document | lists | release | bulletin | communique | letter | press release | survey | study | rumours | rumors | dispatches | official website`,
  people: [
    [
      'official',
      `official | officials | deputy | consul | consul general | inspector general | solicitor general | director general | spokesman | spokeswoman | spokesperson | spokesmen | spokespeople | minister | ministers | prime minister | president | vice president | deputy prime minister | governor | mayor | akim | deputy mayor | governor's office |
      gov | sen | rep | senator | senators | congressman | congresswoman | press secretary | secretary of (defense,homeland security,labor,commerce,education,energy) | house speaker | speaker of the house | (majority,minority) (leader,whip) | legislator | legislators | councilman | councilwoman | member of parliament | mp | mps | lawmaker | lawmakers | deputies | ambassador | envoy | diplomat | diplomats | commissioner | firefighters | fire chief | rescuers | rescue workers | head of state | representative | representatives | secretary of state | civil defence workers | vips`,
    ],
    [
      'official/prosecutor',
      `prosecutor | prosecutors | prosecutor general | prosecutor - general | attorney general | chief prosecutor | investigator | investigators | district attorney | state attorney`,
    ],
    [
      'official/police',
      'policeman | policewoman | policemen | police officer | police officers | police chief | police spokes(man,woman,person) | chief of police | detective | detectives | trooper | troopers | interior minister | minister of the interior | minister of internal affairs | sheriff | superintendent | constable | gendarme | gendarmes | prison officials | prison warden',
    ],
    [
      'official/health',
      'health minister | minister of health | health (director,secretary,commissioner,officer,chief) | director of [public] health | health official | health officials | health ministry spokes(man,woman,person) | chief medical officer | surgeon general',
    ],
    [
      'official/military',
      '(brigade,battalion,regiment,division,garrison) (spokes(man,woman,person),commander,sources) | general | generals | colonels | admirals | colonel | major | lieutenant | [brig .,maj .,lt .] gen | [lt .] col | adm | army spokes(man,woman,person) | military spokes(man,woman,person) | defence minister | defense minister | minister of defence | minister of defense | commander | commanders | soldier | soldiers | troops | officers | military officials | admiral | military official',
    ],
    ['court', 'judge | judges | magistrate | magistrates'],
    [
      'medical',
      "[county] (coroner,medical examiner) [' s office] | doctor | doctors | medic | medics | surgeon | surgeons | nurse | nurses | paramedic | paramedics | hospital director | hospital staff | hospital official[s] | hospital workers | medical staff | medical worker | medical workers | health workers | physicians | physician | hospital spokes(man,woman,person) | pathologist | morgue workers | ambulance workers | medical sources | medical source | medical officials | medical official | hospital sources | hospital source",
    ],
    [
      'witness',
      'eyewitness | eyewitnesses | eye - witness | eye - witnesses | witness | witnesses | resident | residents | local resident | local residents | villager | villagers | survivor | survivors | bystander | bystanders | neighbour | neighbours | neighbor | neighbors | onlookers | passers - by | passer - by | locals | inhabitants | townspeople | refugees | miner | miners | worker | workers | demonstrators | protesters | protester | demonstrator | strikers | detainees | victim | the wounded',
    ],
    [
      'family',
      'relative | relatives | mother | mothers | father | brother | sister | wife | widow | husband | son | daughter | parents | uncle | aunt | cousin | family members | families of | family of | next of kin',
    ],
    [
      'activist',
      'activist | activists | human rights activist | human rights activists | rights activist | rights activists | opposition activists | opposition activist | human rights defender | human rights defenders | rights defenders | campaigner | campaigners | rights lawyer | rights lawyers | lawyer | lawyers | monitors | human rights lawyer[s] | dissident | dissidents | organisers | organizers',
    ],
    [
      'union',
      'trade unionist | trade unionists | union leader | union leaders | union official | union officials | union activist | union activists | trade union activist | trade union activists | trade union leader[s] | union representative | union representatives | shop steward',
    ],
    [
      'company',
      'company spokes(man,woman,person) | general counsel | chief executive | ceo | managing director | company officials | company official | employer | employers | mine owner | plant director | company representatives | manager | managers',
    ],
    [
      'opposition',
      'opposition leader | opposition leaders | opposition politician | opposition politicians | opposition figure | opposition figures',
    ],
    [
      'armed-group',
      'rebel | rebels | militant | militants | insurgent | insurgents | guerrilla | guerrillas | separatist | separatists | rebel commander | rebel commanders | rebel leader | rebel spokes(man,woman,person) | fighters | jihadists | militiamen | gunmen | paramilitaries',
    ],
    [
      'media',
      'journalist | journalists | reporter | reporters | correspondent | correspondents | editor | editors | photographer | independent journalist | columnist',
    ],
    [
      'social-media',
      'blogger | bloggers | twitter user | twitter users | facebook user[s] | internet users | social media users | social network users',
    ],
    [
      'expert',
      'expert | experts | analyst | analysts | professor | researcher | researchers | historian | historians | academic | academics | scholar | scholars | scientist | scientists | political scientist | observers',
    ],
    [
      'intergovernmental',
      'un official[s] | un spokes(man,woman,person) | un envoy | special rapporteur | un human rights chief | high commissioner | secretary - general | un experts | un expert',
    ],
    ['ngo', 'aid workers | aid worker | humanitarian workers | volunteers'],
    [
      'unknown',
      `aide | aides | speaker | adviser | advisers | advisor | advisors | strategist | strategists | voter | voters | friends | critics | supporters | opponents | allies | donors |
      candidate | candidates | nominee | economist | economists | leader | leaders | delegates | respondents | percent [of] | chairman | chairwoman | director |
      (person,people) (familiar,close,briefed,involved,with [direct] knowledge) | participants | americans | executives | executive | members |
      rival(,s) | colleague(,s) | insider(,s) | loyalist(,s) | operative(,s) | lobbyist(,s) | backer(,s) | detractor(,s) | skeptic(,s) | pundit(,s) | commentator(,s) | pollster(,s) |
      moderator | contender(,s) | challenger(,s) | incumbent | front - runner(,s) | frontrunner(,s) | running mate | staffer(,s) | staff member(,s) | appointee(,s) | regulator(,s) | attorney(,s) |
      justice(,s) | plaintiff(,s) | defendant(,s) | juror(,s) | alderman | clerk | whistle - blower(,s) | whistleblower(,s) | contractor(,s) | biographer | author(,s) | writer(,s) | host | anchor |
      interviewer | pastor(,s) | rabbi(,s) | evangelicals | veterans | taxpayers | homeowners | ranchers | republicans | democrats | conservatives | liberals | progressives | moderates |
      independents | libertarians | populists | hard - liners | centrists | hawks | establishment | organizer | boss(,es) | chief of staff | campaign manager | fact - checkers | fact checkers |
      chief(,s) | partner(,s) | architect(,s) | clerks | counsel | comptroller(,s) | secretary | secretaries | undersecretary | czar(,s) | inmate(,s) | prisoner(,s) | landowner(,s) | govs | sens | reps | forecaster(,s) | planner(,s) | banker(,s) | investor(,s) | consumers | parent | professors | fellow(,s) | principal(,s) | trustee(,s) | regent(,s) | dean | chancellor | provost |
      officer | captain | sergeant | marshal | developer(,s) | builder(,s) | landlord(,s) | tenants | renters | homeowner | motorists | christians | catholics | evangelical | archbishop | cardinal | pope |
      businessman | businesswoman | businessmen | entrepreneur(,s) | owner(,s) | rancher | retiree(,s) | lieutenant governor | treasurers | commissioners | councilmember(,s) | assemblyman | assemblywoman |
      delegate | elector(,s) | tweeter(,s) | reader(,s) | viewer(,s) | listener(,s) | environmentalist(,s) | feminist(,s) | socialist(,s) | nationalist(,s) | centrist | lead(,s) (counsel,negotiator) | negotiator(,s) | sponsor(,s) | proponent(,s) | advocate(,s) | foe(,s) | admirer(,s) | confidant(,e,s) | associate(,s) | ally | critic | supporter | opponent | friend | donor | participant | respondent | american`,
    ],
    [
      'unknown',
      `side(,s) | panelist(,s) | jury | rank and file | old guard | clergy | press corps | barista | waitress | waiter | cabdriver | customer(,s) | trucker(,s) | immigrant(,s) |
      volunteer | fan(,s) | coach | celebrity | celebrities | actor(,s) | actress | singer | questioner | caller(,s) | follower(,s) | bundler(,s) | fundraiser(,s) | superdelegate(,s) | counselor | solicitor(,s) | foreman |
      veteran | nun(,s) | novelist | filmmaker(,s) | producer(,s) | publisher(,s) | registrar | inspector(,s) | insurer(,s) | drugmaker(,s) | manufacturer(,s) | automaker(,s) | retailer(,s) | trader(,s) | broker(,s) | lender(,s) |
      creditor(,s) | taxpayer | citizen(,s) | young people | elders | intern(,s) | speechwriter(,s) | stenographer | interpreter | governors | mayors | mediator(,s) | accuser(,s) | hopeful(,s) | cynic(,s) | optimist(,s) |
      pessimist(,s) | jews | muslims | hispanics | latinos | leftist(,s) | rightist(,s) | defector(,s) | exile(,s) | selectman | selectmen | surveyor | archivist |
      curator | librarian(,s) | tutor | ombudsman | fact - checker | playwright | poet | philanthropist | heiress | tycoon | billionaire(,s) | mogul | financier | industrialist | broadcaster | talk - show host(,s) | radio host(,s) |
      emissary | emissaries | protege | mentor | predecessor(,s) | successor(,s) | counterpart(,s) | deputy attorney general | parliamentarian(,s) | legislative leader(,s) | statesman | elder statesman | freshman | freshmen | stalwart(,s) | purist(,s) |
      dealmaker | power broker(,s) | gadfly | maverick(,s) | doubter(,s) | believer(,s) | holdout(,s) | naysayer(,s) | rebel lawmakers | party elders | kingmaker | onlooker | shopper(,s) | commuter(,s) | patron(,s) | congregant(,s) | worshiper(,s) | grower(,s) | breeder(,s) | fisherman | fishermen | hunter(,s) | nurse practitioner(,s) | electrician | plumber | carpenter | machinist(,s) | steelworker(,s) | autoworker(,s) | welder(,s) | janitor(,s) | bus driver(,s) | grandmother | grandfather | nephew | niece`,
    ],
    [
      'unknown',
      'man | woman | men | women | person | people | those who | student | imam | priest | bishop | source | sources | employee | engineer | engineers | driver | drivers | employees | students | teacher | teachers | treasurer | priests | bishops | farmer | farmers | auditor | auditors | consultant | consultants',
    ],
  ],
  bodies: [
    [
      'unknown',
      'legislature | statehouse | diocese | archdiocese | super pac | pac | nonprofit | nonprofits | industry | trade group | bloc | faction | factions | leadership | staff | subcommittee | organization(,s) | electorate | network | wire service | tabloid | tribe | church | agency | agencies | department(,s) | group(,s) | coalition | caucus | association(,s) | party | delegation | league | federation | alliance | chamber of commerce | council | team | camp | lobby | editorial (board,page) | networks | outlets | campaign | committee | commission | panel | (his,her,their,its) office | board | task force',
    ],
    [
      'official',
      `[government,presidential] (press,information) (office,service,secretariat,secretary) | [(search and,)] rescue (agency,service,services) | (justice,labour,labor,education,transport) ministry | ministry of (justice,labour,labor,education,transport) | government | the government | [national] (disaster,emergency,civil protection,civil defense,civil defence,relief,weather,space,nuclear,election,statistics,intelligence,spy,housing,protection,security,enforcement,health,tax,police,welfare,labor,transportation,transit,environmental,regulatory,government,federal,state,city,county,meteorological,humanitarian affairs,aviation,safety,border,immigration,customs,drug,refugee,atomic energy,food,development) [management,response] agenc(y,ies) | disaster management authority | civil protection | authorities | authority | ministry | foreign ministry | official data | official figures | official statistics | official sources | official source | official information | official version | official toll | official count | administration | akimat | city hall | governor's office | regional administration | parliament | state commission | commission of inquiry | government commission | emergency services | civil defence | civil defense | fire department | fire service | emergencies ministry | ministry of emergency situations | presidency | presidential office | embassy | municipality | city council | state department | white house | kremlin | cabinet | officialdom | interim government | junta | (justice,treasury,commerce,labor,energy,interior,transportation,education,agriculture) department | department of (justice,the treasury,commerce,labor,energy,the interior,transportation,education,agriculture,homeland security,state) | homeland security | budget office | bureau | statistics office | government sources | government figures | government data | immigration office`,
    ],
    [
      'official/prosecutor',
      `prosecutor general ' s office | prosecutor ' s office | prosecutors ' office | prosecution | public prosecutor ' s office | attorney general ' s office | investigative committee | office of the prosecutor | prosecution service`,
    ],
    [
      'official/police',
      "scotland yard | metropolitan police | (state,highway) patrol | state police | sheriff ' s (office,department,deputies) | fbi | f . b . i | bureau of investigation | police | the police | interior ministry | ministry of the interior | ministry of internal affairs | law enforcement agenc(y,ies) | law enforcement | security services | security service | security forces | security sources | security source | police department | police sources | police source | gendarmerie | prison service | coast guard | coastguard | national guard | border guards | federal police | security officials | security official",
    ],
    [
      'official/health',
      'health ministry | ministry of health | health department | department of health | health authorities | public health agency | health service',
    ],
    [
      'official/military',
      '(armed forces,army,military,navy,air force) (press,information,public relations) (committee,office,service,department) | coprefa | (armed forces,military,army) (committee,communique) | infantry (brigade,battalion,division,regiment) | (military,army,naval) (region,zone,command,base,garrison,brigade,division,detachment) | army | military | armed forces | defence ministry | defense ministry | ministry of defence | ministry of defense | general staff | navy | air force | pentagon | military sources | military source | high command',
    ],
    ['court', 'court | supreme court | tribunal | constitutional court | high court'],
    [
      'intergovernmental',
      'un [agency,agencies] | u . n . | united nations | osce | european union | eu | council of europe | african union | unicef | unhcr | world health organization | ohchr | un office | un mission | un human rights office | arab league | ecowas | oas | international criminal court | iom | international organization for migration | nato | interpol | world bank',
    ],
    [
      'medical',
      'hospital | hospitals | clinic | morgue | ambulance service | red crescent hospital | medical centre | medical center | mortuary',
    ],
    [
      'union',
      "(miners,workers,teachers,peasants,farmers,doctors,nurses,drivers,dockers,growers,farmworkers,students) ' (federation,association,confederation,front,council,league) | (federation,confederation,association,central) of (miners,workers,teachers,peasants,campesinos,farmworkers,drivers,[coffee,banana,rice] growers) | union | unions | trade union | trade unions | labour union | labor union | workers ' union | union federation | trade union federation | trade union committee | workers ' committee | strike committee",
    ],
    [
      'company',
      "company | management | corporation | firm | mine operator | operator | airline | subsidiary | employers' association",
    ],
    [
      'ngo',
      `human rights watch | amnesty international | amnesty | red cross | red crescent | doctors without borders | rights group | rights groups | human rights group | human rights groups | human rights organisation | human rights organization | human rights organisations | human rights organizations | monitoring group | aid group | aid agency | aid agencies | aid groups | observatory | watchdog | monitor | human rights centre | human rights center | bureau for human rights | ngo | ngos | non - governmental organisation | non - governmental organization | charity | memorial | foundation | human rights network | campaign group | oxfam | save the children | reporters without borders | syrian observatory for human rights | civil society groups`,
    ],
    ['opposition', 'opposition | opposition party | opposition parties | opposition sources | opposition coalition'],
    [
      'armed-group',
      "(clandestine,rebel,guerrilla,insurgent) (radio,broadcast) [station] | clandestine station | radio (venceremos,farabundo marti) | [national,people's,popular,farabundo marti national] liberation (army,front,forces) | revolutionary (armed forces,army,front) | patriotic front | guerrilla (front,command,organization,organisation,coordinating board) | fmln | farc | eln | m - 19 | sendero luminoso | shining path | tupac amaru revolutionary movement | mrta | contras | extraditables | nicaraguan resistance | tamil tigers | al - shabaab | al shabaab | boko haram | al - qaeda | al qaeda | hezbollah | hamas | rebel group | militant group | taliban | islamic state | guerrilla group | armed group | militia | militias",
    ],
    [
      'media',
      `media | newspaper | newspapers | news agency | news agencies | wire agency | press agency | state media | state television | state tv | state news agency | local media | independent media | non - state media | press | radio | television | tv channel | channel | website | news site | news sites | magazine | daily | broadcaster | reuters | associated press | afp | agence france - presse | bbc | cnn | al jazeera | interfax | itar - tass | tass | ria novosti | xinhua | anadolu | kommersant | opposition newspaper | opposition newspapers | media reports | press reports | news reports | local news reports | portal | the guardian | new york times | local press`,
    ],
    [
      'social-media',
      'social media | social network | social networks | social media post | social media posts | twitter | facebook | telegram channel | telegram channels | vkontakte | youtube | blog | blogs | livejournal | posts on social media | facebook post | facebook page',
    ],
    [
      'unofficial',
      'unofficial data | unofficial figures | unofficial sources | unofficial source | unofficial information | unofficial reports | unofficial estimates | unconfirmed data | unofficial count | unofficial tally | unconfirmed information',
    ],
    ['expert', 'institute | university | think tank | research centre | research center'],
  ],
}
