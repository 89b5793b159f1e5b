import type { Words } from './words.ts'

/** The small words that hold a sentence together. */
export type Grammar = {
  /** Frequent words of the language and of few others, by which it is recognised. */
  readonly functionWords: Words
  /** Auxiliaries of the passive and the perfect. */
  readonly be: Words
  /** Auxiliaries of the active, where they are none of the passive too: have, did. What stands before has a verb of its own. */
  readonly finite?: Words
  /** Auxiliaries that make a participle a verb of doing where no `been` stands between: *ont* froidement *abattu* deux civils. */
  readonly perfect?: Words
  /** Been: makes a participle behind such an auxiliary a passive again. */
  readonly been?: Words
  readonly of: Words
  readonly and: Words
  readonly or: Words
  /** An indefinite article; empty where there is none and a bare singular noun says "one". */
  readonly article: Words
  /** Possessives and definite articles: "the man" is somebody already told of. */
  readonly definite: Words
  /** What makes a noun one person's of whom the text has told: "the driver was hurt", "his wife", "X's brother". */
  readonly told?: Words
  /** His, her, their: behind a name and a comma they open another person's phrase: X, 44, *his* wife. */
  readonly whose?: Words
  /** Words for people that are adjectives behind another noun: un autocar *escolar*. */
  readonly adjectival?: Words
  /** Adjectives that stand before a noun, where others stand behind it: none but these stand between "the" and its noun. */
  readonly attributes?: Words
  /** Prepositions whose complement is neither subject nor object. */
  readonly preposition: Words
  /** Prepositions that say where something happens: in, at, near. They may stand under `preposition` too. */
  readonly locative: Words
  /** Names the doer of a passive: by, par, على يد. */
  readonly agent: Words
  /** Relative pronouns and particles. */
  readonly relative: Words
  /** Behind these the subject may stand behind its verb: *où* ont péri 39 soldats; where there are any, in a clause that opens with a place or a verb too. */
  readonly inverting?: Words
  /** What follows is part of what stands before: including, of whom, dont. */
  readonly including: Words
  /** Before a whole with its number: *among the* 23 dead …, she was *among* 23 people killed. */
  readonly among?: Words
  /** … and behind it, before its parts: *were* four children. */
  readonly amongThem?: Words
  /** Makes a share of the number before it: three *out of every* ten. */
  readonly share?: Words
  /** How badly, behind a bare number: *três com gravidade* are part of the hurt told last. */
  readonly degree?: Words
  /** Of the, of those, *des*: between a number and the whole that it is a part of. */
  readonly partitive?: Words
  /** Of them, d'entre eux, منهم, behind a number: part of what was told last. */
  readonly ofThem: Words
  /** What is counted comes on top: also, as well as, in addition. */
  readonly besides: Words
  /** Together with, right behind somebody: another whom the same befell. */
  readonly along?: Words
  /** The same, behind a predicate: the judge was killed *along with* two guards. */
  readonly inCompany?: Words
  /** other, another, further. */
  readonly other: Words
  readonly not: Words
  /** Never, behind a finite verb: who had never been arrested has a clean record, and no arrest of his is denied. */
  readonly never?: Words
  /** Nor had, before the subject: negates the verb behind it. */
  readonly nor?: Words
  /** Negates the verb that stands right before it: «қаза тапқан жоқ». */
  readonly notBehind?: Words
  /** Forms of nouns of fate for those to whom something is given or done: a number across a dash is no count of them. */
  readonly indirect?: Words
  /** Makes what the verb right before it says one that would happen: «погибли бы». */
  readonly wouldBehind?: Words
  /** No one, nobody; no before a noun. */
  readonly nobody: Words
  readonly no: Words
  /** Anybody, any of: nobody behind a verb that is denied. */
  readonly anybody?: Words
  /** He, she: one person told of before. */
  readonly onePerson?: Words
  /** Her, as an object: a word for whose somebody is that stands for somebody too, where no noun follows. */
  readonly objectToo?: Words
  /** Then himself, and herself: who does it to others does it to himself too. */
  readonly selfToo?: Words
  /** Both, before a predicate: two told of before. */
  readonly both?: Words
  /** Means to be: will, plans to. Hypothetical but for what is announced before it happens, such as lay-offs. */
  readonly intended?: Words
  /** For, before what somebody has done: *preso por matar a tres*; behind a word of `paid` it stays open whether he did. */
  readonly forDeed?: Words
  /** Paid, hired, offered. */
  readonly paid?: Words
  /** After, for: right before an event that happened, and an infinitive that tells of one, where the pack knows infinitives by their ends. */
  readonly factual?: Words
  /** Hypothetical or wished for: if, would, could have, may, demand, threaten. */
  readonly hypothetical: Words
  /** A drill, a film, a novel: whatever its sentence tells has not happened. */
  readonly unreal?: Words
  /** What is caught: in a sentence that names it, cases are no wounds. */
  readonly illness?: Words
  /** Words of homage and of art: who is *disparu* there is dead long since, and nobody looks for him. */
  readonly remembrance?: Words
  /** Verbs of demand, and what stands between whom it is made of and the event: called on X *to* release 11. */
  readonly demand?: Words
  readonly demanded?: Words
  /** The author's doubt: allegedly, supposedly, so-called. */
  readonly doubt: Words
  /** Were false, is a lie: what the clause around it says is denied. */
  readonly untrue?: Words
  /** number, count, toll of something named next. */
  readonly countNoun: Words
  /** reached, rose to, stood at, was: between a count noun and its number. */
  readonly reach: Words
  /** Before the number reached, behind a verb of change and what stands between them: *subió este lunes a* 214. */
  readonly risenTo?: Words
  /** Verbs that put a count at a number, before or behind the noun for the count, and the number's preposition. */
  readonly estimates?: Words
  readonly estimatedAt?: Words
  /** Opens a bare number that counts anew what was counted last: *la police en a dénombré* 4 200. */
  readonly recount?: Words
  /** For, over: before what somebody is tried or punished for. */
  readonly forCrime?: Words
  /** Says that what comes is of another happening than what was told: *in a separate incident*, *not connected to a*. */
  readonly anotherHappening?: Words
  /** Their number: before a number that it is put at, one that counts anew. */
  readonly recountAt?: Words
  /** Owner, director: one person, right behind an event that befell him, where no article says so. */
  readonly officeHolder?: Words
  /** Verbs of change: what follows "from" is the former number. */
  readonly rise: Words
  /** Up from, from an earlier count of: before the former number, behind the one reached. */
  readonly upFrom?: Words
  /** Opens what befell somebody before: vanished *after being* arrested. */
  readonly afterBeing?: Words
  /** Shots: who is hit where they are fired is shot. */
  readonly gunfire?: Words
  /** Behind a date and a comma: what happened then: since 2012, *when*. */
  readonly atWhich?: Words
  /** The same, between the number reached, behind its preposition, and the former: rose to 31 *from* 29. */
  readonly formerFrom?: Words
  /** Prison, years of imprisonment: what a sentence runs to. */
  readonly prison: Words
  /** To death: what a punishment may be besides prison. */
  readonly deathPenalty?: Words
  /** To court, to trial: where those who are referred to it are tried. */
  readonly trial?: Words
  /** For: between a penalty and those on whom it is imposed. */
  readonly forWhom?: Words
  /** Court, judge, sentenced: before an execution, which is then a sentence; and carried out, which makes it a death again. */
  readonly sentencing?: Words
  readonly carriedOut?: Words
  /** A charge: what is laid against those who are charged. */
  readonly accusation?: Words
  /** To a march, into the street: where those go who protest. */
  readonly rally?: Words
  /** Pending trial: who is jailed so is detained. */
  readonly remand?: Words
  /** From work, from food: what those abstain from who strike; from work somebody may be suspended too. */
  readonly fromWork?: Words
  readonly fromFood?: Words
  /** Is unknown: behind the fate of somebody missing. */
  readonly unknownFate?: Words
  /** To where they are sent whom a court arrests: под стражу. */
  readonly custody?: Words
  /** Where the police take those whom they detain: в отдел полиции. */
  readonly station?: Words
  /** Says of an attempt that nothing came of it: *не удалось* спасти. */
  readonly failed?: Words
  /** The night, a sentence, three years: what somebody spends by a verb that without it says that he died. */
  readonly spent?: Words
  /** Critically, slightly: behind a number of those just told of. */
  readonly gravely?: Words
  /** Identified as: between the dead and their names. */
  readonly identified?: Words
  /** A noun for several people and its "of": family of, group of. */
  readonly collective?: Words
  /** Wife of, driver of: before somebody's name, of one who is not the one named. */
  readonly kinOf?: Words
  /** Bringing, raising: before a new total ("bringing the total to 21"). */
  readonly brings?: Words
  /** How somebody is who was taken somewhere, so that it was a hospital: *in critical condition*. */
  readonly inCondition?: Words
  /** Somebody who does it to himself: killing *himself*. */
  readonly reflexive?: Words
  /** Says that a count goes on: *so far* this year. */
  readonly soFar?: Words
  /** Lives: what a disaster claims that kills so many. */
  readonly lives?: Words
  /** To death: behind an attack, makes it a killing. */
  readonly fatal?: Words
  /** Trapped: those freed were held by no one. */
  readonly entrapped?: Words
  /** In the war, in the fire: those lost there are dead. */
  readonly inDisaster?: Words
  /** In the leg: behind a blow, makes it a wound. */
  readonly inBody?: Words
  /** Include: between those whom a fate befell and who they are. */
  readonly comprises?: Words
  /** Homes, the fighting, the border: what refugees flee. */
  readonly refuge?: Words
  /** Hospital, clinic: where those who are taken to it are hospitalised. */
  readonly hospital?: Words
  /** Prison, cell, capacity: where a sentence has it, its prisoners are no new ones. */
  readonly gaol?: Words
  /** Compared with: before the date of another figure. */
  /** What sees nobody with eyes of its own: the *city* saw 12 murders. */
  readonly sightless?: Words
  readonly comparedTo?: Words
  /** Vigils, funerals, feasts: those who gather for them protest against nothing. */
  readonly ceremony?: Words
  /** Left, put, forced: verbs between which and their complement the people stand. */
  readonly leaves?: Words
  /** What people are in that is no place: in hospital, in custody, on the run. */
  readonly condition?: Words
  /** Words for a citizen, before the name of the country, which is no place of what is told. */
  readonly citizenOf?: Words
  /** Most of them, right behind a verb: how many it befell, it does not say. */
  readonly mostOfThem?: Words
  /** New, more, right behind whom they say it of: on top of those before. */
  readonly anew?: Words
  /** remain, still, are currently: at this moment. */
  readonly current: Words
  /** saw, counted with one's own eyes. */
  readonly observed: Words
  /** admitted to, received by, at the hospital: what one place received. */
  readonly facility: Words
  /** list of names. */
  readonly list: Words
  /** altogether, in total. */
  readonly total: Words
  /** Sets the subject off from others, between commas, and says nothing more: *lui*, *quant à elle*, for his part. */
  readonly contrast?: Words
  /** But, where a second predicate of the same subject may follow: "was taken to hospital *but* died". */
  readonly yet?: Words
  /** Splits a sentence into clauses: but, while, because, that … */
  readonly clause: Words
}
