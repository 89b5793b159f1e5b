import type { Fate } from '../fate-table.ts'

/** How many counts of a crime somebody may face. */
const COUNTS = `(one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,several,multiple,numerous,dozens of,a dozen,${Array.from({ length: 59 }, (_, i) => i + 2).join(',')})`

/** What may be broken or hurt. */
const LIMBS = `(leg,legs,back,arm,arms,chest,shoulder,foot,feet,hand,hands,hip,thigh,neck,face,knee,knees,ankle,ankles,jaw,elbow,wrist,wrists,collarbone,pelvis,nose,rib,ribs,skull,spine,vertebra,vertebrae,finger,fingers,toe,toes,bone,bones,cheekbone)`

export const fates: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `killed | (shot,struck,stabbed,hit,beaten) , killed | shot dead | fatally | murdered | (shot,stabbed,trampled,tortured,struck,hit,ambushed,attacked,captured,kidnapped) and killed | found (shot,stabbed,beaten,strangled,burned,hacked,bludgeoned) to death | killed instantly | assassinated | slain | executed | massacred | slaughtered | butchered | lynched | gunned down | martyred | drowned | dead |
      (beaten,shot,stabbed,burned,burnt,crushed,hacked,trampled,frozen,bludgeoned,choked,clubbed,scalded,mauled,tortured,kicked,strangled,stoned,starved,hounded) to death | (burned,burnt,buried,roasted) alive and killed | (burned,burnt) alive |
      (found,reported,pronounced,declared,confirmed,certified,presumed) dead | deceased | (found,reported,confirmed,believed,thought) (killed,murdered) | (believed,thought) (dead,drowned) | dead on arrival | fatally (shot,wounded,injured,stabbed,struck,beaten,burned) | mortally wounded |
      hanged | beheaded | decapitated | electrocuted | asphyxiated | strangled | suffocated | extrajudicially executed | summarily executed | put to death | shot by [a] firing squad | mown down | mowed down | (blown,torn) (to (pieces,bits),apart) | incinerated |
      among the (dead,killed,deceased,fatalities) | among those killed | among those who (died,perished,lost their lives,were killed) | swept to their deaths | killed and wounded by`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(kill,kills,killed,killing) | (murder,murders,murdered,murdering) | (assassinate,assassinated,assassinating) | (massacre,massacred,massacring) | (slaughter,slaughtered,slaughtering) | (execute,executed,executing) |
      (claim,claims,claimed,claiming,cost,costing,costs,took,taking,take,taken,takes) the (lives,life) of | shot dead | shooting dead | gunned down | gunning down | (shot,struck,stabbed,ambushed) and killed | slay | slays | slew | shooting and killing | fatally (shot,stabbed,struck,injured,wounded,shoots,shoot,shooting,stabs,stab,stabbing,strikes,strike,striking,beat,beats) | (shoot,shoots,stab,stabs,strike,strikes) and (kill,kills) | (shoot,shoots,stab,stabs,strike,strikes) , (kill,kills) | (shot,stabbed) , killed | lynched | beheaded | beheading | hanged | executing by |
      (beat,beating,stabbed,burned,burnt,crushed,hacked,trampled) to death`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(die,dies,died,dying) | (have,has,had) [already,since,now,reportedly] died | perished | perishes | perish | have perished | drowns | drown | drowned | drowning | lost (their,his,her) (lives,life) | (have,has,had) lost (their,his,her) (lives,life) | (lose,losing) (their,his,her) (lives,life) |
      (fell,fallen,fall,falling) victim | (became,become) victims | (succumbed,succumb) [to (their,his,her) (injuries,wounds,injury,wound,burns)] | passed away | met (their,his,her) (deaths,death,end) | (fell,plunged,leapt,jumped,leaped) to (their,his,her) (deaths,death) | (fell,fallen) (in (combat,battle,action,the action,the fighting,the line of duty),heroically) | (have,had) fallen | (killed,hanged) (himself,herself) | committed suicide | (took,taken,taking) (his,her,their) own (life,lives) | (did not,didn't) survive | (did not,didn't) make it [out] [alive] | to (their,his,her) (death,deaths) | bled to death | burned to death | froze to death | starved to death |
      gave (their,his,her) (lives,life) | were among the dead`,
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
  { kind: 'convicted', as: 'complement', words: 'guilty' },
  { kind: 'released', as: 'complement', words: 'not guilty' },
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
  { kind: 'casualties', as: 'intransitive', words: '(shot,stabbed) (himself,herself)' },
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
      'abducted | kidnapped | taken hostage | held hostage | snatched | held captive | taken captive | [being] held by [the,their] (rebels,guerrillas,kidnappers,gunmen,militants,insurgents,hijackers,captors,abductors) | held for ransom | (taken,dragged,snatched) from (his,her,their) (home,homes,house,houses,car,office,bed,beds,farm,farms,village) [by] | (seized,taken,captured) by (gunmen,rebels,guerrillas,kidnappers,militants,armed men,hooded men,masked men,unknown persons,unidentified individuals) | (taken,dragged) (away,off) by (gunmen,rebels,guerrillas,militants,armed men,hooded men,masked men)',
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
    words: 'seize | seizes | seized | seizing | [have,has,had] held | hold | holds | holding',
  },
  { kind: 'abducted', as: 'owned', words: 'abduction | kidnapping' },
  { kind: 'abducted', as: 'noun', words: 'abductions | kidnappings | hostages' },
  { kind: 'abducted', as: 'complement', words: 'hostage | captive | for ransom' },
  {
    kind: 'detained',
    as: 'participle',
    words: `[(arbitrarily,briefly,administratively,preventively)] detained | [being] held (without charge,without charges,without trial,without bail,without bond,in custody,in detention,in pre - trial detention,in pretrial detention,in solitary confinement,by police,by the police,by security forces,at a police station,at police stations,incommunicado,for questioning,on suspicion,over,in connection with) | being held |
      (taken,brought,placed,kept,remanded) (into,in) [police,pre - trial,pretrial,preventive,administrative] (custody,detention) | rounded up | in (custody,detention,police custody,pre - trial detention,pretrial detention,administrative detention) | remanded | captured | taken prisoner | held in | booked (into [the,a] [county,city] (jail,prison),on suspicion of,for investigation of,on charges of,on a charge of) | behind bars | jailed pending trial | detained without (charge,trial) | among those detained | among the detained | interned | under house arrest | placed under house arrest | apprehended | nabbed | led away in handcuffs | handcuffed`,
  },
  {
    kind: 'detained',
    as: 'active',
    words:
      '[briefly] (detain,detains,detained,detaining) | rounded up | rounding up | took into custody | taking into custody | interned | (capture,captures,captured,capturing)',
  },
  { kind: 'detained', as: 'event', words: '[the] [arbitrary,mass] (detention,detentions) of' },
  { kind: 'detained', as: 'noun', words: 'detentions | detainees' },
  {
    kind: 'detained',
    as: 'toll',
    words: '[the] [total] number of (detainees,detained,people detained,detentions,those detained,persons detained)',
  },
  {
    kind: 'arrested',
    as: 'participle',
    words:
      'arrested | under arrest | (placed,put) under arrest | rearrested | re - arrested | recaptured | among those arrested',
  },
  { kind: 'arrested', as: 'active', words: '(arrest,arrests,arrested,arresting) | re - arrested | rearrested' },
  { kind: 'arrested', as: 'event', words: '[the] [mass,arbitrary] (arrest,arrests) of' },
  { kind: 'arrested', as: 'noun', words: 'arrests' },
  {
    kind: 'arrested',
    as: 'toll',
    words: '[the] [total] number of (arrests,arrested,people arrested,those arrested,persons arrested)',
  },
  {
    kind: 'charged',
    as: 'participle',
    words: `[formally] charged [with,over] | (indicted,arraigned) | formally accused | (facing,faced) charges`,
  },
  { kind: 'charged', as: 'active', words: '(charged,charging) | (indicted,indicting)' },
  {
    kind: 'charged',
    as: 'intransitive',
    words: `(face,faces,faced) [criminal,terrorism,murder,corruption,similar,formal,felony,federal,manslaughter,homicide,assault,robbery,arson,drug,weapons,kidnapping,rape,theft,fraud,burglary,misdemeanor] charges | (are,were,is,was) facing [criminal,terrorism,murder,corruption,similar,formal,felony,federal,manslaughter,homicide,assault,robbery,arson,drug,weapons,kidnapping,rape,theft,fraud,burglary,misdemeanor] charges | (face,faces,faced) (a,an,one,two,three,multiple) [count of] [attempted] (criminal,terrorism,murder,corruption,similar,formal,felony,federal,manslaughter,homicide,assault,robbery,arson,drug,weapons,kidnapping,rape,theft,fraud,burglary,misdemeanor) (charge,charges) | (face,faces,faced,facing) a (charge,count) of [attempted,aggravated,first - degree,second - degree,vehicular] (murder,manslaughter,homicide,assault,battery,robbery,arson,theft,fraud,burglary,rape,kidnapping,perjury,bribery,conspiracy,possession,drunken driving,drunk driving,reckless driving,treason,sedition,terrorism,espionage,corruption) | [now] (face,faces,faced,facing) ${COUNTS} [felony,misdemeanor,criminal,federal] (counts,charges) | (are,were,is,was) facing ${COUNTS} (counts,charges)`,
  },
  { kind: 'charged', as: 'event', words: '[the] indictment of' },
  {
    kind: 'tried',
    as: 'participle',
    words:
      'tried [in absentia] | put on trial | brought to trial | sent to trial | prosecuted | brought before [a,the] court | brought to justice | on trial | court - martialled | court - martialed',
  },
  {
    kind: 'tried',
    as: 'intransitive',
    words:
      '(went,go,goes,gone) on trial | (stood,stand,stands,standing) trial | (are,is,were,was) [currently] on trial | (are,is,were,was) standing trial',
  },
  { kind: 'tried', as: 'active', words: '(prosecuted,prosecuting) | put on trial' },
  { kind: 'tried', as: 'event', words: '[the] [mass] (trial,trials,prosecution,court martial) of' },
  {
    kind: 'convicted',
    as: 'participle',
    words:
      '[wrongly,wrongfully] convicted [of] | found guilty | sentenced [in absentia] | sentenced to (death,fines,probation,suspended,community service) | condemned to death | given (suspended,death) sentences | given a suspended sentence | handed (suspended,death) sentences',
  },
  {
    kind: 'convicted',
    as: 'active',
    words: '(convict,convicts,convicted,convicting) | found guilty | (sentence,sentences,sentenced,sentencing)',
  },
  { kind: 'convicted', as: 'event', words: '[the] [wrongful] (conviction,convictions,sentencing) of' },
  { kind: 'convicted', as: 'intransitive', words: '(pleaded,plead,pled) guilty' },
  { kind: 'convicted', as: 'noun', words: 'convictions' },
  {
    kind: 'imprisoned',
    as: 'participle',
    words: `imprisoned | jailed | (given,handed,served) [long,lengthy] (prison,jail) (sentence,sentences,terms) | given [long] (prison,jail) time | given life (imprisonment,sentences) | sentenced to [(long,lengthy,various)] (prison,jail,imprisonment,life) [(terms,sentences,time)] | sentenced to life imprisonment | sentenced to life in prison | (sent,returned) to (prison,jail) | incarcerated | put in (prison,jail) | locked up | put behind bars`,
  },
  {
    kind: 'imprisoned',
    as: 'intransitive',
    words:
      'received [long,lengthy] (prison,jail) (terms,sentences) | went to (prison,jail) | (are,is,were,was) serving [(prison,jail,life,long)] (sentences,terms) | (are,is) serving | (is,are,was,were,remain,remained,remains) [still] in (prison,jail) | languish in (prison,jail) | got (prison,jail) (terms,sentences)',
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words: '(imprison,imprisoned,imprisoning) | (jail,jails,jailed,jailing) | locked up',
  },
  { kind: 'staying', as: 'intransitive', words: 'remain | remains | remained' },
  { kind: 'imprisoned', as: 'event', words: '[the] (imprisonment,jailing,incarceration) of' },
  {
    kind: 'released',
    as: 'participle',
    words:
      '[conditionally,later] released | released on (bail,parole,recognisance) | released (from custody,from prison,from jail,from detention,without charge,after questioning,unharmed) | freed | set free | acquitted | pardoned | amnestied | bailed | granted bail | cleared of all charges | found not guilty | freed on bail | exonerated | granted (amnesty,a pardon) | released pending trial | let go (unharmed,unhurt,without charge,without charges,after questioning,after being questioned,hours later,days later,soon afterward) | let go (several,a few,two,three,four,six) (hours,days) later | (turned,handed) over to (the Red Cross,the International Committee of the Red Cross,Red Cross)',
  },
  {
    kind: 'released',
    as: 'active',
    words:
      '(release,releases,released,releasing) | (frees,freed,freeing) | to free | (pardon,pardoned,pardoning) | (acquit,acquitted,acquitting) | set free | amnestied',
  },
  {
    kind: 'released',
    as: 'intransitive',
    words: 'walked free | left (prison,jail) | (gained,regained,regain,won) (their,his,her) freedom',
  },
  { kind: 'released', as: 'event', words: '[the] (release,liberation,acquittal,freeing) of' },
  {
    kind: 'tortured',
    as: 'participle',
    words:
      'tortured | subjected to [severe] torture | ill - treated | mistreated | subjected to ill - treatment | beaten in (custody,detention,prison) | (given,subjected to) electric shocks | waterboarded | (hung,suspended) by (his,her,their) (wrists,ankles,feet,arms) | burned with cigarettes',
  },
  { kind: 'tortured', as: 'active', words: 'tortured | torturing | ill - treated | mistreated' },
  { kind: 'tortured', as: 'event', words: '[the] (torture,ill - treatment) of' },
  { kind: 'tortured', as: 'intransitive', words: '(suffered,endured) torture' },
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
    words: `(destroy,destroys,destroyed,destroying) | (damage,damages,damaged,damaging) | (set,sets,setting) fire to | torched | torching | looted | looting | smashed | smashing | ransacked | ransacking | burned | burnt | burned down | burning down | burnt down | set ablaze | demolished | demolishing | razed | razing | flattened | flattening | levelled | leveled | vandalised | vandalized | wrecked | wrecking | washed away | sweeping away | swept away | gutted | bulldozed | tore down`,
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
