import type { Grammar } from '../grammar-table.ts'

export const grammar: Grammar = {
  functionWords:
    'the | of | and | to | in | that | was | were | for | with | is | on | by | from | at | as | are | has | had | have | been | which | their | who | after | not | but | this | an | they | said | it',
  be: `(was,were,is,are,be,been,being) | (has,have,had) [already,since,now] been | having been | (get,gets,got,getting) |
    (was,were) found | (has,have,had) been found | (was,were) left | (was,were,is,are) (all,both,later,then,already,since,subsequently,either,immediately,initially,eventually,previously,officially,being,now) |
    (was,were) confirmed | (is,are,was,were) (known,reported,said,confirmed) to (be,have been) | (is,are,was,were) reported | have to be | had to be | (after,before,while) being | after having been`,
  finite: 'have | has | had | did | do | does',
  of: 'of | of the | from among | among | among the | amongst | amongst the | out of | out of the | of those | of these | of their | of its | of his | of our | of all | of all the',
  and: 'and | & | as well as | along with | together with',
  or: 'or',
  article: 'a | an | another | one',
  definite: 'the | this | these | those | his | her | its | their | my | our | your',
  whose: 'his | her | their | whose',
  told: "whose | the | this | his | her | its | their | my | our | your | 's",
  preposition:
    'in | at | on | from | with | without | during | against | near | into | onto | through | throughout | towards | toward | to | under | over | amid | amidst | for | within | inside | outside | via | around | between | despite | behind | across | like | than | about | among | per | aboard | regarding | concerning | following | alongside | beside | besides | because of | due to | thanks to | owing to | instead of | unlike | upon | off | except | except for | (talk,talks,talked,talking,speak,speaks,spoke,speaking,know,knows,report,reports,reported,information,data,rumours,rumors,claims) (about,of)',
  locative:
    'in | at | near | outside | around | inside | across | throughout | in the (city,town,village,district,region,province,state,county,port,capital,suburb) of | on the outskirts of | in central | in downtown | in (northern,southern,eastern,western,north - eastern,north - western,south - eastern,south - western,northeastern,northwestern,southeastern,southwestern) | in the centre of | in the center of | in the (north,south,east,west) of | in and around | off the coast of | square of | streets of',
  agent: 'by | at the hands of',
  relative: 'who | which | that | whom | whose',
  including:
    'including | among them | amongst them | among whom | among those | of whom | of which | of these | of those | out of them | ( of which | with , among them | some of them | counting | most of them',
  partitive: 'of (the,those,these)',
  ofThem: 'of them | of whom | of these | of those | of which | of the total',
  inCompany: 'along with | together with',
  besides:
    'also | as well as | in addition [to] | besides | on top of | plus | a further | another | further | additional | more | apart from | not counting | not including | excluding',
  other: 'remaining | other | others | another | further | more | additional | of the other | else',
  not: "not | n't | never | didn't | wasn't | weren't | isn't | aren't | hasn't | haven't | hadn't | don't | doesn't | did not | was not | were not | nor | neither",
  never: 'never',
  nor: '(nor,neither) (had,has,have,was,were,is,are,did,do,does)',
  nobody: 'no one | nobody | no - one | none | no person | not a single person | not one person',
  no: 'no | not a single | not one | zero | neither',
  onePerson: 'he | she | him | himself | herself',
  objectToo: 'her [instantly,immediately,almost instantly,outright]',
  selfToo: '[and] then (himself,herself,self) | and (himself,herself,self) | , (self,himself,herself)',
  share: 'a (third,fourth,fifth,sixth) (were,are,have)',
  both: 'both',
  intended:
    'will | would | shall | to be | plan to | plans to | planned to | planning to | plans for | prepare to | preparing to | prepared to | intends to | intended to | intend to | aim to | aims to | expected to | ready to | set to be | is to be | are to be | was to be | were to be | due to be | is to | are to | set to',
  hypothetical: `(offer,offers,offered,offering,promise,promises,promised,promising,pledge,pledged,pledges,agree,agrees,agreed,agreeing,refuse,refuses,refused,refusing,decline,declined,propose,proposed,proposes,volunteered,vow,vows,hoped,hopes,hoping) to | (offer,promise,proposal,pledge,refusal) (of,by,from) | (film,movie,novel,play,thriller,drama,opera,musical,comedy,sitcom,episode,video game) [that] (tells,recounts,depicts,portrays,follows,shows,chronicles,imagines,centers on,centres on,revolves around) | (plays,played,playing,portrays,portrayed,portraying) (a,an,the) | (his,her) character | in the (first,second,third,fourth,fifth,final,last,opening) (act,episode,chapter) | in the (film,movie,novel,musical,opera) , | (movie,film,novel,thriller,play,drama,series) [that is] about | (movie,film,novel,thriller,play,drama,series) , about | [in] the (novel,film,movie,play,drama,thriller,video game,episode,exercise,drill) , | in (which,the game ,) players | if | whether | going to | could | might | may | should | can | want to | wanted to | wants to | threaten | threatened to | threatens to | threatening to |
    (demand,demands,demanded,demanding,insist,insists,insisted) that | (call,calls,called,calling,appeal,appeals,appealed) for | in case of | unless | risk being | at risk of | risk of | faces | facing |
    vowed to | in order to |
    (urge,urges,urged,urging,press,pressed,pressing,begged,implored) (the,its,their) (government,authorities,president,ministry,minister,prime minister,parliament,court,army,military,police,rebels,kidnappers,junta,regime,state) to (free,release,arrest,detain,prosecute,charge,try,pardon,dismiss,sack,reinstate,deploy,evacuate) | (simulated,simulates,simulate,simulating) (a,an,the) [plane,train,bus,car,bomb,gas,school,mass,chemical,terror,terrorist] (explosion,attack,accident,crash,fire,earthquake,flood,leak,collapse,shooting,emergency,disaster,outbreak,derailment) |
    (define,defines,defined,defining) [it,them,a,mass] [shooting,shootings,attack] as | as (one,an incident,a shooting,an attack,any incident,any shooting) in which | potential | potentially | never (this,so,that) many | (feared,fear,fears,fearing,risk,risked,risks,avoid,avoided,avoids) being | (afraid,fear,fears,terrified,scared,chance,chances,odds,danger,threat) of being | enough to | capable of | the possibility of | avoid | prevent | too (ill,sick,old,frail,young,weak) to | (fit,unfit,unable) to | tried to | attempted to | trying to | attempting to |
    (demand,demands,demanded,demanding,urged,urging,seek,seeking,sought,negotiate,negotiating) (the,) [immediate,unconditional,immediate and unconditional] (release,arrest,dismissal,trial) of`,
  doubt:
    'allegedly | supposedly | purportedly | (is,are,was,were) (alleged,supposed,purported) to have | (alleged,supposed,purported,so - called) (massacre,massacres,murder,murders,killing,killings,death,deaths,execution,executions,abduction,abductions,kidnapping,kidnappings,disappearance,disappearances,detention,detentions,arrest,arrests,torture,assassination,assassinations,dead,victims) | ostensibly | claimed without evidence | feared | presumed | believed to have | (believed,thought) (dead,killed,murdered,drowned) | believed (wounded,injured) | thought to have | feared to have | (are,were) believed to be | (are,were) thought to be | (are,were) feared to be | unverified | unconfirmed',
  untrue: `(is,are,was,were,be,been,proved,proves,prove,remain,remains,is simply,are simply,were simply,was simply,turned out,turned out to be,proved to be,were found to be,is totally,are totally,were totally,is completely,were completely) (false,untrue,not true,incorrect,wrong,mistaken,erroneous,inaccurate,baseless,unfounded,groundless,fabricated,fake,fake news,lies,a lie,an invention,a hoax,a rumour,a rumor,rumours,rumors)`,
  wouldBehind:
    'on (screen,stage,camera) | on - screen | onscreen | onstage | in the (first,second,third,final,last,opening) (act,episode,chapter,scene,reel)',
  countNoun:
    'the number of | number of | numbers of | [the] total number of | the ranks of | the count of | the figure for | tally of | the total of | the figure of',
  anotherHappening:
    'hours (after,before) (a,an,another) | [in,during] (a,another) (separate,unrelated,different) (incident,case,shooting,crash,accident,fire,blaze,attack,stabbing,collision,explosion,bombing,blast,robbery) | in (another,a second,a third,an earlier) (incident,shooting,crash,accident,attack,stabbing,collision,explosion,bombing,blast) | in (separate,unrelated,other) (incidents,cases,shootings,crashes,accidents,attacks) | in other news | (connected,linked,related) to (a,an,another) | (connection,link) (with,to) (a,an,another) | unrelated to (a,an,another)',
  reach: `(rose,rises,rise,risen,rising,climbed,climbs,climbing,increased,increases,increasing,grew,grown,grows,jumped,soared,fell,dropped,surged,swelled,mounted,went up,passed) [further,sharply,again] to | reached | reaches | reaching | has now reached | had reached | has reached | (has,had) [now,since] (risen,climbed,increased,grown,jumped) to |
    (stood,stands,standing,remains,remained,now stands,currently stands,still stands) at | amounted to | amounts to | came to | comes to | was | is | were | are | exceeded | exceeds | numbered | numbers | has exceeded | had exceeded | passed | has passed | topped | tops | has topped | surpassed | has surpassed |
    totalled | totaled | totals | now at | at | (was,is,has been) (put,given,placed) (at,as) | (is,was) estimated at | (was,has been) (revised,raised,lowered) [up,down,upwards,downwards,upward,downward] to | hit | hits | has hit | of | to`,
  formerFrom: 'from',
  rise: 'rose | rises | rise | risen | rising | increased | increases | climbed | climbs | grew | grown | jumped | soared | fell | dropped | up | down | went up | revised | raised | lowered | surged | doubled',
  afterBeing: '(after,while) being | after having been',
  gunfire:
    '(opened,open,opening,opens) fire | gunfire | gunshots | gunshot | shots | bullets | bullet | rounds | (fired,firing,fires) (on,into,at,several,multiple,dozens)',
  atWhich: 'when',
  upFrom:
    'compared (with,to) | , (lowered,raised,revised,reduced,increased,cut) [up,down,upward,downward] from [an] [earlier,initial,previous] | (up,down) from [a,an,the] [earlier,initial,previous,preliminary] [official] [count,toll,tally,figure,estimate,report] [of] | from [a,an,the] (earlier,initial,previous,preliminary) [official] (count,toll,tally,figure,estimate,report) of',
  forCrime: 'for | of | over | in connection with',
  prison:
    'prison | jail | imprisonment | behind bars | penal colony | prison camp | in custody | in jail | prison terms | prison sentences | prison term | prison sentence | jail terms | labour camp | life sentences | life sentence',
  gravely: 'critically | seriously | severely | gravely | badly | slightly | fatally',
  identified: '(identified,named,listed) [by (police,authorities,officials)] as | as',
  collective: '(family,group,party,crew,team,band,column,crowd,gang) of',
  brings:
    "(bringing,brings,brought,raising,raises,raised,pushing,taking) (the,this year's,the year's,the city's,the) [overall,city's] (total,number,count,tally)",
  refuge:
    'home | homes | house | houses | village | villages | town | city | country | border | fighting | violence | war | conflict | persecution | shelling | bombing | floods | flooding | camp | camps | abroad | neighbouring | neighboring | safety',
  fatal: 'to death | dead',
  unknownFate: 'unknown | not known | unclear | uncertain',
  entrapped: 'trapped | pinned | stuck | wedged',
  inDisaster:
    'in [the,a,an,that,this] [civil,last,second,first,gulf] (war,fighting,battle,attack,attacks,massacre,bombing,bombardment,shelling,explosion,blast,fire,blaze,crash,accident,shooting,earthquake,quake,tsunami,flood,floods,hurricane,cyclone,storm,disaster,collapse,tragedy,genocide,famine,epidemic,camps)',
  inBody:
    'in the [left,right,upper,lower] (head,leg,legs,back,arm,arms,chest,stomach,shoulder,shoulders,foot,feet,hand,hands,hip,thigh,neck,face,abdomen,buttocks,knee,knees,ankle,torso,groin,side,jaw,ear,elbow,calf,wrist,forearm,body,eye,mouth,forehead,ribs,throat)',
  inCondition:
    '[listed] in [a] (critical,serious,grave,stable,fair,good,satisfactory,guarded) [but stable] condition | with [a] [minor,serious,severe,critical,multiple] (gunshot,stab,life - threatening,non - life - threatening,head,burn) (injury,injuries,wound,wounds)',
  reflexive: 'himself | herself',
  soFar: 'so far | thus far | to date | until now | up to now',
  estimates: 'gave | gives | giving | listed | lists | listing',
  estimatedAt: 'as',
  comprises: 'include | includes | included',
  recount:
    '(put,puts,placed,places,set,sets,gave,gives,estimated,estimates) (the,that,its,their) (number,figure,count,estimate,total,tally) | (lowered,raised,revised,reduced,increased,cut,brought) (the,that,its,their) [death] (number,figure,count,estimate,total,tally)',
  risenTo: 'to | at | brought to',
  among: 'among | among the',
  amongThem: 'were | was | are',
  hospital:
    'hospital | hospitals | medical (center,centre) | clinic | clinics | infirmary | ward | wards | trauma (center,centre) | burn (unit,center) | intensive care',
  ceremony:
    'vigil | vigils | candlelight | candles | funeral | funerals | burial | wake | memorial | memorials | remembrance | commemoration | prayer | prayers | ceremony | concert | festival | wedding | reunion | parade | remember | mourn | pray | grieve | celebrate',
  leaves:
    '(held,hold,holds,holding,kept,keep,keeps,keeping,took,take,takes,taking,left,leave,leaves,leaving,put,puts,putting,rendered,rendering,made,making,threw,throwing,pronounced,pronouncing,declared,declaring,found,finding,set,sets,setting,forced,forcing,drove,driven,driving,sent,sending,landed,landing)',
  current:
    'remain | remains | remained | still | currently | are still | is still | were still | at present | at the moment | continue to be | in [a] (critical,serious,grave,stable,fair,good,satisfactory,guarded) [but stable] condition | on life support | in a coma | presently | to this day | to date still',
  observed:
    'saw | personally saw | counted | witnessed | has seen | had seen | have seen | i saw | we saw | we counted | i counted | with my own eyes | with their own eyes | with his own eyes',
  sightless:
    'city | county | state | country | nation | town | village | region | province | district | neighborhood | neighbourhood | area | capital | year | month | week | weekend | day | night | decade | century | season | summer | winter | spring | autumn | department | hospital | street | war | conflict | which',
  comparedTo: 'than (in,during,at,for,the) | (compared,as compared) (with,to) the same',
  facility:
    'admitted to | received by | (was,were,been) brought to | treated at | (morgue,mortuary) [(has,had)] (received,took in,taken in) | in the morgue | at the morgue | in the mortuary | brought to the (hospital,morgue) | arrived at the (hospital,morgue) | (staff,doctors,surgeons) (have,had) (received,treated,admitted) | treated | his hospital | her hospital | our hospital',
  list: 'list of | list with | names of | lists | by name | named list | listed by name | published the names | compiled a list of',
  total: 'in total | altogether | in all | a total of | total of | overall | total | all told | combined total',
  yet: 'but',
  clause:
    'but | how many | how much | while | whereas | because | although | though | even though | when | where | that | after which | whereupon | since | as | so | until | if | before | after | once | whilst | however | following which',
}
