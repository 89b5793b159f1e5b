import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    two: 'couple | twins | both of (them,whom) | both (men,women,officers)',
    one: 'person | man | woman | individual | human being | male | female | citizen | national | foreigner | briton | frenchman | frenchwoman | dutchman | englishman | irishman | spaniard | swede | dane | finn | pole | turk | canadian | australian | israeli | italian | mexican | german | palestinian | iraqi | filipino | foreign national | local resident | american | european | stranger | parent | mother | father | brother | sister | uncle | aunt | cousin | nephew | niece | grandmother | grandfather | grandson | granddaughter | [mother,father,brother,sister,son,daughter] - in - law | stepfather | stepmother | stepson | stepdaughter | boyfriend | girlfriend | fiance | fiancee | roommate | companion | friend | colleague | co - worker | coworker | (estranged,former) (wife,husband) | ex - wife | ex - husband | widow | widower | wife | husband | relative | local man | local woman | pregnant woman | elderly (man,woman) | young (man,woman,person) | member | patient | guest | customer | celebrant | homeless (man,woman,person)',
    many: `people | persons | men | women | individuals | human beings | souls | citizens | nationals | foreigners | foreign nationals | adults | males | females | others | parents | mothers | fathers | brothers | sisters | friends | colleagues | co - workers | companions | widows | relatives | couples | pregnant women | members | members of (a,the,one,his,her,their) family | family members | patients | guests | customers | americans | europeans | compatriots | young (men,women,people) | elderly (men,women,people) | pensioners | celebrants`,
  },
  {
    status: 'civilian',
    one: 'civilian | cyclist | motorcyclist | motorist | climber | hiker | skier | swimmer | diver | fisherman | sailor | seafarer | nun | priest | monk | imam | pastor | shepherd | herder | trader | vendor | neighbour | neighbor | (taxi,truck,bus,lorry,train,tram) driver | villager | resident | passer - by | passerby | bystander | onlooker | passenger | commuter | pedestrian | shopkeeper | shopper | pilgrim | worshipper | worshiper | tourist | holidaymaker | visitor | traveller | traveler | migrant | refugee | asylum seeker | farmer | driver | rider | spectator | fan | crew member | non - combatant | settler | evacuee | tenant | boatman',
    many: `civilians | cyclists | motorcyclists | motorists | climbers | hikers | skiers | swimmers | divers | fishermen | sailors | nuns | priests | monks | pastors | shepherds | herders | herdsmen | traders | vendors | neighbours | neighbors | seafarers | crew members | crew | crewmen | crew and passengers | passengers and crew | holidaymakers | fans | spectators | villagers | residents | inhabitants | passers - by | passersby | bystanders | onlookers | passengers | commuters | pedestrians | shopkeepers | shoppers | pilgrims | worshippers | worshipers | faithful | tourists | visitors | travellers | travelers | migrants | refugees | asylum seekers | townspeople | townsfolk | locals | families | households | non - combatants | noncombatants | farmers | drivers | (taxi,truck,bus,lorry,train,tram) drivers | settlers | peasants | revellers | revelers | partygoers | concertgoers | churchgoers | mourners | wedding guests | diners | attendees | picnickers | tenants | householders | occupants | indigenous people | tribesmen`,
  },
  {
    status: 'child',
    one: '[young,little,teenage] (child,boy,girl) | minor | teenager | infant | baby | newborn | schoolboy | schoolgirl | schoolchild | toddler | son | daughter | pupil | youth | youngster | kid | teen | orphan',
    many: '[young,little,teenage] (children,boys,girls) | minors | teenagers | infants | babies | newborns | schoolchildren | schoolboys | schoolgirls | school children | pupils | toddlers | sons | daughters | youths | youngsters | kids | teens | adolescents | orphans | underage (girls,boys)',
  },
  {
    status: 'police',
    one: "police sergeant | patrolman | deputy | (sheriff,detective) | policeman | policewoman | police man | [riot,traffic,federal,undercover,military] police officer | [senior] officer | constable | law enforcement officer | riot policeman | gendarme | security officer | security guard | police constable | prison (guard,officer,warder) | trooper | deputy sheriff | sheriff's deputy | police inspector | cop | customs officer",
    many: 'policemen | policewomen | [riot,traffic,federal,undercover,military] police officers | officers | constables | law enforcement (officers,officials,agents) | police | riot police | gendarmes | police personnel | security officers | security guards | members of the security (forces,services) | security personnel | security forces | security force members | security agents | prison (guards,officers,warders) | troopers | riot policemen | carabinieri | cops | military police | customs officers | police and soldiers',
  },
  {
    status: 'military',
    one: 'soldier | serviceman | servicewoman | marine | conscript | paratrooper | border guard | guardsman | general | colonel | lieutenant | sergeant | peacekeeper | un peacekeeper | airman | reservist | naval officer | army officer | military officer | commando | sniper | recruit | coastguard',
    many: 'soldiers | [army,government,federal,regular] troops | servicemen | servicewomen | service members | marines | conscripts | paratroopers | border guards | guardsmen | national guardsmen | military personnel | special forces | peacekeepers | un peacekeepers | airmen | reservists | army officers | military officers | commandos | army personnel | infantrymen | recruits | snipers | generals | members of the (armed forces,military,army)',
  },
  {
    status: 'protester',
    one: '[peaceful,anti - government,unarmed] (protester,protestor,demonstrator) | marcher | rioter | participant | picketer | rally - goer | supporter | sympathiser | sympathizer',
    many: '[peaceful,anti - government,pro - democracy,unarmed] (protesters,protestors,demonstrators) | marchers | rioters | participants | picketers | rally - goers | rallygoers | supporters | sympathizers | sympathisers | followers | looters',
  },
  {
    status: 'worker',
    one: `worker | employee | [coal,gold] miner | mineworker | oilman | oil worker | labourer | laborer | (factory,construction,steel,textile,garment,farm,railway,dock,aid,health,humanitarian,social,hospital,office,migrant,relief,healthcare,postal,sanitation,plantation,media) worker | staff member | staffer | [freelance] journalist | reporter | correspondent | editor | teacher | doctor | physician | surgeon | nurse | midwife | medic | lawyer | attorney | trade unionist | unionist | firefighter | fireman | rescuer | rescue worker | paramedic | politician | mayor | businessman | businesswoman | judge | prosecutor | official | blogger | photographer | cameraman | engineer | scientist | pilot | co - pilot | civil servant | contractor | docker | professor | technician | translator | interpreter | porter | guard | watchman | cleaner | waiter | waitress | cook | chef | sherpa | guide | operator | lumberjack | steelworker | farmworker | railwayman | manager | councillor | lawmaker | senator | diplomat | ambassador | railway employee | bank employee | flight attendant | bodyguard | chauffeur | secretary | clerk | bartender | janitor | welder | carpenter | plumber | electrician | mechanic | machinist | brakeman | conductor | trucker | merchant | [store,shop] owner | landlord | banker | accountant | principal | dean | bishop | missionary | minister | governor | vice mayor | congressman | assemblyman | council member | councilman | councilwoman | alderman | commissioner | mail carrier | mailman | deliveryman | delivery (man,driver) | cab driver | cabdriver | salesman | salesclerk | shop assistant | cashier | repairman | rancher | industrialist | peasant | catechist | economist | architect | dentist | pharmacist | sculptor | painter | novelist | poet | researcher | retiree | pensioner | jogger | bicyclist | skateboarder | snowmobiler | kayaker | camper | hunter | fishing guide | boater | rower | surfer | letter carrier | crossing guard | night watchman | lifeguard | dispatcher | stagehand | dancer | singer | musician | actor | actress | jockey | foreman | supervisor | logger | roofer | window washer | deckhand | copilot | stewardess | steward`,
    many: `workers | employees | [coal,gold] miners | mineworkers | oilmen | oil workers | labourers | laborers | (factory,construction,steel,textile,garment,farm,railway,dock,aid,health,humanitarian,social,hospital,office,migrant,relief,healthcare,postal,sanitation,plantation,media) workers | staff | staff members | staffers | journalists | reporters | correspondents | editors | teachers | doctors | physicians | surgeons | nurses | midwives | medics | lawyers | attorneys | trade unionists | unionists | personnel | firefighters | firemen | rescuers | rescue workers | paramedics | politicians | mayors | businessmen | judges | prosecutors | officials | bloggers | photographers | cameramen | engineers | scientists | pilots | civil servants | public servants | contractors | dockers | dockworkers | longshoremen | professors | academics | technicians | translators | interpreters | porters | guards | watchmen | cleaners | waiters | cooks | sherpas | guides | lumberjacks | steelworkers | farmworkers | railwaymen | truckers | managers | councillors | lawmakers | senators | diplomats | executives | temps | temporary workers | agency workers | contract workers | permanent staff | government employees | public sector workers | autoworkers | flight attendants | postmen | bakers | researchers | crewmembers | bodyguards | clerks | bankers | missionaries | machinists | mechanics | merchants | councilmen | councilors | loggers | roofers | hostesses | stewardesses | craftsmen | hourly workers | stagehands | dancers | musicians | recruiters | trainees | apprentices | interns`,
  },
  {
    status: 'activist',
    one: '[opposition,human rights,trade union,union,environmental,student,civil society,political,peace] activist | human rights (defender,worker,campaigner,lawyer) | opposition (member,leader,politician,supporter) | campaigner | dissident | (trade union,union,labour,labor,peasant,student,community,indigenous) leader | environmental defender',
    many: '[opposition,human rights,trade union,union,environmental,student,civil society,political,peace] activists | human rights (defenders,workers,campaigners,lawyers) | opposition (members,leaders,politicians,supporters) | campaigners | dissidents | (trade union,union,labour,community,indigenous) leaders | environmental defenders | organisers | organizers',
  },
  {
    status: 'detainee',
    one: '[political] prisoner | detainee | inmate | hostage | convict | defendant | suspect | captive | prisoner of (war,conscience) | accused | accomplice',
    many: '[political] prisoners | detainees | inmates | hostages | convicts | defendants | suspects | captives | prisoners of (war,conscience) | accused | arrestees | internees | accomplices',
  },
  {
    status: 'student',
    one: '[university,college,high school,medical] student | undergraduate',
    many: '[university,college,high school,medical] students | undergraduates',
  },
  {
    status: 'combatant',
    one: 'militant | gunman | fighter | rebel | attacker | insurgent | assailant | terrorist | suicide (bomber,attacker) | guerrilla | jihadist | militiaman | bomber | shooter | burglar | robber | intruder | thief | ringleader | rebel (leader,commander) | leader | comrade | perpetrator | gang member | gangster | separatist | mercenary | bandit | paramilitary | hijacker',
    many: 'militants | gunmen | fighters | rebels | attackers | insurgents | assailants | terrorists | suicide (bombers,attackers) | guerrillas | jihadists | militiamen | bombers | shooters | burglars | robbers | intruders | thieves | ringleaders | leaders | lieutenants | comrades | perpetrators | gang members | gangsters | separatists | mercenaries | bandits | paramilitaries | armed men | hijackers | extremists | combatants',
  },
]

