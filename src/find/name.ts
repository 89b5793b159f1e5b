import type { EntityType } from '../domain/entity.ts'
import { readings } from '../lang/declension.ts'
import { Tags } from '../lang/tags.ts'
import { fold } from '../text/fold.ts'
import { FEATURE } from './features.ts'
import { linkAliases } from './name-aliases.ts'
import { baseForm, otherBases } from './name-base.ts'
import { type Candidate, count, elected, noVotes, type Scene, scenesOf, type Votes, vote } from './name-candidate.ts'
import { settingOf } from './name-case.ts'
import { casedCandidates } from './name-cased.ts'
import { compoundCandidates } from './name-compound.ts'
import { institutionCandidates } from './name-institutions.ts'
import { type KnownNames, knownCandidates } from './name-known.ts'
import { coordinated } from './name-lists.ts'
import { quotedCandidates } from './name-quoted.ts'
import { opensSentence } from './name-report.ts'
import { shoutedCandidates, shoutedFamilies } from './name-shouted.ts'
import { uncasedCandidates } from './name-uncased.ts'
import { unitAt } from './name-units.ts'
import { type Found, spanOf, type View } from './view.ts'

/** A name of a person, an organisation or a place. */
export type NameFound = {
  /** `null` where the report does not tell. */
  readonly type: EntityType | null
  /** The name's base form in the spelling of the text: without possessives, oblique endings or line breaks. */
  readonly name: string
  /** Other base forms that it may have, where the report does not tell which is right. */
  readonly otherBases: readonly string[]
  /** ISO 3166 code where it is a country's name. */
  readonly country: string | null
  /** The base form of the name that this one is another name for: "Zhanaozen (formerly Novy Uzen)". */
  readonly aliasOf: string | null
}

/** A candidate with its base form, and the folded one. */
type Named = {
  readonly scene: Scene
  readonly candidate: Candidate
  readonly name: string
  readonly otherBases: readonly string[]
  readonly key: string
}

/**
 * Names in a report's sentences, in order, parallel to `views`. A name's type is decided by all that the report says of
 * it; a capitalised word that the report also writes small is no name. `known` are the names that the case spells out.
 */
export function findNames(views: readonly View[], known?: KnownNames): readonly (readonly Found<NameFound>[])[] {
  const scenes = scenesOf(views)
  const found = withFamilies(
    scenes,
    scenes.map((scene) => candidatesOf(scene, known)),
  )
  const named = scenes.map((scene, i) => inOrder(found[i] ?? []).map((candidate) => nameOf(scene, candidate)))
  const bearers = bearersOf(named)
  if (bearers.size > 0)
    for (const names of named) for (const [i, each] of names.entries()) names[i] = borne(each, bearers)
  const all = named.flat()
  const votes = votesByName(all)
  const certain = new Set(all.filter(({ candidate }) => !candidate.doubtful).map(({ key }) => key))
  const kept = named.map((names) => names.filter((each) => stands(each, certain, votes)))
  return kept.map((names) =>
    names.length === 0
      ? NONE
      : linkAliases(
          names[0]?.scene,
          names.flatMap(({ scene, candidate: { from, to, country, rule }, name, otherBases, key }) => {
            const type = elected(votes.get(key) ?? noVotes())
            if (type === 'place' && isRoad(scene.view, name, to)) return []
            return { from, to, rule, value: { type, name, otherBases, country: country?.code ?? null, aliasOf: null } }
          }),
        ),
  )
}

/** The candidates, with what only the report as a whole tells of sentences in capitals. */
function withFamilies(
  scenes: readonly Scene[],
  found: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  if (!scenes[0] || scenes[0].words.shouted.size === 0) return found
  const families = shoutedFamilies(scenes, found)
  return found.map((own, i) => [...own, ...(families[i] ?? [])])
}

const NONE: readonly Found<NameFound>[] = []

/** The finders of candidates, each with what a sentence must have for it: of each set one tag or feature. */
const FINDERS = [
  {
    find: quotedCandidates,
    needs: [Tags.of(FEATURE.quotes)],
  },
  { find: compoundCandidates, needs: [Tags.of(FEATURE.capitals), Tags.of('organizationNoun', 'placeNoun')] },
  { find: casedCandidates, needs: [Tags.of(FEATURE.capitals)] },
  { find: shoutedCandidates, needs: [Tags.of(FEATURE.capitals)] },
  { find: uncasedCandidates, needs: [Tags.of(FEATURE.uncased)] },
  { find: institutionCandidates, needs: [Tags.of('institution')] },
]

function candidatesOf(scene: Scene, known: KnownNames | undefined): readonly Candidate[] {
  const found: Candidate[] = known ? knownCandidates(scene, known) : []
  for (const { find, needs } of FINDERS)
    if (needs.every((need) => scene.view.tags.meets(need))) found.push(...find(scene))
  return found.length < 2 ? found : coordinated(scene, found)
}

