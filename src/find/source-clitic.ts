import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'
import { fateValue } from './view.ts'

const OUTSIDE = IS.of | IS.and | IS.preposition | IS.clause | IS.verb | IS.number | IS.time | IS.that | IS.negation

/**
 * Where the noun phrase ends that begins at token `head`, in a language with a clitic article; `null` in any other. No
 * sign parts a speaker from what is said there (حذر *خبراء الأرصاد* من …, دعا *الأمين العام للأمم المتحدة* جميع الأطراف).
 * Whose a noun is follows it, until a word has the article; behind that come adjectives with it, and names.
 */
export function endOfNounPhrase(line: Line, head: number, limit: number): number | null {
  if (!line.view.pack.clitics) return null
  let to = nounEnd(line, head)
  let closed = isDefinite(line, to - 1)
  while (to < limit) {
    const end =
      quotedEnd(line, to) ?? purposeEnd(line, head, to) ?? (goesOn(line, head, to, closed) ? nounEnd(line, to) : null)
    if (end === null) break
    closed ||= isDefinite(line, end - 1) || has(line, to, IS.name) || line.view.tokens[to]?.kind === 'sign'
    to = end
  }
  return Math.min(to, limit)
}

const NAME_LENGTH = 5
/** Behind the marks of a short name in quotation marks: منظمة «شهود بلا حدود». */
function quotedEnd({ view: { tokens } }: Line, i: number): number | null {
  if (tokens[i]?.norm !== '«' || tokenAt(tokens, i - 1)?.kind !== 'word') return null
  for (let at = i + 2; at <= i + 1 + NAME_LENGTH; at++) if (tokens[at]?.norm === '»') return at + 1
  return null
}

/** مكتب الأمم المتحدة *لتنسيق الشؤون*: what a body is for, behind its name, in two words of which the second has the article. */
function purposeEnd(line: Line, head: number, i: number): number | null {
  const { view, roles } = line
  const dative = view.pack.clitics?.dative ?? ' '
  const body = roles.some(({ from, tag }) => from === head && tag === 'bodies')
  const purpose = body && view.tokens[i]?.norm.startsWith(dative) && !isGenitive(line, i) && isDefinite(line, i + 1)
  return purpose && !has(line, i, OUTSIDE) && !view.index.starting(i, 'listener') ? i + 2 : null
}

/** Whether token `i` goes on with a noun phrase, which is `closed` behind a word with the article. */
function goesOn(line: Line, head: number, i: number, closed: boolean): boolean {
  if (line.view.tokens[i]?.kind !== 'word') return false
  if (has(line, i, IS.name)) return true
  const noun = line.roles.some(({ from }) => from === i)
  if (opensToll(line, i)) return false
  if (has(line, i, OUTSIDE) && !noun) return false
  if (noun && isBehindAdjective(line, i)) return false
  if (closed && isJoined(line, i) && isDefinite(line, i - 1)) return true
  if (isDefinite(line, i) && !closed)
    return !isPlural(line, i - 1) && !(i - 1 > head && isRelational(line, i - 1) && !isInstitution(line, i - 1))
  if (isDefinite(line, i)) return isAdjective(line, i) || has(line, i + 1, IS.name)
  if (isGenitive(line, i)) return true
  if (closed || isTied(line, i)) return false
  return noun || isAdjective(line, i) || (isDefinite(line, i + 1) && !isAdjective(line, i - 1))
}

/** قدر ناشطون *عدد القتلى* بتسعة: a noun for a count opens what is told. */
export const opensToll = ({ view: { index } }: Line, i: number): boolean =>
  index.starting(i, 'countNoun') !== undefined ||
  index.over(i, (mark) => mark.from === i && mark.tag === 'fate' && fateValue(mark).as === 'toll') !== undefined

