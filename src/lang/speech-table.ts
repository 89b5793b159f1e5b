import type { Role, VoiceStance } from '../domain/voice.ts'
import type { Row } from './entries.ts'
import type { Rows, Words } from './words.ts'

/** How a language says who stands behind what is told. */
export type SpeechTable = {
  /** Prepositions whose complement is the source: according to, selon, по словам. */
  readonly according: Words
  /** Opens a clause, before a known source and a comma: in that one's eyes it is so: *para* o sindicato, é. */
  readonly inEyesOf?: Words
  /** The same behind the source: прокуратураның *мәліметінше*. */
  readonly accordingBehind?: Words
  /** The same with its pronoun inside: по его словам. The last speaker is meant. */
  readonly accordingToHim: Words
  /** Opens a head that ends in a colon: "From a post: …". */
  readonly headed: Words
  /** Finite reporting verbs with the words that go with them, before or after their subject. */
  readonly verbs: Rows<VoiceStance>
  /** Those that do nothing but report: said. */
  readonly reporting?: Words
  /** Verbs that report beside a quotation or before "that": wrote, added, shot back. */
  readonly quoting?: Rows<VoiceStance>
  /** Verbs of knowing and finding out, which tell something where a clause follows at once: *knew* that, *knew* she would. */
  readonly knowing?: Rows<VoiceStance>
  /** Verbs that report only when their subject is itself a source: data *show*. */
  readonly showing: Rows<VoiceStance>
  /** Verbs, with the noun for the count where they need one, that report only when their subject counts: *raised its toll*. */
  readonly revising?: Rows<VoiceStance>
  /** Finite verbs of thought, wish, demand, question and promise: believes, hopes, urged, asked. */
  readonly thinking?: Rows<VoiceStance>
  /** Verbs of judgement that hand something to a speaker where a quotation or `judging` follows soon: called it "a smear". */
  readonly judging?: Rows<VoiceStance>
  /** Verbs of praise, blame and reaction, with whatever they are about: *hailed* the deal. Nobody says it by them. */
  readonly reacting?: Rows<VoiceStance>
  /** What stands between what is judged and the judgement: described the meeting *as* tense; the judgement itself where its case tells it: назвал обвинения *абсурдными*. */
  readonly judgedAs?: Words
  /** Nouns of saying and thinking behind a genitive: his *claim* that. */
  readonly nominal?: Rows<VoiceStance>
  /** The same where they say something only with one who holds them: his *plan* to. */
  readonly heldNominal?: Rows<VoiceStance>
  /** The same where a clause follows at once: her *sense* that, his *offer* to. */
  readonly openNominal?: Rows<VoiceStance>
  /** Opens what such a noun is about: her call *for*. */
  readonly about?: Words
  /** Stands for what the sentence before says: *об этом* сообщили. */
  readonly backward?: Words
  /** Opens what is told of, before the verb: *о* гибели двоих сообщили. */
  readonly topic?: Words
  /** Closes a phrase that opens with a preposition and names the one who thinks so: in her *view*. */
  readonly inView?: Words
  /** Written behind the holder of such a noun: 's. */
  readonly genitive?: Words
  /** Pronouns that hold such a noun: his. */
  readonly possessive?: Words
  /** Opens what a noun or verb of wishing wishes: to. */
  readonly infinitive?: Words
  /** What goes on with a speaker's phrase up to its verb: officials *briefed on* the matter. */
  readonly modifier?: Words
  /** Prepositions that take a noun phrase of the source tables as a whole: по (официальным данным), de (source policière). */
  readonly perData: Words
  /** The same behind the noun phrase: ресми деректер *бойынша*. */
  readonly perDataBehind?: Words
  /** Those who were told, where a word of its own says so. */
  readonly listener: Words
  /** Verb and pronoun in one: a-t-il ajouté. */
  readonly heSaid: Rows<VoiceStance>
  /** Participles by which the speaker of the sentence goes on: adding that. */
  readonly goingOn: Rows<VoiceStance>
  /** Verbs of passing on, and what stands behind their subject before the source: *نقلت* الوكالة *عن* مسؤول. */
  readonly relaying?: Words
  readonly relayed?: Words
  /** Passes on to a further source: citing, со ссылкой на. */
  readonly citing: Words
  /** Says that it was said, not by whom, and opens what: it is reported that. */
  readonly impersonal: Rows<VoiceStance>
  /** The same anywhere in its clause: reportedly. */
  readonly hearsay: Rows<VoiceStance>
  /** Participles beside a number: 12 *confirmed* dead. */
  readonly confirmed: Words
  /** Participles of telling before who told it: *announced* by the army; a count *released* by the Red Cross. */
  readonly announced?: Rows<VoiceStance>
  /** Opens what is said: that, que, что, أن. */
  readonly that: Words
  /** Where the word that opens what is said is its subject instead: *that is* unlikely. */
  readonly subjectThat?: Words
  /** What stands before an article or a number within a source: *all* three candidates, *every one of* the 17. */
  readonly predeterminer?: Words
  /** Determiners that stand for those they count: *another* said. */
  readonly loneDeterminer?: Words
  /** Pronouns that can only open a clause of their own behind a verb: said *it* was. */
  readonly clauseSubject?: Words
  /** Opens a question that is told of, and belongs to it: *whether* she would run. */
  readonly indirect?: Words
  /** Closes what is said, before a verb that closes its clause: *деп* хабарлады. */
  readonly thatBehind?: Words
  /** Pronouns of one person, as a subject or after a preposition. */
  readonly pronoun: Words
  /** Pronouns of several: whom they mean stays open. */
  readonly pronounOfMany?: Words
  /** Pronouns of an institution: it. The last one that spoke is meant. */
  readonly pronounOfBody?: Words
  /** Those who speak for somebody else: a *spokeswoman* alone speaks for the institution told of last. */
  readonly mouthpiece?: Words
  /** Makes an office one of the institution that spoke last: *its* secretary. */
  readonly bodysOwn?: Words
  /** Pronouns of whoever speaks or writes: what *I* think is told for once, and is no voice behind a claim. */
  readonly firstPersonSubject?: Words
  /** What, right before a verb, makes it no report: the first person, a genitive ending. */
  readonly barring: Words
  /** Labels of a source in parentheses: Source. */
  readonly label: Words
  /** Opens a sentence that says whose the one before it was: *as informações são da* polícia. */
  readonly toldBefore?: Words
  /** What may stand between a speaker and the verb: has, also, later. */
  readonly aside: Words
  /** Opens a sentence that says of the one before who said it: *c'est ce que* dément le ministre. */
  readonly resuming?: Words
  /** Pronouns before a verb for what was said before, or is about to be: la police *l'*a confirmé. */
  readonly resumed?: Words
  /** What, right after a verb, makes it no report: said *nothing*. */
  readonly voiding: Words
  /** What others think or say of those before it, and no cue of theirs: a man *believed to* be armed, *feared dead*. */
  readonly undergone?: Words
  /** Prepositions of those who are told, where the grammar's tables have them not: *a*. */
  readonly toWhom?: Words
  /** Nouns for what tells without being anyone: data, figures, sources, statement. */
  readonly data: Words
  /** Words for people, by the role they speak in. */
  readonly people: Rows<Role>
  /** Words for institutions and media, by the role they speak in. */
  readonly bodies: Rows<Role>
}

/** The stance of a cue, or the role of a source noun. */
export type SpeechValue = VoiceStance | Role | null

/** The table as rows; the tag is the table's key. */
export function speechEntries(table: SpeechTable): Row[] {
  return (Object.entries(table) as [string, Words | Rows<SpeechValue>][]).flatMap(([tag, words]): Row[] => {
    if (typeof words === 'string') return [{ tag, value: null, row: `speech/${tag}`, words }]
    return words.map(([value, phrases], i) => ({ tag, value, row: `speech/${tag}/${i}`, words: phrases }))
  })
}
