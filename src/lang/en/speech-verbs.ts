import type { SpeechTable } from '../speech-table.ts'

/** The verbs and nouns of saying, thinking and judging. */
export const speechVerbs: Partial<SpeechTable> & Pick<SpeechTable, 'verbs' | 'showing' | 'goingOn'> = {
  verbs: [
    [
      'says',
      `said | sa(y,ys) | told | told (me,us,him,her,them) | tell(,s) | stat(ed,es) | announce(,s,d) | reported | report(,s) |
      note(,s,d) | explain(,s,ed) | declare(,s,d) | claim(,s,ed) | insist(,s,ed) | stress(,es,ed) | recall(,s,ed) |
      testif(y,ies,ied) | inform(,s,ed) | reveal(,s,ed) | disclose(,s,d) | allege(,s,d) | estimate(,s,d) | warn(,s,ed) |
      maintain(,s,ed) | acknowledge(,s,d) | admitted that | admit(,s,ted) | concede(,s,d) | point(,s,ed) out | specified | clarif(ied,ies) |
      remark(,s,ed) | repl(y,ies,ied) | emphasi(ze,zes,zed,sed) | reiterate(,s,d) | conclude(,s,d) |
      (had,has,have) [earlier,previously,also] (spoken,talked,told) of | counted | documented | has listed | (spoke,speaks,speak) of |
      talk(,s,ed) about | told of | (put,puts) the [death] toll at | (put,puts) the |
      (put,puts) (its,his,her,their,the) [total,own,likely,annual] (cost,costs,price,price tag,total,figure,odds,value,net worth,damage,damages,chances,loss,losses,share,rate,count,size,number,deficit,savings) at | (put,puts) the number of (dead,victims,killed,wounded,injured,detainees,arrests) at |
      (give,gives,gave) a (figure,toll) of | (give,gives,gave) the (figure,number,toll) as | (was,were,is,are) quoted as saying |
      told (reporters,journalists) | said in a statement | issued a statement saying |
      argue(,s,d) | contend(,s,ed) | assert(,s,ed) | counter(,s,ed) | caution(,s,ed) | underscore(,s,d) | quip(,s,ped) | joke(,s,d) |
      lament(,s,ed) | mused | proclaim(,s,ed) | recounted | (put,puts) it | (made,makes,make) [it] clear | respond(,s,ed) that | responded |
      charge(d,s,) that | suggested that | boast(s,ed) | vented | fumed | attest(s,ed) | confess(es,ed) | theori(zed,zes) | surmised |
      intoned | enthused | grumble(s,d) | gripe(s,d) | bemoan(s,ed) | huffed | scoff(s,ed) | sneered | snapped | snarled | bristled | protested that |
      object(ed,s) that | rejoined | mutter(ed,s) | murmured | stammered | sighed | (let,lets) it be known | (let,lets) slip | (go,goes,went) so far as to say |
      (taken to,keep,keeps,kept,start,starts,started,stop,stops,stopped) (saying,telling,insisting,warning,claiming,arguing) | was heard saying | (allow,allows,allowed) that | (make,makes,made) the (case,point,argument) | (leave,leaves,left) no doubt | (go,goes,went,gone,is,are,was,were) on record [as] saying | held (monday,tuesday,wednesday,thursday,friday,saturday,sunday) that`,
    ],
    [
      'confirms',
      'confirmed | confirms | confirm | verified | verifies | corroborated | corroborates | established that | has established',
    ],
    [
      'denies',
      'denied | denies | deny | rejected | rejects | refuted | refutes | disputed | disputes | dispute | dismissed (reports,claims,rumours,rumors) [that] | dismissed the (suggestion,notion,idea,claim,charge,allegation) that',
    ],
    [
      'doubts',
      "(would,will,could,can) neither confirm nor deny | (would,will,could,can) not (confirm,deny) | (would,will,could,can) n't (confirm,deny) | (would,did,does,do,has,have,had,could,will) (not,n't) (say,said,specify,specified,elaborate,disclose,disclosed,explain,explained,comment,commented) | (decline,declines,declined,refuse,refuses,refused) to (say,comment,confirm,discuss,answer,elaborate,specify,disclose,identify,name,explain,speculate) | doubted | doubts | questioned (whether,the,reports,claims) | questions whether | (cast,casts) doubt on | could not (confirm,verify) | cannot (confirm,verify) | (could,can) n't (confirm,verify) | (was,were) unable to (confirm,verify) | expressed doubt[s] (that,about)",
    ],
  ],
  reporting: 'said | says | say',
  quoting: [
    [
      'says',
      `add(,s,ed) | wr(ite,ites,ote) | tweet(s,ed) | post(s,ed) | retweeted | continue(d,s) | went on | goes on | (shot,shoots,fired,fires,hit,hits) back |
      chim(ed,es) in | interject(ed,s) | interrupted | read(,s) | observe(d,s) | offer(s,ed) | retort(s,ed) |
      exclaim(s,ed) | blare(s,d) | scream(s,ed) | deadpan(ned,s) | thundered | opine(d,s) | ventured | whisper(ed,s) | began | begins | concur(red,s) | marvel(ed,s) | volunteered |
      answer(s,ed) | repeat(s,ed) | summed it up | sums it up | concluded | crow(ed,s) | gush(ed,es) | intoned | bellowed | barked | roared | cried | amended | drawled | boomed | chuckled | giggled | grinned | winked | implored | cooed | chirped | purred | grunted | snorted | chided | needled | teased | taunted | recited | prayed | toasted | chorused | bawled | rasped | blurted [out] | (cut,cuts,broke,breaks) in | piped up | (summed,sums,wrapped,wraps) up | intones | quipped | muses | barks | snaps | shouts | snarls | fumes | sighs | scoffs | allows | insists | hollered | texted | emailed | shrug(s,ged) | sniff(s,ed) | spat | hiss(es,ed) | growl(s,ed) | groan(s,ed) | moan(s,ed) | wail(s,ed) | sob(s,bed) | laugh(s,ed) | nod(s,ded) | beam(s,ed) | crack(s,ed) | riff(s,ed) | thunders | announces | countered | parried | demurred | enthuses | beseeched |
      (stipulates,stipulated) that | (mention,mentions,mentioned) that | (repeat,repeats,repeated) that | (certified,certifies) that | (held,holds) that | (finds,find) that |
      comment(s,ed) | hypothesiz(es,ed) | reaffirm(s,ed) | affirm(s,ed) | avow(s,ed) | aver(s,red) | underlin(es,ed) | highlight(s,ed) | blog(s,ged) | grous(es,ed) | whin(es,ed) | fret(s,ted) | raged | rant(s,ed) | railed | rav(es,ed) | editorializ(es,ed) | intimat(es,ed) | insinuat(es,ed) |
      philosophiz(es,ed) | mumbl(es,ed) | seeth(es,ed) | gloat(s,ed) | stutter(s,ed) | scold(s,ed) | admonish(es,ed) | lectur(es,ed) | preach(es,ed) | elaborat(es,ed) | reflected | reason(s,ed) | pronounc(es,ed) | protest(s,ed) | commanded | (spell,spells,spelled) out | pretend(s,ed) | specif(y,ies) |
      (use,uses,used) the (word,words,term,phrase,expression) | (require,requires,required) that | (demonstrate,demonstrates,demonstrated) that | (prove,proves,proved) that | (illustrate,illustrates,illustrated) that`,
    ],
  ],
  knowing: [
    [
      'says',
      `know(,s) | knew | realiz(e,es,ed) | understand(,s) | understood | remember(,s,ed) | learn(,s,ed,t) | hear(,s) | heard | recogniz(e,es,ed) | determin(e,es,ed) | decid(e,es,ed) | notic(es,ed) |
      discover(,s,ed) | impl(y,ies,ied) | figured | sensed | dreamed | forget(,s) | forgot | guessed | gather(s,ed) | presum(e,es,ed) | imagin(e,es,ed) | trusted | calculat(e,es,ed) |
      deduc(e,es,ed) | infer(,s,red) | suppos(e,es,ed) | ascertain(ed,s) | detect(ed,s) | grasped | appreciat(e,es,ed)`,
    ],
  ],
  showing: [['says', `ruled | rules that | show(,s,ed) | put | puts | found | shown | found that | cites`]],
  revising: [
    [
      'says',
      `(raised,raises,raise,lowered,lowers,lower,revised,revises,revise,cut,cuts,increased,increases,reduced,reduces,updated,updates,upped) (its,their,the) [earlier,previous,own,official,preliminary,provisional] [death,casualty] (toll,count,tally,estimate,figure) | (raised,raises,lowered,lowers,revised,cut,reduced,updated,gave,gives,listed) (its,their,the) (number,figure,total) of | (gave,gives,listed) (its,their,the) [death,casualty] (toll,count,tally) | (stood,stands,stand) by (its,their,the) [earlier,previous,own,official] [death] (toll,count,tally,estimate,figure)`,
    ],
  ],
  thinking: [
    [
      'says',
      `think(,s) | thought | regret(,s,ted) | (claim,claims,claimed) to | (think,thinks,thought) of | (profess,professes,professed) | (used,use) to say | suggest(,s,ed) | indicate(,s,d) | believe(,s,d) | expect(,s,ed) | hope(,s,d) | want(,s,ed) | wish(,es,ed) | fear(,s,ed) | project(s,ed) | forecast(s,) |
      vow(,s,ed) | promise(,s,d) | pledge(,s,d) | urge(,s,d) | (call,calls,called) (for,on,upon) | ask(,s,ed) | demand(,s,ed) | propose(,s,d) |
      recommend(,s,ed) | predict(,s,ed) | plan to | plans to | plans | intend(,s,ed) | threaten(,s,ed) | refused | agree(,s,d) | disagree(,s,d) | worr(y,ies,ied) |
      wonder(,s,ed) [aloud] | accuse(,s,d) | blame(,s,d) | assure(,s,d) | remind(,s,ed) | plead(,s,ed) | begged | begs [to differ] |
      complain(,s,ed) | chant(s,ed) | shout(s,ed) | yell(s,ed) | bragged | confide(s,d) | feel(,s) | felt that | swore | sworn (to,that,never,not) | signal(s,ed,led) | hint(s,ed) | speculate(s,d) |
      suspect(,s,ed) | assume(,s,d) | guarantee(s,d) | advis(e,es,ed) (against,that,him,her,them,us,people,voters,congress,lawmakers,residents,members,clients,officials,readers,travelers,anyone,everyone,patience,caution,restraint) | stipulates | prefer(,s,red) | anticipate(,s,d) | foresee(s,) | foresaw | envision(s,ed) | reckon(,s,ed) |
      caution(s,ed) against | warn(,s,ed) against | warn(,s,ed) of | implore(,s,d) | beseech(es,) | request(s,ed) | requested that | petition(ed,s) | appeal(,s,ed) (for,to) | counsel(s,ed) | lobb(y,ies,ied) for | insist(,s,ed) on | consider(s,) | regard(,s) | regarded |
      (see,sees,saw) (it,this,that,him,her,them) as | (view,views,viewed) (it,this,that,him,her,them) as | views | figures | apologi(ze,zes,zed) [for,to,if] | (aim,aims,aimed) to | would like to | (long,longs,longed,yearn,yearns,yearned) (to,for) | desire(s,d) | (offer,offers,offered) to | volunteered to | (look,looks,looked) forward to | encourage(s,d) | exhort(s,ed) | prod(s,ded) | beseeched | inquire(s,d) | planned to | (commit,commits,committed) to |
      (is,are,was,were,remain,remains,remained) [deeply,sharply,evenly,bitterly] (divided,split,torn,uncertain,unsure,ambivalent) (over,on,about,as to) | (argue,argues,argued) (for,against) | (vouch,vouches,vouched) for | attribute(,s,d) | (voice,voices,voiced) (concern,concerns,doubt,doubts,support,confidence,frustration,skepticism,alarm,optimism,fears,opposition) |
      express(,es,ed) | voiced |
      (has,have,had) made (clear,plain) | (has,have,had,having) [no,every,little,any] (intention,intentions,plan,plans,desire,wish,interest,doubt,doubts,qualms,hope,hopes,regrets) (of,to,in,that,about) | bet | bets | weigh(,s,ed) | mull(,s,ed) | ponder(,s,ed) | contemplat(e,es,ed) | (debate,debates,debated) (whether,how,if) |
      (want,wants,wanted) to know | (ask,asks,asked) for | press(es,ed) |
      (is,are,was,were,remain,remains,remained,sound,sounds,sounded,seem,seems,seemed,appear,appears,appeared,look,looks,looked,feel,feels,felt,grew,became,become) (confident,convinced,worried,adamant,hopeful,certain,optimistic,concerned,sure,afraid,wary,skeptical,pleased,disappointed,proud,glad,grateful,furious,outraged,appalled,dismayed,surprised,thrilled,dismissive,critical of,opposed to,supportive of,open to,unconvinced,unimpressed,undecided,mystified,alarmed,encouraged,heartened,eager to,reluctant to,determined to,committed to,inclined to,willing to,unwilling to) |
      (is,are,was,were,remain,remains,remained,sound,sounds,sounded,seem,seems,seemed,appear,appears,appeared,grew,became,become) (angry,upset,unhappy,doubtful,aware,insistent,thankful,nervous,uneasy,satisfied,resigned,fearful,positive,frustrated,incensed,indignant,insulted,offended,shocked,stunned,horrified,embarrassed,ashamed,saddened,relieved,amazed,astonished,perplexed,puzzled,baffled,excited,happy,heartbroken,livid,persuaded,clear,emphatic) (that,about,at,over)`,
    ],
    [
      'doubts',
      '(doubt,doubts,doubted) (that,whether) | questioned | question (whether,how,why,if,the,his,her,its,their,this,these,those)',
    ],
  ],
  judging: [
    [
      'says',
      `call(,s,ed) | describe(,s,d) | dismiss(ed,es) | brand(s,ed) | characteri(ze,zes,zed) | portray(s,ed) | refer(,s,red) to | label(s,ed,led) | dubbed |
      attack(,s,ed) | deem(s,ed) | liken(s,ed) | compare(s,d) | cast(,s) | paint(s,ed) | defend(s,ed) | cite(s,d) | (float,floats,floated) (the,an) idea | view(,s,ed) | term(s,ed) | rate(s,d) | pronounced | considered | praised | depict(s,ed) | fram(es,ed) | perceiv(es,ed) | herald(s,ed) | quote(s,d) | interpret(s,ed) | pitch(es,ed) | see(,s)`,
    ],
  ],
  judgedAs:
    'as | to be | baseless | false | wrong | unfair | illegal | unlawful | unconstitutional | unacceptable | dangerous | irresponsible | ridiculous | absurd | outrageous | shameful | disgraceful | misleading | untrue | unfounded | unnecessary | essential | historic | politically motivated | frivolous | inappropriate | premature | offensive | racist | sexist | reckless | disappointing | troubling | disturbing | deplorable | disgusting | hypocritical | cynical | partisan | corrupt | incompetent | unfit | weak | unqualified | dishonest | crooked | crazy | sad | pathetic | terrible | horrible | unprecedented | unpatriotic | immoral | cruel | inhumane | unenforceable | unworkable | untrustworthy | phony | rigged | irrelevant | nonsense | fake | ludicrous | laughable | insulting | appalling | overblown | exaggerated | inaccurate | incorrect',
  reacting: [
    [
      'says',
      `critici(ze,zes,zed,se,ses,sed) | praise(,s,d) | hail(,s,ed) | applaud(,s,ed) | commend(,s,ed) | laud(s,ed) | extol(s,led) | salute(s,d) | congratulate(s,d) |
      thank(,s,ed) | welcome(d,s) | condemn(,s,ed) | denounce(,s,d) | decr(y,ies,ied) | deplore(,s,d) | deride(,s,d) | mock(,s,ed) | ridicule(d,s) | belittle(s,d) |
      disparage(s,d) | lambast(ed,es,e) | excoriate(s,d) | castigate(s,d) | berate(s,d) | chide(s,d) | scold(s,ed) | chastise(s,d) | admonish(es,ed) | rebuke(d,s) |
      slam(s,med) | blast(s,ed) | assail(s,ed) | bash(es,ed) | skewer(s,ed) | fault(s,ed) | tout(s,ed) | trumpet(s,ed) | downplay(s,ed) | play(s,ed) down |
      (brush,brushes,brushed,laugh,laughs,laughed) off | (lash,lashes,lashed) out at | (rail,rails,railed) (against,at) | (push,pushes,pushed) back (on,against) |
      (take,takes,took) issue with | (take,takes,took) aim at | (speak,speaks,spoke) out against | object(s,ed) to | (poke,pokes,poked) fun at | (hit,hits) out at | (sound,sounded) the alarm (about,over) |
      point(,s,ed) to | pan(s,ned) | trash(ed,es) | savage(s,d) | torch(ed,es) | rip(s,ped) | lampoon(s,ed) | roast(s,ed) | pillor(y,ies,ied) | scorn(s,ed) | malign(s,ed) | vilif(y,ies,ied) | demoniz(e,es,ed) | impugn(s,ed) | cheer(s,ed) | embrac(e,es,ed) | champion(s,ed) | celebrat(e,es,ed) | rue(s,d) | resent(s,ed) | admir(e,es,ed) | second - guess(ed,es) | bristle(s,d) at | endorse(s,d) | (take,takes,took,taken) a (swipe,shot,dig,jab,swing) at | (distance,distances,distanced) (himself,herself,themselves,itself) from | renounce(s,d) | espouse(s,d) | defend(s,ed) | scoff(s,ed) at | sneer(s,ed) at | lament(s,ed) | bemoan(s,ed) | describe(,s,d) | mention(s,ed) | recount(s,ed) | credit(s,ed) | order(s,ed) | instruct(s,ed) | directed | command(s,ed) | (lay,lays,laid) out | outlin(es,ed) |
      dislik(es,ed) | detest(s,ed) | loath(es,ed) | despis(es,ed) | disdain(s,ed) | distrust(s,ed) | condon(es,ed) | justif(y,ies,ied) | invok(es,ed) | contradict(s,ed) |
      (shrug,shrugs,shrugged,wave,waves,waved) off | (sweep,sweeps,swept) aside | (play,plays,played,talk,talks,talked) up | (throw,throws,threw) cold water on | (pour,pours,poured) (scorn,cold water) on | (heap,heaps,heaped) (praise,scorn) on | (hit,hits,fire,fires,fired,shoot,shoots,shot) back at | (make,makes,made) (fun,light) of |
      (raise,raises,raised) [serious,new] questions about | (double,doubles,doubled) down on | (walk,walks,walked) back (his,her,its,their,the) | (stand,stands,stood) by (his,her,their,its,the) | (side,sides,sided) with | (balk,balks,balked,recoil,recoils,recoiled) at | (rave,raves,raved,fret,frets,fretted,rant,rants,ranted,gripe,gripes,griped,whine,whines,whined) about |
      (speak,speaks,spoke) about | (allude,alludes,alluded) to | (push,pushes,pushed) for | (call,calls,called) into question | exaggerat(es,ed) | overstat(es,ed) | minimiz(es,ed) | echo(es,ed) | divulg(es,ed) | advocat(es,ed) | (hint,hints,hinted) at | (disagree,disagrees,disagreed,agree,agrees,agreed) with`,
    ],
    [
      'denies',
      'rebut(s,ted) | debunk(s,ed) | discredit(s,ed) | (rule,rules,ruled) out | repudiate(s,d) | (wave,waves,waved,brush,brushes,brushed) aside | disavow(s,ed) | rebuff(s,ed) | contest(s,ed) | challenge(s,d)',
    ],
  ],
  nominal: [
    [
      'says',
      `contention(,s) | claim(,s) | assertion(,s) | belief(,s) | view(,s) | argument(,s) | insistence | promise(,s) | pledge(,s) |
      vow(,s) | threat(,s) | call(,s) | demand(,s) | warning(,s) | suggestion(,s) | prediction(,s) | hope(,s) | fear(,s) |
      accusation(,s) | allegation(,s) | charge(,s) | conclusion(,s) | complaint(,s) | admission | concern(,s) | worr(y,ies) |
      finding(,s) | estimate(,s) | forecast(,s) | projection(,s) | announcement | acknowledgment | desire | intention | refusal | speculation | rumor(,s) | notion |
      revelation(,s) | confirmation | reports | rumours | rumour | skepticism | optimism | suspicion(,s) | declaration(,s) | statement(,s) | comment(,s) | remark(,s) |
      proposal(,s) | request(,s) | recommendation(,s) | opinion(,s) | assessment | assurance(,s) | reminder | testimony | hint(,s) | insinuation(,s) | boast(,s) | plea(,s) | description(,s) | characterization(,s) | depiction | portrayal | denunciation | condemnation | praise | willingness | theory | criticism | observation`,
    ],
    ['denies', 'denial(,s)'],
  ],
  heldNominal: [['says', `report | position | stance | plan(,s) | decision | idea | proposal(,s) | effort(,s) | bid`]],
  openNominal: [
    [
      'says',
      `conviction | expectation(,s) | assumption(,s) | presumption | implication | concession | judgment | determination | guarantee | explanation | excuse | rationale | impression | sense | feeling(,s) | perception |
      understanding | recognition | realization | message | premise | thesis | proclamation | disclosure | confidence | pessimism | mantra | refrain | talking point | anxiety | certainty |
      verdict | calculation | order(,s) | wish(,es) | confession | fantasy | reassurance(,s) | tweet | word | lie | account | reluctance | ambition | goal | eagerness | readiness | commitment | offer |
      invitation | preference | inclination | ruling | faith | creed | dictum | diagnosis | falsehood | gossip | indication(,s) | signal(,s) | evidence`,
    ],
  ],
  about: 'of | about | for',
  inView:
    'view | opinion | estimation | telling | judgment | judgement | eyes | mind | reading | assessment | version | account',
  goingOn: [
    [
      'says',
      `adding | saying | noting | explaining | stating | stressing | reporting that | claiming | arguing | insisting | contending | declaring | conceding |
      acknowledging | predicting | suggesting that | warning (that,of) | vowing | promising | urging | calling (for,on) | accusing | telling | writing that |
      pointing out | alleging | asserting | maintaining | cautioning | complaining | joking | quipping | recalling | remarking | reiterating | pledging | blaming | praising | criticizing |
      denouncing | lamenting | boasting | tweeting | asking | demanding | calling | describing | implying that | hinting that | emphasizing | proclaiming | admitting | confessing | suggesting | hoping | betting | expecting | believing | fearing | threatening | wondering | planning to | refusing to | seeking to | pushing (for,to) |
      proposing | requesting | speculating | doubting | pleading | begging | worrying that | wishing | agreeing | (finding,ruling,concluding,holding,hinting,boasting,warning) that | touting | trumpeting | characterizing | labeling | branding | dubbing | referring to | portraying | likening | comparing | pointing to | weighing | mulling | pondering |
      bragging | (observing,thinking,assuming,realizing,intimating,insinuating,announcing,testifying,repeating,responding,replying,protesting,charging,reasoning,recommending,countering,swearing,convinced,confident,concerned,worried,fearful,hopeful) that | making (clear,the case,the point,the argument) |
      (expressing,voicing) (hope,confidence,concern,concerns,doubt,doubts,support,regret,frustration,skepticism,alarm,optimism,fear,fears,anger,outrage,disappointment,surprise,gratitude,interest) | decrying | ridiculing | invoking | (brushing,shrugging,laughing,waving) off | (brushing,waving,sweeping) aside | thanking | condemning | assailing | scolding | chiding | rebuking | berating | applauding | lauding | commending | congratulating | recounting | echoing |
      alluding to | (worrying,joking,boasting,bragging,griping,fretting) about | apologizing for | (arguing,speaking out) (for,against) | questioning (whether,why,how,if,his,her,their,its) | dismissing (the,his,her,their,its) (claim,claims,charge,charges,idea,notion,suggestion,suggestions,report,reports,criticism,allegation,allegations,accusation,accusations,concern,concerns) | dismissing (claims,reports,suggestions,allegations,accusations,charges,criticism,concerns,it,him,her,them) | contemplating | debating (whether,how,if) | deriding | blasting | slamming`,
    ],
    ['confirms', 'confirming'],
    ['denies', 'denying'],
  ],
}