/** ناشطون, شهود عيان: who is told of so owns nothing that follows. */
const isPlural = ({ view: { tokens, pack } }: Line, i: number): boolean =>
  pack.clitics?.unowning?.some((ending) => tokens[i]?.norm.endsWith(ending)) ?? false

/** مدير *مستشفى* الجمهورية: a word for a body ends like an adjective. */
const isInstitution = ({ view: { index } }: Line, i: number): boolean =>
  index.over(i, ({ tag }) => tag === 'organizationCue') !== undefined

/** وأحصت الحماية المدنية *قتيلين*: what is told begins with a noun that counts by its form. */
export const opensTold = (line: Line, i: number): boolean =>
  line.view.pack.clitics !== undefined &&
  !isDefinite(line, i) &&
  line.view.index.over(
    i,
    (mark) => mark.from === i && mark.tag === 'fate' && fateValue(mark).as === 'noun' && fateValue(mark).count !== null,
  ) !== undefined

/** أبلغ قاضي التحقيق *المحامين*, أبلغت وزارة الصحة *وكالة* رويترز: behind a noun phrase that is closed, others who are told. */
export function startsAddressee(line: Line, i: number): boolean {
  const { pack, index } = line.view
  const role = pack.clitics && line.roles.find(({ from }) => from === i)
  if (!role || isGenitive(line, i) || !(isDefinite(line, i) || role.value === 'media')) return false
  const closed = isDefinite(line, i - 1) || isPlural(line, i - 1)
  return closed && !has(line, role.to, IS.name) && !index.starting(i, 'nameTitle')
}

/** مسؤول محلي *رويترز*: behind an adjective without article stands no noun that would go on with the phrase. */
export const isBehindAdjective = (line: Line, i: number): boolean =>
  line.view.pack.clitics !== undefined && isAdjective(line, i - 1) && !isDefinite(line, i - 1)

/** Where the longest source noun ends that starts at token `i`, or its word. */
const nounEnd = (line: Line, i: number): number =>
  line.roles.reduce((end, { from, to }) => (from === i && to > end ? to : end), i + 1)

/** وزارة الصحة *والسكان*: behind a word with the article another that "and" joins to it. */
const isJoined = ({ view: { tokens, pack } }: Line, i: number): boolean =>
  pack.clitics?.conjunction !== undefined &&
  (tokens[i]?.norm.startsWith(pack.clitics.conjunction + pack.clitics.definite) ?? false)

/** True where the word at token `i` has the article written onto it. */
export const isDefinite = ({ view: { tokens, pack } }: Line, i: number): boolean =>
  tokens[i]?.norm.startsWith(pack.clitics?.definite ?? ' ') ?? false

/** "Of the …", in one word: للأمم. */
const isGenitive = ({ view: { tokens, pack } }: Line, i: number): boolean =>
  tokens[i]?.norm.startsWith(pack.clitics?.genitive ?? ' ') ?? false

const isAdjective = ({ view: { tokens, pack } }: Line, i: number): boolean =>
  pack.clitics?.adjectives.some((ending) => tokens[i]?.norm.endsWith(ending)) ?? false

/** مصدر *أمني*, خبراء *محليون*: behind such an adjective without article no noun with it belongs to the phrase. */
const isRelational = ({ view: { tokens } }: Line, i: number): boolean =>
  RELATIONAL.some((ending) => tokens[i]?.norm.endsWith(ending))
const RELATIONAL = ['ي', 'يون', 'يين']

/** A word that may begin with a preposition written onto it, and that no table knows. */
const isTied = ({ view: { tokens, pack } }: Line, i: number): boolean =>
  pack.names.ties.some((tie) => tokens[i]?.norm.startsWith(tie))

/** …، *وأحصى* الهلال الأحمر: where verbs open their clause, one that "and" is written onto begins another. */
export const isJoinedOn = ({ view: { pack } }: Line, { prefix }: Mark): boolean =>
  pack.order === 'behind' && prefix !== '' && prefix === pack.clitics?.conjunction
