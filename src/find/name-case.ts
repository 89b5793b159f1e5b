import type { EntityType } from '../domain/entity.ts'
import { CASE } from '../lang/declension.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import type { Candidate, Scene } from './name-candidate.ts'
import { endsIn } from './name-endings.ts'
import { isCapital, unitAt } from './name-units.ts'
import { fateValue } from './view.ts'

/** What the words around a name say of its case. */
export type Setting = {
  /** The cases they ask for, counted as the rows of the pack's declensions; none where they do not tell. */
  readonly favoured: readonly number[]
  /** True where they ask for nothing else: a preposition, a verb; a noun before a name may stand beside it. */
  readonly firm: boolean
  /** True where they say that it is not the form that names. */
  readonly oblique: boolean
}

const NAMING = 0
const QUOTES = new Set(['"', '“', '„', '«'])
/** «Партия «Берег» Адахана Сомова»: whose it is stands behind it. */
const CLOSED = new Set(['»', '”'])
/** Names of a list that are passed over on the way to what governs it. */
const LISTED = 4
/** Shorter words are adverbs and particles rather than nouns. */
const NOUN = 4

/** "Пресс-секретарь прокуратуры республики Мариана Лупу": the name stands beside its title. */
const OF_OFFICE = 'title with its office before name'

/** Reads the words around tokens `[from, to)`; `oblique` where a title before the name is itself oblique. */
export function settingOf(
  scene: Scene,
  { from, to, oblique, rule }: Pick<Candidate, 'from' | 'to' | 'oblique' | 'rule'>,
  type: EntityType | null,
): Setting {
  const { view, signs } = scene
  if (view.pack.names.personCases.length === 0 || view.pack.names.lastDeclines) return loose([], oblique)
  const at = listStart(scene, from)
  const quoted = QUOTES.has(tokenAt(view.tokens, at - 1)?.norm ?? '')
  const before = quoted ? at - 1 : at
  if (quoted && signs.ending(before, 'organizationCue', 'legalForm', 'placeCue'))
    return { favoured: [NAMING], firm: true, oblique }
  if (quoted && signs.ending(before, 'nameTitle')) return { favoured: [CASE.genitive], firm: true, oblique } // «вратарь «Бенфики»»
  const beside = type === 'person' ? governingNoun(scene, before) : null
  if (beside) return { favoured: beside, firm: true, oblique }
  const governing = signs.ending(before, 'governs')
  if (governing) {
    const firm = !signs.ending(before, 'nameTitle') // "мать Зарема" stands beside its noun as often as behind it
    return { favoured: governing.value as readonly number[], firm, oblique }
  }
  if (oblique) return loose([], oblique)
  if (signs.ending(before, 'nameTitle')) return loose([type === 'person' ? NAMING : CASE.genitive], oblique)
  if (rule === OF_OFFICE) return loose([NAMING], oblique)
  if (signs.ending(before, 'placeCue', 'legalForm')) return loose([], oblique)
  if (isDoneTo(scene, before)) return { favoured: [CASE.accusative], firm: true, oblique }
  if (isNoun(scene, before - 1) || (type === 'person' && CLOSED.has(tokenAt(view.tokens, before - 1)?.norm ?? '')))
    return loose([CASE.genitive], oblique)
  if (type !== 'person') return loose([], oblique)
  const object = at === from && actsOn(scene, to)
  return { favoured: object ? [CASE.accusative] : [], firm: object, oblique: oblique || isActedOn(scene, before, to) }
}

/** «С режиссёром Лангом», «против кубинца Ортиса»: the cases that stand before the noun beside the name, for both of them. */
function governingNoun({ signs }: Scene, before: number): readonly number[] | null {
  const noun = signs.ending(before, 'nameTitle', 'group', 'demonym')
  const governing = noun && !signs.ending(noun.from, 'nameTitle') && signs.ending(noun.from, 'governs')
  return governing ? (governing.value as readonly number[]) : null
}

const loose = (favoured: readonly number[], oblique: boolean): Setting => ({ favoured, firm: false, oblique })

/** «Арестовал Ильназа Галявиева»: somebody does it to whom the name says. */
const isDoneTo = ({ view }: Scene, before: number): boolean =>
  view.index.over(
    before - 1,
    (mark) => mark.tag === 'fate' && mark.to === before && fateValue(mark).as === 'active',
  ) !== undefined

/** «Ильназа Галявиева задержали»: the verb behind one person is of more than one. */
const actsOn = ({ view }: Scene, to: number): boolean =>
  endsIn(view.tokens[to]?.norm ?? '', view.pack.names.pluralVerbs ?? '', 3)

/** «Следователи обвиняют Лаптева»: one person behind a verb of more than one is not who acts, but in a list. */
function isActedOn({ view, signs }: Scene, before: number, to: number): boolean {
  if (!endsIn(tokenAt(view.tokens, before - 1)?.norm ?? '', view.pack.names.pluralVerbs ?? '', 3)) return false
  return view.tokens[to]?.norm !== ',' && !signs.starting(to, 'and')
}

/** Where the list begins whose last name starts at token `from`: "в Кабуле и Кандагаре". */
function listStart({ view, signs }: Scene, from: number): number {
  let at = from
  for (let parts = 0; parts < LISTED; parts++) {
    const joined = tokenAt(view.tokens, at - 1)?.norm === ',' || signs.ending(at, 'and') !== null
    let before = at - 1
    while (joined && isPartOfName(tokenAt(view.tokens, before - 1))) before--
    if (before === at - 1) return at
    at = before
  }
  return at
}

const isPartOfName = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token) || token.norm === '-')

/** A word that is no verb, no preposition and no adverb the tables know. */
function isNoun(scene: Scene, i: number): boolean {
  const { view } = scene
  const token = tokenAt(view.tokens, i)
  const unit = unitAt(view, i)
  if (token?.kind !== 'word' || !unit || token.norm.length < NOUN) return false
  if (isCapital(token) && i > 0) return false
  if (scene.signs.starting(i, 'opener', 'governs', 'placePreposition', 'saying')) return false
  return !endsIn(token.norm, view.pack.names.verbEndings ?? '', 2)
}
