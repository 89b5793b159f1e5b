import type { Fate } from '../fate-table.ts'
import { harm } from './fates-harm.ts'
import { law } from './fates-law.ts'

export const fates: readonly Fate[] = [
  ...harm,
  ...law,
  {
    kind: 'dismissed',
    as: 'participle',
    words: `dismissed | fired | (been,was,were) fired from | laid off | laid - off | sacked | made redundant | let go [from (work,their jobs)] | idled | furloughed | shown the door | given pink slips | suspended from (work,their jobs,their posts) | discharged from (work,the army,the service) | thrown out of work | (dismissed,fired,removed) from (work,their jobs,their posts,their positions,office) | axed from their jobs | put out of work`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words:
      '(dismiss,dismisses,dismissed,dismissing) | (sack,sacks,sacked,sacking) | laid off | laying off | lays off | lay off | fired | (idle,idles,idling,idled) | furlough | furloughed | let go | made redundant | making redundant',
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words:
      '(lost,lose,losing) (their,his,her) (jobs,job,livelihoods) | (have,has,had) lost (their,his,her) (jobs,job) | (are,were) out of work',
  },
  { kind: 'dismissed', as: 'complement', words: 'out of (work,a job,their jobs) | jobless | without (jobs,work)' },
  {
    kind: 'dismissed',
    as: 'event',
    words: '[the] [mass] (dismissal,dismissals,sacking,sackings,firing,redundancy,lay - off,layoff,laying off) of',
  },
  {
    kind: 'dismissed',
    as: 'noun',
    words:
      'dismissals | redundancies | layoffs | lay - offs | sackings | job (cuts,losses) | jobs lost | fired workers | dismissed workers',
  },
  {
    kind: 'dismissed',
    as: 'toll',
    words: '[the] [total] number of (dismissed,fired,sacked,laid - off,dismissals) [workers,employees]',
  },
  {
    kind: 'cut',
    as: 'participle',
    words: 'cut | lost | eliminated | axed | shed | slashed | abolished | scrapped',
  },
  {
    kind: 'cut',
    as: 'active',
    words:
      '(cut,cuts,cutting) | (eliminate,eliminates,eliminated,eliminating) | (shed,sheds,shedding) | (axe,axes,axed,axing) | (slash,slashes,slashed,slashing) | (abolish,abolished,abolishing) | (scrap,scraps,scrapping)',
  },
  {
    kind: 'displaced',
    as: 'participle',
    words:
      '[internally,forcibly] displaced | evacuated | forced to (flee,evacuate,leave their homes,abandon their homes) | (driven,forced,chased,evacuated,displaced,removed) (from,out of) (their,his,her) (homes,home,houses,villages,lands,land) | (made,left,rendered) homeless | evicted | uprooted | forcibly evicted',
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words:
      'fleeing [the,their,from,from the] (homes,villages,fighting,violence,war,conflict,persecution,clashes,flooding,floods,shelling,bombing,bombardment,unrest) | (fled,left,abandoned,leave,evacuated,lost) (their,his,her) (homes,home,houses,villages) | had to (evacuate,flee) | (had to,to,forced to) (leave,abandon,flee,vacate) their (homes,houses,villages,lands,land,farms) | (left,abandoned,abandon,fled) their (farms,lands,land) | (have,had) (lost,left,abandoned) their homes | (from,out of) their (homes,houses) | sought refuge | took refuge | sought shelter | crossed the border to escape',
  },
  { kind: 'fled', as: 'intransitive', words: '[have,has,had] [already,since] fled | flee | flees' },
  {
    kind: 'displaced',
    as: 'complement',
    words: 'homeless | (from,out of) (their,his,her) (homes,home,houses,villages)',
  },
  {
    kind: 'displaced',
    as: 'active',
    words:
      '(displace,displaces,displaced,displacing) | (evacuate,evacuates,evacuated,evacuating) | (evict,evicted,evicting) | uprooted',
  },
  {
    kind: 'displaced',
    as: 'noun',
    words:
      '[internally] displaced (people,persons,families) | internally displaced | evacuees | IDPs | (people,families,residents,villagers,persons,inhabitants) homeless',
  },
  { kind: 'displaced', as: 'event', words: '[the] [forced,mass] (displacement,evacuation,eviction) of' },
  {
    kind: 'displaced',
    as: 'toll',
    words:
      '[the] [total] number of (displaced,evacuees,displaced people,people displaced,displaced persons,people evacuated)',
  },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(went,go,goes,gone,going,came out,come out,coming out) on [an,a] [indefinite,general,nationwide,national,wildcat] strike | (are,is,were,was,been,remain,remained) [also,now,still,already] on [an,a] [indefinite,general,wildcat] strike | (joined,join,joining,began,begun,started,starting,launched,continued,staged,stage,held,declared,resumed) [a,an,the,their] [indefinite,general,wildcat,24 - hour,48 - hour,one - day,two - day,three - day] strike |
      walked out | walked off the job | walked off their jobs | staged a walkout | downed tools | (walked,walk,walking,manned,joined) [the] picket lines | down tools | did not (go,come,turn up) (to,for) work | struck work | stopped work | stopped working | laid down (their,) tools | refused to work | refuse to work | refused to (go down,descend) into the (mine,mines,pit) | took industrial action | took strike action | went out on strike | took part in [a,the] [general,nationwide] strike | are striking | were striking | have been striking`,
  },
  {
    kind: 'striking',
    as: 'noun',
    words:
      'strikers | striking (workers,employees,miners,teachers,nurses,drivers,oilmen,oil workers,doctors,pilots,dockers,railwaymen,lorry drivers,truckers,farmworkers,staff,crew) | (workers,employees,miners,staff,teachers) on strike',
  },
  {
    kind: 'striking',
    as: 'event',
    words:
      '[a,the] [(hour,day,week,month,long)] [indefinite,general,wildcat] strike (of,by,involving) | walkout (of,by)',
  },
  {
    kind: 'striking',
    as: 'toll',
    words: '[the] number of (strikers,striking workers,workers on strike,people on strike)',
  },
  {
    kind: 'hunger-striking',
    as: 'intransitive',
    words:
      '(went,go,goes,gone,going) on [a,an] [indefinite] hunger strike | (are,is,were,was,been,remain,remained) [also,now,still] on [a] hunger strike | (began,begun,started,declared,joined,launched,announced,continued,staged,held) [a,the,their,an] [indefinite,dry] hunger strike | refused food | are refusing food',
  },
  {
    kind: 'hunger-striking',
    as: 'noun',
    words: 'hunger strikers | hunger - strikers | (prisoners,workers,people) on hunger strike',
  },
  { kind: 'hunger-striking', as: 'event', words: '[a,the] hunger strike (of,by)' },
  { kind: 'hunger-striking', as: 'toll', words: '[the] number of (hunger strikers,hunger - strikers)' },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `protested | (are,were,is,was,been) protesting | (took,take,taken,takes,taking,came,poured,spilled,returned) (to,onto,into,out on,out onto) the (streets,street) | demonstrated | (are,were) demonstrating | rallied | (are,were) rallying | marched | (are,were) marching |
      (gathered,assembled,converged,massed) to (protest,demand,denounce,demonstrate,show their anger,express their) | gathered (demanding,protesting) | gathered for a (protest,rally,demonstration) | (gathered,assembled) in protest |
      (took,taking,take,taken) part in [the,a,an] [unauthorised,unauthorized,peaceful,mass,anti - government,unsanctioned] (protest,protests,rally,rallies,demonstration,demonstrations,march,marches,action,meeting,picket,sit - in) | (attended,joined) [the,a] [mass,peaceful] (protest,protests,rally,demonstration,march,sit - in) | participated in [the,a] [mass,peaceful] (protest,protests,rally,demonstration,march) |
      (blocked,blockaded) [the,a,main] [main] (road,roads,street,streets,railway,railroad,highway,tracks,railroad tracks,railway tracks,bridge,motorway,entrance) | went to [the] [central,main] square | (staged,held,organised,organized) [a,an] [peaceful,mass,silent] (protest,rally,sit - in,demonstration,march,picket) | (turned,came,went) out (to protest,to demonstrate,to march,in protest) | picketed | picketing | rioted | rioting | occupied the (square,building) | chanted slogans`,
  },
  {
    kind: 'gathered',
    as: 'intransitive',
    words: 'gathered | have gathered | had gathered | were gathering',
  },
  { kind: 'protesting', as: 'participle', words: 'protesting | demonstrating' },
  {
    kind: 'protesting',
    as: 'noun',
    words:
      'protesters | protestors | demonstrators | marchers | picketers | protesting (workers,students,farmers,residents,teachers,pensioners)',
  },
  {
    kind: 'protesting',
    as: 'active',
    words:
      '(rally,rallies,protest,action,actions,demonstration,march,demonstrations,protests,meeting) [that,which,also] (involved,drew,attracted,gathered,brought together) | (protest,demonstration,rally,march) attended by | drew a crowd of | gathering',
  },
  {
    kind: 'protesting',
    as: 'event',
    words:
      '[a,the] [mass,peaceful,spontaneous] (rally,protest,demonstration,march,sit - in,picket) (of,by,involving) | (group,crowd) of (protesters,demonstrators) of',
  },
  { kind: 'protesting', as: 'toll', words: '[the] number of (protesters,demonstrators,protestors,marchers)' },
  {
    kind: 'deployed',
    as: 'participle',
    words:
      '[also,being] deployed | sent in as reinforcements | brought into the (city,town,area) | mobilised | mobilized | dispatched | sent to the (scene,city,town,area,region) | called up | drafted in | stationed | sent to reinforce | called in to (help,quell,restore)',
  },
  {
    kind: 'deployed',
    as: 'active',
    words:
      '(deploy,deploys,deployed,deploying) | (mobilise,mobilised,mobilized,mobilising,mobilizing) | sent in | dispatched | drafted in',
  },
  { kind: 'deployed', as: 'event', words: '[the] (deployment,mobilisation,mobilization) of' },
  {
    kind: 'damaged',
    as: 'participle',
    words: `[completely,totally,partially,partly,badly,severely,heavily] (destroyed,damaged,burned,burnt,gutted,demolished,wrecked,burned out,burnt out,burned down,burnt down) | set on fire | set ablaze | set alight | torched | looted | ransacked | smashed | burned and (damaged,looted) | razed [to the ground] | vandalised | vandalized | reduced to (ashes,rubble) | flattened | levelled | leveled | washed away | swept away | overturned and burned | (looted,ransacked) and (burned,torched) | bulldozed | pulled down | knocked down | torn down | crushed | unroofed | written off | destroyed or damaged | damaged or destroyed | smashed up`,
  },
  {
    kind: 'damaged',
    as: 'active',
    words: `(destroy,destroys,destroyed,destroying) | (damage,damages,damaged,damaging) | (set,sets,setting) fire to | torched | torching | looted | looting | smashed | smashing | ransacked | ransacking | burned | burnt | burned down | burning down | burnt down | set ablaze | demolished | demolishing | razed | razing | flattened | flattening | levelled | leveled | vandalised | vandalized | wrecked | wrecking | washed away | sweeping away | swept away | gutted | bulldozed | tore down | overturned | overturning | blew up | blowing up | shot down | shooting down | downed`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words:
      'collapsed | collapse | caught fire | caved in | burned down | burnt down | went up in flames | (suffered,sustained) [severe,serious,heavy,minor,extensive] damage',
  },
  { kind: 'damaged', as: 'complement', words: 'ablaze | on fire | alight' },
  {
    kind: 'damaged',
    as: 'event',
    words: '[the] (destruction,burning,looting,torching,demolition,ransacking) of | damage to',
  },
  {
    kind: 'miscounted',
    as: 'participle',
    words: `counted twice | double - counted | counted double | (wrongly,mistakenly,erroneously) counted | counted (by mistake,in error) | recorded twice | registered twice`,
  },
  {
    kind: 'elsewhere',
    as: 'participle',
    words: `rescued | saved | charged ($,€,£) | charged with (overseeing,rebuilding,finding,running,leading,managing,keeping,protecting,drafting,reviewing,investigating,enforcing,ensuring,developing,implementing,coordinating,guarding,preparing,delivering,reforming,restoring,improving,supervising,administering,promoting,monitoring,maintaining,writing,designing,making,choosing,picking,selecting,recommending,turning,bringing,guiding,teaching,raising,securing,defending,safeguarding,organising,organizing,examining,studying,regulating,collecting,determining,deciding,creating,building,upholding) | charged with (the task,responsibility,emotion,electricity,energy,meaning,symbolism) | dead (tired,wrong,set,serious,last,even,certain,against) | fined | vaccinated | infected | elected | hired | recruited | invited | born | trained | questioned | interviewed | interrogated | searched | transferred | promoted | awarded | nominated | selected | polled | surveyed | disqualified | sacked (once,twice,two,three,four,five,six,seven,eight,times) | sanctioned | expelled | deported | extradited | quarantined | diagnosed |
      (pulled,brought) [out] alive | pulled (out,from) | affected | trapped | stranded | stuck | exposed | tested | screened | suspected | accused | wanted | sought | implicated | blamed | held | seized | assaulted | attacked | raped | harassed | threatened | intimidated | robbed | discharged | chosen | appointed | paid | compensated | enrolled | admitted | treated | treated and released | treated (at the scene,for) | employed | feared trapped | ordered to (evacuate,leave) | told to (evacuate,leave) | advised to (evacuate,leave) | urged to | honoured | honored | summoned | subpoenaed | reinstated | rehired | repatriated | resettled | sickened | poisoned | retired | shortlisted | sheltered | housed | shot down | shot at (by,but,several,repeatedly,from,while,as,when,during,twice,and,in,on) | knocked down | run over | released on (DVD,video) | held (up,back,in reserve,in high regard,in esteem,in place,in contempt,responsible,accountable,hostage to) | (shot,shots,round,rounds,bullets,gun,weapon,rockets,missiles,mortars) [(had,have,has) been,were,was] fired | fired (on,upon,at,twice,once,back,first,into,from,several,repeatedly,shots,wildly) | involved | charged for | found (alive,safe,safe and well)`,
  },
  {
    kind: 'elsewhere',
    as: 'active',
    words: `rescued | gathered (the,all,his,her,their,a,an,some,signatures,evidence,information,data,intelligence) | rescuing | saved | saving | save | (throws,threw,thrown) out | overturned | overturns | quashed | vacated | fined | vaccinated | infected | infecting | hired | hiring | recruited | recruiting | invited | trained | questioned | questioning | interviewed | interrogated | nominated | expelled | deported | deporting | employs | employed | employing | attracts | attracted | carrying | carried | carries | transporting |
      affected | affecting | affects | trapped | trapping | stranding | stranded | attacked | attacking | assaulted | raped | helped | helping | feeds | feeding | sickened | poisoned | changed | improve | improved | improving | touched | enriched | transformed | beating | polled | surveyed | appointed | appointing | honored | honoured | reinstated | rehired | repatriated | summoned | created | creating | accused | accuses | accusing | quarantined | tested | photographed | shot (down,at) | pulled | killed off`,
  },
  {
    kind: 'elsewhere',
    as: 'intransitive',
    words: `(led,leads,leading,contributed,contributing,linked,connected,related,relating,sentenced,due,prior,up,response,reaction,respond,reacted,reacting,witness,testify,tied,ties,link,led up,leading up,close,near) to (their,his,her) (death,deaths) | (was,is) dying | (drown,drowns,drowned,drowning) (his,her,their) sorrows | (fled,fleeing,flee,flees) (on,by,in a,before,with the,without,the scene,the crime,custody,prison) | escaped | escaped (unhurt,unharmed,injury) | escaped with their lives | voted | abstained | applied | enrolled | graduated | tested (positive,negative) | competed | worked | lived | live | resided | attended | attend | watched | signed | (work,worked,working) from (their homes,home) | turned out | gathered (for,for the,for a,to celebrate,to watch,to mourn,to pay tribute,to honour,to honor,to commemorate,to remember,to hear,to see,to listen,to mark,to pray,to welcome,to cheer,to enjoy,to discuss,to bid farewell,to say goodbye,to receive) | took part | taking part | participated | appeared in court | clashed with | returned | arrived | travelled | traveled | visited | surrendered | resigned | retired | scored | won | testified | fell (ill,sick) | became ill | walked out of | took shelter | suffer from | suffering from`,
  },
  {
    kind: 'elsewhere',
    as: 'event',
    words:
      '[the] (clinical,drug,vaccine,medical,randomised,randomized,controlled,field,pilot) trial (of,in,on,with,involving)',
  },
  {
    kind: 'elsewhere',
    as: 'noun',
    words: `shot of | murder (trial,charge,charges,case,conviction,weapon,victim,suspect,investigation) | [death,prison,jail,life] sentences of | death (penalty,sentence,row,threat,threats,certificate,squad,squads,camp,camps,benefits,rate,rates) | arrest (warrant,warrants,record,records,report,reports,affidavit,log,photo,powers) | kidnapping (charges,charge,case) | (assassination,murder,suicide) (attempt,attempts) | (public,governing,regulatory,professional,sporting,sports,government,governmental,state,international,heavenly,celestial,student,advisory,scientific,legal,elected,executive,religious,representative,water,supervisory,UN) bodies | homeless (people,persons,men,women,families,youth,veterans) | survivors | lives of | bodies of (water,law,work,evidence) | dead (ends,heats,batteries,languages,trees,birds,animals,fish) | (previous,prior) (convictions,arrests) | missing (files,documents,votes,pages,links,pieces,ballots) | body of (water,law,work,evidence,knowledge,research)`,
  },
]