export const things: readonly Thing[] = [
  { thing: 'job', one: 'job', many: '(jobs,positions,posts)' },
  {
    thing: 'building',
    one: 'building | house | shop | home | bank | school | hospital | church | mosque | temple | hotel | store | office | police station | residential building | apartment (building,block) | tower block | block of flats | factory | warehouse | clinic | restaurant | kiosk | supermarket | hut | dwelling | farmhouse | barn | classroom | synagogue | library | museum | courthouse | town hall | market',
    many: 'buildings | houses | shops | homes | banks | schools | hospitals | churches | mosques | temples | hotels | stores | offices | police stations | residential buildings | apartment (buildings,blocks) | tower blocks | blocks of flats | factories | warehouses | clinics | restaurants | kiosks | supermarkets | huts | dwellings | farmhouses | barns | classrooms | synagogues | libraries | museums | courthouses | branches | apartments | flats | structures | properties | residences | health (centres,centers,facilities) | medical facilities | market stalls | stalls | shacks | shelters | tents | businesses | bakeries | cottages | villas | bungalows | housing units | residential units | premises | outbuildings | garages | pharmacies',
  },
  {
    thing: 'vehicle',
    one: '[police,patrol,passenger,private,parked] car | [police,passenger,city] bus | minibus | truck | [armoured,armored,police,military] vehicle | ambulance | lorry | tank | van | motorcycle | motorbike | boat | taxi | tram | fire (engine,truck) | tractor | jeep | pickup [truck] | trailer | scooter | armoured personnel carrier | armored personnel carrier',
    many: '[police,patrol,passenger,private,parked] cars | [police,passenger,city] buses | minibuses | trucks | [armoured,armored,police,military] vehicles | ambulances | lorries | tanks | vans | motorcycles | motorbikes | boats | taxis | trams | fire (engines,trucks) | tractors | jeeps | pickups | pickup trucks | trailers | scooters | armoured personnel carriers | armored personnel carriers | automobiles | wagons | fishing boats | cabs',
  },
]
