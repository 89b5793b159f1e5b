import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    one: 'person | man | woman | individual | human being | male | female | citizen | national | local resident',
    many: 'people | persons | men | women | individuals | human beings | souls | lives | citizens | nationals | lives | adults | of the dead | males | females',
  },
  {
    status: 'civilian',
    one: 'civilian | cyclist | motorcyclist | motorist | climber | hiker | fisherman | sailor | nun | priest | monk | imam | shepherd | trader | vendor | neighbour | neighbor | taxi driver | truck driver | bus driver | villager | resident | passer - by | bystander | passenger | pedestrian | shopkeeper | pilgrim | worshipper | tourist | migrant | refugee | farmer | driver',
    many: 'civilians | cyclists | motorcyclists | motorists | climbers | hikers | fishermen | sailors | nuns | priests | monks | shepherds | traders | vendors | neighbours | neighbors | seafarers | crew members | crew | holidaymakers | fans | spectators | villagers | residents | inhabitants | passers - by | bystanders | passengers | pedestrians | shopkeepers | pilgrims | worshippers | tourists | migrants | refugees | townspeople | locals | families | non - combatants | noncombatants | farmers | drivers',
  },
  {
    status: 'child',
    one: 'child | boy | girl | minor | teenager | infant | baby | schoolboy | schoolgirl | toddler | son | daughter',
    many: 'children | boys | girls | minors | teenagers | infants | babies | schoolchildren | schoolboys | schoolgirls | pupils | toddlers | sons | daughters | youths',
  },
  {
    status: 'police',
    one: 'policeman | policewoman | police officer | officer | constable | law enforcement officer | riot policeman | gendarme | police man',
    many: 'policemen | policewomen | police officers | officers | constables | law enforcement officers | police | riot police | gendarmes | police personnel | security officers | members of the security forces | security personnel | security forces',
  },
  {
    status: 'military',
    one: 'soldier | serviceman | marine | conscript | paratrooper | border guard | guardsman | general | colonel | peacekeeper',
    many: 'soldiers | servicemen | troops | marines | conscripts | paratroopers | border guards | guardsmen | military personnel | special forces | peacekeepers',
  },
  {
    status: 'protester',
    one: 'protester | protestor | demonstrator | marcher | rioter | participant | picketer | rally - goer | supporter',
    many: 'protesters | protestors | demonstrators | marchers | rioters | participants | picketers | rally - goers | supporters | sympathizers | sympathisers',
  },
  {
    status: 'worker',
    one: 'worker | employee | miner | oilman | oil worker | labourer | laborer | staff member | journalist | reporter | teacher | doctor | nurse | medic | lawyer | aid worker | trade unionist | unionist | firefighter | rescuer | paramedic | politician | mayor | businessman | judge | prosecutor | official | blogger | photographer | cameraman | engineer | scientist | pilot',
    many: 'workers | employees | miners | oilmen | oil workers | labourers | laborers | staff | staff members | journalists | reporters | teachers | doctors | nurses | medics | lawyers | aid workers | trade unionists | unionists | health workers | personnel | firefighters | rescuers | paramedics | politicians | mayors | businessmen | judges | prosecutors | officials | bloggers | photographers | cameramen | engineers | scientists | pilots | civil servants | dockers',
  },
  {
    status: 'activist',
    one: 'activist | trade union activist | union activist | human rights defender | opposition member | campaigner',
    many: 'activists | trade union activists | union activists | human rights defenders | opposition members | campaigners | trade union leaders',
  },
  {
    status: 'detainee',
    one: 'prisoner | detainee | inmate | hostage | convict | defendant | suspect | captive',
    many: 'prisoners | detainees | inmates | hostages | convicts | defendants | suspects | captives',
  },
  { status: 'student', one: 'student', many: 'students' },
  {
    status: 'combatant',
    one: 'militant | gunman | fighter | rebel | attacker | insurgent | assailant | terrorist | suicide bomber',
    many: 'militants | gunmen | fighters | rebels | attackers | insurgents | assailants | terrorists',
  },
]

export const things: readonly Thing[] = [
  {
    thing: 'building',
    one: 'building | house | shop | home | bank | school | hospital | church | mosque | hotel | apartment building | store | office',
    many: 'buildings | houses | shops | homes | banks | schools | hospitals | churches | mosques | hotels | apartment buildings | stores | offices | branches | apartments | dwellings | huts | structures | properties',
  },
  {
    thing: 'vehicle',
    one: 'car | bus | truck | vehicle | police car | ambulance | lorry | tank | van | motorcycle | boat',
    many: 'cars | buses | trucks | vehicles | police cars | ambulances | lorries | tanks | vans | motorcycles | boats',
  },
]
