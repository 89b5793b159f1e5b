import type { Alignment, Pair } from './name-align.ts'
import { isInitial } from './name-match.ts'
import { contradiction, type Likeness, likenessOf, quote } from './name-reasons.ts'
import { isGivenName } from './name-scan.ts'
import { soundsOf } from './name-sounds.ts'
import type { Word } from './name-words.ts'

/**
 * Whether two names can be one person's, by their words side by side. A given name that differs speaks against it more
 * than anything that agrees speaks for it; a patronymic or a second surname may be left out, a first name may not.
 */
export function comparePeople(alignment: Alignment): Likeness {
  const { pairs, restA, restB } = alignment
  if (restA.length > 0 && restB.length > 0) return contradiction(alignment)
  const whole = pairs.filter(({ match }) => match.verdict === 'same')
  if (whole.length === 0) return nothingWhole(pairs)
  const couple = pairs.find((pair) => pair.match.verdict === 'gender' && !areFamilyNames(pair))
  if (couple) return { score: 0.3, reason: `${quote([couple.a, couple.b])} can be a man's and a woman's name.` }
  const rest = [...restA, ...restB]
  return rest.length === 0 ? sameWords(pairs, whole) : withMore(pairs, whole, rest, restA.length > 0)
}

function nothingWhole(pairs: readonly Pair[]): Likeness {
  const gendered = pairs.find(({ match }) => match.verdict === 'gender')
  return gendered
    ? { score: 0.3, reason: `${quote([gendered.a, gendered.b])} can be a man's and a woman's name.` }
    : { score: 0.2, reason: 'They share no whole word.' }
}

function sameWords(pairs: readonly Pair[], whole: readonly Pair[]): Likeness {
  if (!isTurned(pairs)) {
    return { score: 0.4, reason: 'The words are the same, but they stand in an order that makes another name of them.' }
  }
  if (pairs.some(({ match }) => match.verdict === 'initial')) {
    return { score: 0.7, reason: 'An initial stands for a word that begins with it, the rest sounds alike.' }
  }
  return { score: likenessOf(whole), reason: 'They sound alike once spelling habits are set aside.' }
}

/** One has words more: all but the surname, or a patronymic or second surname. */
function withMore(pairs: readonly Pair[], whole: readonly Pair[], rest: readonly Word[], inA: boolean): Likeness {
  const texts = rest.map(({ text }) => text)
  if (pairs.length === 1) {
    return { score: 0.5, reason: `One is ${quote([whole[0]?.a ?? ''])} alone, which can be the other's surname.` }
  }
  const initials = rest.every(({ text }) => isInitial(text))
  if (initials && pairs.some(({ a, b }) => isInitial(inA ? b : a))) {
    return { score: 0.4, reason: `Only one of them has the initial ${quote(texts)}, though both have initials.` }
  }
  if (
    initials &&
    rest.length === 1 &&
    pairs.some(({ a, b, i, j }) => isLaterInitial(inA ? a : b, inA ? i : j, inA ? b : a))
  ) {
    return { score: 0.3, reason: `The initial ${quote(texts)} stands before the one that the other begins with.` }
  }
  const first = Math.min(...pairs.map(({ i, j }) => (inA ? i : j)))
  const turned = pairs.some((pair, at) => at > 0 && pair.j < (pairs[at - 1] as Pair).j)
  if (first > 0 && pairs.length === 2 && !turned) {
    return { score: 0.45, reason: `${quote(texts)} before the same two names can be a son or daughter of the other.` }
  }
  return { score: 0.75, reason: `${quote(texts)} can be a patronymic or a further name.` }
}

/** Громов В. П. is no Пётр: of two initials the first is the given name's. */
const isLaterInitial = (initial: string, at: number, whole: string): boolean =>
  at > 1 && isInitial(initial) && !isInitial(whole)

/** True where the second name is the first one, begun at another word: the family name in front, or behind. */
function isTurned(pairs: readonly Pair[]): boolean {
  let falls = 0
  pairs.forEach(({ j }, at) => {
    if (j > (pairs[(at + 1) % pairs.length] as Pair).j) falls++
  })
  return falls <= 1
}

/** True for -ov and -ova: surnames of a man and a woman of one family, which reports mix up; no given names, which stand first. */
function areFamilyNames({ a, b, i, j }: Pair): boolean {
  if (i === 0 && j === 0) return false
  const [man = ''] = [soundsOf(a).text, soundsOf(b).text].sort((p, q) => p.length - q.length)
  return /(?:[oe]v|in|[ck]i|skii?)$/.test(man) && !isGivenName(a) && !isGivenName(b)
}
