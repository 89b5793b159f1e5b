import type { Fate } from '../fate-table.ts'

/** How many counts of a crime somebody may face. */
const COUNTS = `(one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,several,multiple,numerous,dozens of,a dozen,${Array.from({ length: 59 }, (_, i) => i + 2).join(',')})`

/** What may be broken or hurt. */
const LIMBS = `(leg,legs,back,arm,arms,chest,shoulder,foot,feet,hand,hands,hip,thigh,neck,face,knee,knees,ankle,ankles,jaw,elbow,wrist,wrists,collarbone,pelvis,nose,rib,ribs,skull,spine,vertebra,vertebrae,finger,fingers,toe,toes,bone,bones,cheekbone)`

/** What is done to people by force or befalls them: deaths, wounds, illness, abductions, torture. */
export const harm: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `killed | (shot,struck,stabbed,hit,beaten) , killed | shot dead | fatally | murdered | (shot,stabbed,trampled,tortured,struck,hit,ambushed,attacked,captured,kidnapped) and killed | found (shot,stabbed,beaten,strangled,burned,hacked,bludgeoned) to death | killed instantly | assassinated | slain | executed | massacred | slaughtered | butchered | lynched | gunned down | martyred | drowned | dead |
      (beaten,shot,stabbed,burned,burnt,crushed,hacked,trampled,frozen,bludgeoned,choked,clubbed,scalded,mauled,tortured,kicked,strangled,stoned,starved,hounded) to death | (burned,burnt,buried,roasted) alive and killed | (burned,burnt) alive |
      (found,reported,confirmed,presumed) dead | deceased | (found,reported,confirmed,believed,thought) (killed,murdered) | (believed,thought) (dead,drowned) | fatally (shot,wounded,injured,stabbed,struck,beaten,burned) | mortally wounded |
      hanged | beheaded | decapitated | electrocuted | asphyxiated | strangled | suffocated | extrajudicially executed | summarily executed | put to death | shot by [a] firing squad | mown down | mowed down | (blown,torn) (to (pieces,bits),apart) | incinerated |
      with (his,her,their) (throat,throats) (cut,slit,slashed) | among the (dead,killed,deceased,fatalities) | among those killed | among those who (died,perished,lost their lives,were killed) | swept to their deaths | killed and wounded by`,
  },
  {
    kind: 'killed',
    as: 'participle',
    later: true,
    words: '(pronounced,declared,certified) dead [on arrival] | dead on arrival',
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(cut,cuts,cutting,slit,slits,slitting,slashed,slashing) the (throat,throats) of | (kill,kills,killed,killing) | (murder,murders,murdered,murdering) | (assassinate,assassinated,assassinating) | (massacre,massacred,massacring) | (slaughter,slaughtered,slaughtering) | (execute,executed,executing) |
      (claim,claims,claimed,claiming,cost,costing,costs,took,taking,take,taken,takes) the (lives,life) of | shot dead | shooting dead | gunned down | gunning down | (shot,struck,stabbed,ambushed) and killed | slay | slays | slew | shooting and killing | fatally (shot,stabbed,struck,injured,wounded,shoots,shoot,shooting,stabs,stab,stabbing,strikes,strike,striking,beat,beats) | (shoot,shoots,stab,stabs,strike,strikes) and (kill,kills) | (shoot,shoots,stab,stabs,strike,strikes) , (kill,kills) | (shot,stabbed) , killed | lynched | beheaded | beheading | hanged | executing by |
      (beat,beating,stabbed,burned,burnt,crushed,hacked,trampled) to death`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(die,dies,died,dying) | (have,has,had) [already,since,now,reportedly] died | perished | perishes | perish | have perished | drowns | drown | drowned | drowning | lost (their,his,her) (lives,life) | (have,has,had) lost (their,his,her) (lives,life) | (lose,losing) (their,his,her) (lives,life) |
      (fell,fallen,fall,falling) victim | (became,become) victims | passed away | met (their,his,her) (deaths,death,end) | (fell,plunged,leapt,jumped,leaped) to (their,his,her) (deaths,death) | (fell,fallen) (in (combat,battle,action,the action,the fighting,the line of duty),heroically) | (have,had) fallen | (killed,hanged) (himself,herself) | committed suicide | (took,taken,taking) (his,her,their) own (life,lives) | to (their,his,her) (death,deaths) | bled to death | burned to death | froze to death | starved to death |
      gave (their,his,her) (lives,life) | were among the dead | (have,had) (his,her,their) (throat,throats) (cut,slit,slashed)`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    later: true,
    words: `(succumbed,succumb,succumbs) [to (their,his,her,the) (injuries,wounds,injury,wound,burns)] | (died,die,dies) (of,from) (their,his,her,the) (injuries,wounds,injury,wound,burns,gunshot wounds) | (did not,didn't) survive | (did not,didn't) make it [out] [alive]`,
  },
  { kind: 'survived', as: 'intransitive', words: 'survived | survive | have survived | (got,came) out alive' },
  {
    kind: 'killed',
    as: 'noun',
    words: `dead | deceased | fatalities | [dead,lifeless,charred,mutilated,unidentified] bodies | corpses | deaths | bodies of the (victims,killed,slain) | remains of | fatal casualties | murder victims | dead (people,civilians,protesters,workers) | lives | fatal victims | dead bodies of | bodies of | corpses of | homicides`,
  },
  {
    kind: 'killed',
    as: 'noun',
    count: 1,
    words:
      'fatality | death | [dead,lifeless,charred,mutilated,unidentified] body | corpse | the body of | the corpse of | [dead,lifeless] body of | fatal victim',
  },
  {
    kind: 'killed',
    as: 'event',
    words: `[the] (death,deaths) of | [the] (killing,killings,murder,murders,massacre,assassination,assassinations,execution,executions,slaying,slayings,shooting dead,slaughter,beheading,lynching,extrajudicial killing,extrajudicial killings,fatal shooting,shooting death,shooting deaths,stabbing death,beating death,drowning,drownings,homicide,strangulation,hanging,suicide) of | [the] loss of life of | the bodies of | fatal (stabbing,beating) of | no survivors (among,from) [the] | resulting in the (death,deaths) of`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: 'murders | killings | fatal shootings | executions | assassinations | drownings | lynchings',
  },
  {
    kind: 'killed',
    as: 'toll',
    words: `[the] [official,confirmed,overall,provisional,final,total,current,combined] death (toll,count) | [the] [official,confirmed,total] number of (dead,deaths,fatalities,killed,victims killed,bodies,the dead,confirmed deaths,fatal victims) | [the] toll of the dead | number of (those,people,civilians,persons) killed | number of (people,persons) who (died,have died) | body count | [the] number of fatal casualties | number of people confirmed dead | toll | fatality (count,toll) | number of (lives lost,deceased)`,
  },
  {
    kind: 'killed',
    as: 'owned',
    words:
      '[shooting,stabbing,beating] (death,deaths) | (killing,murder,slaying,assassination,execution,drowning,suicide) | [dead] (body,bodies)',
  },
  { kind: 'killed', as: 'complement', words: 'dead' },
  {
    kind: 'wounded',
    as: 'participle',
    words: `believed (wounded,injured) | [(badly,seriously,severely,critically,lightly,slightly,gravely,less seriously,moderately)] (wounded,injured,hurt,burned) | maimed |   shot and (wounded,injured) | (shot,stabbed,grazed,slashed,cut) [once,twice,three times,several times,multiple times] in the [left,right,upper,lower] (leg,legs,back,arm,arms,chest,stomach,shoulder,shoulders,foot,feet,hand,hands,hip,thigh,neck,face,abdomen,buttocks,knee,knees,ankle,torso,groin,side,jaw,ear,elbow,calf,wrist,forearm,lower back,lower leg,upper body) | (clinging to,fighting for) (his,her,their) (life,lives) | [listed] in [a] (critical,serious,grave,stable,fair,good,satisfactory,guarded) [but stable,to serious,to critical,to fair] condition | grazed [by (a bullet,bullets,gunfire)] | overcome by [the] (smoke,fumes,heat,gas) | (knocked,beaten) unconscious | [left] (paralyzed,paralysed,blinded,disfigured,mauled) | on life support | in a coma | (suffering,bleeding) from [a,an,multiple,several] [apparent,single,severe] (gunshot,stab,bullet,burn,shrapnel,knife,head) (wounds,wound,injuries,injury) | among the (injured,wounded) | among those (injured,wounded) | (cut,hit,struck) by (flying,falling,shattered) (glass,debris,shrapnel,rocks,bricks) | treated for [(minor,serious,severe,gunshot,bullet,non - life - threatening)] (injuries,wounds,burns,cuts,fractures,bruises,smoke inhalation,shock,exposure,hypothermia,frostbite,dehydration,heat exhaustion,heatstroke) | wounded by`,
  },
  {
    kind: 'bearing',
    as: 'participle',
    words: `with [a,multiple,several,serious,severe,minor] [head,leg] (gunshot,stab,bullet,burn,shrapnel,head,leg) (wounds,wound,injuries) | with [a,two,three,several] (broken,fractured,shattered,dislocated) ${LIMBS} | with (frostbite,hypothermia,smoke inhalation,severe burns,second - degree burns,third - degree burns)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words:
      '[(seriously,badly,critically,slightly)] (wound,wounds,wounded,wounding) | [(seriously,badly,critically,slightly)] (injure,injures,injured,injuring) | (hurt,hurting) | left wounded | maimed | maiming | grazed [the (ear,arm,leg,head,shoulder) of] | shot and (wounded,injured)',
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(suffered,suffer,suffering,sustained,sustaining,received,incurred,suffers) [a,an] [(serious,minor,severe,gunshot,bullet,light,multiple,various,slight,critical,life - threatening,non - life - threatening,head,burn,shrapnel,grave,broken,internal,superficial)] (injuries,wounds,burns,injury,wound,fractures,leg,arm,ribs,concussion,cuts,bruises,smoke inhalation,frostbite) | (had,has) [a,two,several] (broken,fractured) ${LIMBS} | (broke,breaking,fractured,fracturing,shattered) (his,her,both,one,a,an,two,three,several) ${LIMBS} | lost (a,an,his,her,one) (arm,leg,eye,hand,foot,finger) | lost (both,his,her) (arms,legs,eyes,hands,feet) | (suffered,sustained,received) [a,two,three,four,several,multiple] [single,apparent,minor] (gunshot,stab,bullet,graze,knife,shrapnel) (wound,wounds) | (suffered,sustained,received) ${COUNTS} (gunshot,stab,bullet,knife,shrapnel) (wounds,wound) | took a bullet | escaped with [a,minor,light,slight] [shoulder,arm,leg,head,hand,back,flesh,minor,slight] (injuries,injury,burns,cuts,bruises,wound,wounds,scratches) | (was,were) left with (injuries,burns)`,
  },
  {
    kind: 'wounded',
    as: 'noun',
    words: `wounded | injured | injuries | (wounded,injured) (people,civilians,protesters,workers,persons) | injured victims | wounded victims | walking wounded | (serious,minor,severe,light) injuries`,
  },
  {
    kind: 'wounded',
    as: 'complement',
    words: `wounded | injured | crippled | paralyzed | paralysed | blind | unconscious | comatose | in a coma | on life support | in [a] (critical,serious) condition | with [a,multiple,several,serious,minor,severe,critical,slight,first - degree,second - degree,third - degree,life - threatening,non - life - threatening] [gunshot,stab,bullet,shrapnel,knife,head,facial,internal,spinal,flesh,leg,back,neck] (injuries,injury,burns,wound,wounds,cuts,bruises,fractures,frostbite,concussion,smoke inhalation,brain damage) | with [a,two,three,several] (broken,fractured,shattered,dislocated,crushed) ${LIMBS} | clinging to life | fighting for (his,her,their) (life,lives)`,
  },
  { kind: 'wounded', as: 'event', words: '[the] wounding of | injuries to | injury to | injuring of' },
  {
    kind: 'wounded',
    as: 'toll',
    words:
      '[the] [total] number of (wounded,injured,injuries,the wounded,the injured) | number of (people,persons,those,civilians) (injured,wounded,hurt) | injury toll',
  },
  {
    kind: 'casualties',
    as: 'participle',
    words:
      'killed (or,and) (injured,wounded) | (dead,died) or (injured,wounded) | put out of (action,combat) | (hit,struck) by (bullets,gunfire,stray bullets,a bullet,a stray bullet) | among the (victims,casualties) | killed or maimed | wounded or killed | injured or killed',
  },
  {
    kind: 'casualties',
    as: 'active',
    words: 'killed (or,and) (injured,wounded) | killing (or,and) (injuring,wounding)',
  },
  {
    kind: 'casualties',
    as: 'intransitive',
    words:
      '(shot,stabbed,shooting,stabbing) (himself,herself) | (turned,turns,turning) (the,a,his,her) (gun,weapon,rifle,shotgun,pistol,revolver,handgun,firearm,knife) on (himself,herself)',
  },
  {
    kind: 'attacked',
    as: 'participle',
    words: '(shot,stabbed) [at] | knifed | machine - gunned | machinegunned | riddled with bullets',
  },
  { kind: 'lost', as: 'active', words: '[has,have,had] lost | (lose,loses,losing)' },
  { kind: 'hit', as: 'participle', words: '(hit,struck) [once,twice,three times,several times,multiple times]' },
  { kind: 'hit', as: 'active', words: '(hit,hits,hitting,strike,strikes,striking,struck)' },
  {
    kind: 'attacked',
    as: 'active',
    words:
      'shot | shoots | shoot | stabbed | stabs | stab | stabbing | knifed | machine - gunned | machinegunned | (bullet,bullets,shrapnel,gunfire,shots) (hit,hits,struck,strikes)',
  },
  { kind: 'beaten', as: 'participle', words: 'beaten | beaten up | flogged | whipped | clubbed | kicked' },
  { kind: 'seized', as: 'participle', words: '[being] seized by [the]' },
  { kind: 'captive', as: 'participle', words: '[being] held by [the]' },
  {
    kind: 'beaten',
    as: 'active',
    words: '(beat,beats,crushed,trampled,battered,kicked,clubbed,bludgeoned,hacked,burned,choked,strangled,stoned)',
  },
  {
    kind: 'casualties',
    as: 'noun',
    words:
      'casualties | victims | dead (and,or) (wounded,injured) | killed (and,or) (wounded,injured) | shooting victims',
  },
  { kind: 'casualties', as: 'event', words: '[the] (stabbing,shooting,stabbings,shootings) of' },
  { kind: 'casualties', as: 'noun', count: 1, words: 'victim | casualty' },
  {
    kind: 'casualties',
    as: 'toll',
    words:
      '[the] [total] number of (victims,casualties) | casualty (toll,count) | number of (dead,killed) and (wounded,injured)',
  },
  {
    kind: 'hospitalised',
    as: 'participle',
    words: `hospitalised | hospitalized | admitted to [the,a] [city,regional,local,district,central,nearby] (hospital,hospitals,intensive care) | (taken,rushed,transported,brought,transferred,sent,airlifted,flown,evacuated) to [the,a] [city,regional,local,nearby,district,central,area] (hospital,hospitals) | treated (in,at) [the,a] [city,regional,local,nearby,district,central] (hospital,hospitals) |
      rushed to intensive care | hospitalized with | given hospital treatment | in intensive care | under treatment in hospital`,
  },
  {
    kind: 'hospitalised',
    as: 'intransitive',
    words:
      '(are,were,was,is) [still] in [the] hospital | (remain,remains,remained,stayed) in [the] hospital | sought medical (help,attention,treatment) | (required,needed,received) hospital treatment | ended up in hospital | (required,needed) hospitalisation | (required,needed) hospitalization',
  },
  {
    kind: 'taken',
    as: 'participle',
    words:
      '(taken,rushed,transported,brought,transferred,sent,airlifted,flown,moved,driven,carried,evacuated) [by (ambulance,helicopter)] to | [being] treated (at,in) | recovering (at,in)',
  },
  {
    kind: 'taken',
    as: 'active',
    words: 'took | taking | rushed | rushing | sent | sending | flew | airlifted | put | putting',
  },
  {
    kind: 'admitted',
    as: 'active',
    words: '[has,have,had] (admitted,treated,taken in,received) | took in | admitting | treating',
  },
  { kind: 'hospitalised', as: 'active', words: 'hospitalised | hospitalized | (hospitalising,hospitalizing)' },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalisations | hospitalizations' },
  {
    kind: 'missing',
    as: 'participle',
    words:
      'missing | [still] unaccounted for | (reported,listed,declared,presumed,officially) [as] missing | among those missing [and (presumed,feared) dead] | among the missing [and (presumed,feared) dead] | (buried,trapped) (under,beneath) the (rubble,mud,debris,snow,ruins) | forcibly disappeared | disappeared | lost at sea | missing and presumed dead | feared missing | missing at sea',
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words:
      '(went,go,gone,goes) missing | have gone missing | disappeared | have disappeared | vanished | have vanished | (has,have,had) not been (seen,heard from) since | (was,were) never (seen,heard from) again',
  },
  {
    kind: 'missing',
    as: 'noun',
    words:
      'missing | missing (people,persons) | disappeared people | [enforced,forced] disappearances | cases of [enforced,forced] disappearance | disappeared persons',
  },
  {
    kind: 'missing',
    as: 'event',
    words: '[the] [enforced,forced] disappearance of | (rescuers,divers) (search,searched) for',
  },
  { kind: 'fated', as: 'event', words: '[the] (whereabouts,fate) of [the] [remaining,other]' },
  { kind: 'missing', as: 'owned', words: 'disappearance' },
  {
    kind: 'missing',
    as: 'toll',
    words: '[the] number of (missing,people missing,missing persons,missing people,the missing,those missing)',
  },
  {
    kind: 'abducted',
    as: 'participle',
    words:
      'abducted | kidnapped | taken [as] (hostage,hostages) | held hostage | snatched | held captive | taken captive | [being] held by [the,their] (rebels,guerrillas,kidnappers,gunmen,militants,insurgents,hijackers,captors,abductors) | held for ransom | (taken,dragged,snatched) from (his,her,their) (home,homes,house,houses,car,office,bed,beds,farm,farms,village) [by] | (seized,taken,captured) by (gunmen,rebels,guerrillas,kidnappers,militants,armed men,hooded men,masked men,unknown persons,unidentified individuals) | (taken,dragged) (away,off) by (gunmen,rebels,guerrillas,militants,armed men,hooded men,masked men) | (seized,snatched,grabbed,taken) (at gunpoint,outside (his,her,their),on (his,her,their) way,from a (street,bus,restaurant,car,vehicle))',
  },
  {
    kind: 'abducted',
    as: 'active',
    words:
      '(abduct,abducts,abducted,abducting) | (kidnap,kidnaps,kidnapped,kidnapping) | took hostage | taking hostage | took captive | snatched',
  },
  { kind: 'abducted', as: 'event', words: '[the] [mass] (abduction,kidnapping,abductions,kidnappings,kidnap) of' },
  {
    kind: 'seized',
    as: 'active',
    words:
      'seize | seizes | seized | seizing | (took,taking,take,takes,carried,carrying,dragged,dragging,led) (away,off) | [have,has,had] held | hold | holds | holding',
  },
  { kind: 'abducted', as: 'owned', words: 'abduction | kidnapping' },
  { kind: 'abducted', as: 'noun', words: 'abductions | kidnappings | hostages' },
  { kind: 'abducted', as: 'complement', words: '[as] [a] (hostage,captive) | [as] hostages | for ransom' },
  {
    kind: 'tortured',
    as: 'participle',
    words:
      'tortured | subjected to [severe] torture | ill - treated | mistreated | subjected to ill - treatment | beaten in (custody,detention,prison) | (given,subjected to) electric shocks | waterboarded | (hung,suspended) by (his,her,their) (wrists,ankles,feet,arms) | burned with cigarettes',
  },
  { kind: 'tortured', as: 'active', words: 'tortured | torturing | ill - treated | mistreated' },
  { kind: 'tortured', as: 'event', words: '[the] (torture,ill - treatment) of' },
  { kind: 'tortured', as: 'intransitive', words: '(suffered,endured) torture' },
]
