import type { Fate } from '../fate-table.ts'

/** How many counts of a crime somebody may face. */
const COUNTS = `(one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,several,multiple,numerous,dozens of,a dozen,${Array.from({ length: 59 }, (_, i) => i + 2).join(',')})`

/** What police, courts and prisons do to people. */
export const law: readonly Fate[] = [
  { kind: 'convicted', as: 'complement', words: 'guilty' },
  { kind: 'released', as: 'complement', words: 'not guilty' },
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
  { kind: 'detained', as: 'complement', words: 'prisoner | as prisoners' },
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
]