/** By position; of two that overlap the longer stands. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (!last || candidate.from >= last.to) kept.push(candidate)
    else if (isBetter(candidate, last)) kept[kept.length - 1] = candidate
  }
  return kept
}

/** Longer, or as long and told of with more weight. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const longer = one.to - one.from - (other.to - other.from)
  return longer > 0 || (longer === 0 && other.doubtful && weight(one) > weight(other))
}

const weight = ({ votes: { person, organization, place } }: Candidate): number => Math.max(person, organization, place)

function nameOf(scene: Scene, candidate: Candidate): Named {
  const { view, words } = scene
  const { start, end } = spanOf(view, candidate.from, candidate.to)
  const name = view.text.slice(start + candidate.clitic, end).replace(/\s+/g, ' ')
  if (candidate.country) return named(scene, candidate, candidate.country.name)
  if (isForeign(name, view)) return named(scene, candidate, name)
  const type = elected(candidate.votes)
  const setting = settingOf(scene, candidate, type)
  const seen = (word: string): boolean => words.capitalised.has(word)
  if (type === null) return named(scene, candidate, name)
  const base = baseForm(name, type, view.pack.names, setting, seen)
  return named(scene, candidate, base, otherBases(name, base, type, view.pack.names))
}

/** *Na EN125*, *na BR-116*, "on the A 61": a road's letters and number name no place where people live. */
const isRoad = ({ tokens }: View, name: string, to: number): boolean =>
  /^\p{Lu}{1,3}-\d+$/u.test(name) || (/^\p{Lu}{1,3}$/u.test(name) && tokens[to]?.kind === 'number')

/** In another script than its sentence's a name takes no case: "Reuters" in Russian. */
const isForeign = (name: string, { pack }: View): boolean =>
  !pack.scripts.includes('Latin') && /^\p{Script=Latin}/u.test(name)

/** The family names of the people whom the report names in full, folded; none in a language that keeps names as they are. */
function bearersOf(named: readonly (readonly Named[])[]): ReadonlySet<string> {
  const bearers = new Set<string>()
  for (const { scene, candidate, key } of named.flat()) {
    if (scene.view.pack.names.personCases.length === 0 || candidate.words < 2) continue
    if (elected(candidate.votes) === 'person' && !behindOpener(scene, candidate))
      bearers.add(key.slice(key.lastIndexOf(' ') + 1))
  }
  return bearers
}

/** A family name alone, in whatever case, of somebody named in full: "Мамонтова" of "Лев Мамонтов". */
function borne(each: Named, bearers: ReadonlySet<string>): Named {
  const { scene, candidate, key } = each
  const { names } = scene.view.pack
  const type = elected(candidate.votes)
  if (candidate.country || candidate.words > 2 || bearers.has(key) || !mayBePerson(type, candidate)) return each
  const alone = candidate.words === 1 ? candidate : behindOpener(scene, candidate)
  if (!alone) return each
  const { start, end } = spanOf(scene.view, alone.from, alone.to)
  const word = scene.view.text.slice(start, end)
  if (!readings(word, names.personCases).some(({ base }) => bearers.has(fold(base)))) return each
  const seen = (base: string): boolean => bearers.has(base)
  const settings = [settingOf(scene, alone, 'person'), { favoured: [], firm: false, oblique: true }]
  const base = settings.map((setting) => baseForm(word, 'person', names, setting, seen)).find((one) => seen(fold(one)))
  if (base === undefined) return each
  return named(scene, { ...alone, votes: vote('person', BORNE), doubtful: false }, base)
}

/** A person, or nothing that more than a preposition tells: «із Маркевичем». */
const mayBePerson = (type: EntityType | null, { votes }: Candidate): boolean =>
  type === null || type === 'person' || (type === 'place' && votes.place <= 1)

/** What a known bearer tells of a name. */
const BORNE = 3

/** "Соавтором Живаго": the second of two words where the first is only capitalised because the sentence begins with it. */
function behindOpener(scene: Scene, candidate: Candidate): Candidate | null {
  const { view, signs } = scene
  if (!opensSentence(view, candidate.from) || signs.starting(candidate.from, 'givenName')) return null
  const from = unitAt(view, candidate.from)?.next ?? candidate.to
  return from < candidate.to ? { ...candidate, from, words: 1 } : null
}

const named = (scene: Scene, candidate: Candidate, name: string, others: readonly string[] = []): Named => ({
  scene,
  candidate,
  name,
  otherBases: others,
  key: fold(name),
})

function votesByName(all: readonly Named[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const { key, candidate } of all) {
    const sum = votes.get(key) ?? noVotes()
    count(sum, candidate.votes)
    votes.set(key, sum)
  }
  for (const surname of surnames(votes)) {
    const sum = votes.get(surname)
    if (sum) sum.person += 3
  }
  return votes
}

/** The last words of the names that are people's. */
const surnames = (votes: ReadonlyMap<string, Votes>): Set<string> =>
  new Set(
    [...votes]
      .filter(([name, sum]) => name.includes(' ') && elected(sum) === 'person')
      .map(([name]) => name.slice(name.lastIndexOf(' ') + 1)),
  )

/** A doubtful name stands if the report names it elsewhere, capitalises it within a sentence, or says what it is. */
function stands(
  { scene, candidate, key }: Named,
  certain: ReadonlySet<string>,
  votes: ReadonlyMap<string, Votes>,
): boolean {
  if (!candidate.doubtful) return true
  if (certain.has(key)) return true
  const sum = votes.get(key) ?? noVotes()
  const small = scene.words.small.get(key) ?? 0
  if (small > 0 || scene.words.headline.has(scene.view)) return false
  return (scene.words.capital.get(key) ?? 0) > 0 || Math.max(sum.person, sum.organization, sum.place) >= 2
}
