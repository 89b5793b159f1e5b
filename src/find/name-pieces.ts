import type { Mark } from '../lang/lexicon.ts'
import type { Country } from '../lang/name-countries.ts'
import type { Scene } from './name-candidate.ts'
import { endsIn, isPiece } from './name-endings.ts'
import { type Run, runAt } from './name-runs.ts'
import { startsAnother } from './name-starts.ts'
import type { Unit } from './name-units.ts'
import type { View } from './view.ts'

/** What a run of capitalised words falls into. */
export type Piece = {
  readonly kind: 'country' | 'institution' | 'organization' | 'name'
  readonly units: Run
  readonly from: number
  readonly to: number
  readonly country: Country | null
}

/** The names in a run: titles, demonyms, months and legal forms cut it, countries and institutions stand alone. */
export function piecesOf(scene: Scene, run: Run): Piece[] {
  const pieces: Piece[] = []
  let open = 0
  for (let u = 0; u < run.length; u++) {
    if (open < u && startsAnother(scene, run, open, u)) {
      add(pieces, settle(scene, run.slice(open, u)))
      open = u
    }
    const cut = cutAt(scene, run, u, u - open)
    if (cut === null) continue
    const before = run.slice(open, u)
    add(pieces, settle(scene, cut.keep ? before : before.filter(({ shape }) => shape !== 'lower')))
    add(pieces, cut.keep)
    while (u + 1 < run.length && (run[u + 1] as Unit).from < cut.to) u++
    open = u + 1
  }
  add(pieces, settle(scene, open === 0 ? run : run.slice(open)))
  return pieces
}

function add(pieces: Piece[], piece: Piece | null): void {
  if (piece) pieces.push(piece)
}

type Cut = { readonly to: number; readonly keep: Piece | null }

function cutAt(scene: Scene, run: Run, u: number, before: number): Cut | null {
  const { signs } = scene
  const unit = run[u] as Unit
  const institution = signs.starting(unit.from, 'institution')
  if (institution) {
    const to = withOwner(scene, institution.to)
    return { to, keep: piece('institution', within(run, unit.from, to), to) }
  }
  const legal = signs.starting(unit.from, 'legalForm')
  if (legal) return { to: legal.to, keep: null }
  const office = signs.over(unit.from, 'nameTitle')
  if (office) return { to: office.to, keep: null }
  const none = signs.starting(unit.from, 'noName')
  const given = u + 1 < run.length && signs.starting(unit.from, 'givenName') !== null
  if (
    none &&
    none.to >= unit.to &&
    !given &&
    !isSyllable(unit, none, before) &&
    !carriesOn(scene, run, u, before) &&
    !opensOrganization(scene, run, none.to)
  ) {
    return { to: none.to, keep: null }
  }
  const title = signs.starting(unit.from, 'nameTitle')
  const last = run.at(-1) as Unit
  if (
    title &&
    title.to >= unit.to &&
    (before === 0 || title.to < last.to) &&
    !opensOrganization(scene, run, title.to)
  ) {
    return { to: title.to, keep: null }
  }
  const place = signs.starting(unit.from, 'placeName')
  const goesOn = place !== null && run.some((each) => each.from >= place.to)
  const stands = (at: Mark): boolean =>
    at.to > last.to || (goesOn ? opensPerson(scene, at) : holdsCountry(scene, unit, at.to))
  if (place && before === 0 && stands(place)) {
    return { to: place.to, keep: piece('name', within(run, unit.from, place.to), place.to) }
  }
  const country = countryAt(scene, unit.from)
  if (country && standsAlone(scene, run, u, before, country.to)) {
    return { to: country.to, keep: piece('country', within(run, unit.from, country.to), country.to, country.country) }
  }
  return null
}

/** The country or region whose institution it is, right behind it in a language that says so by case: МИД Литвы. */
export function withOwner(scene: Scene, to: number): number {
  const { view, signs } = scene
  if (view.pack.names.governs === undefined || view.tokens[to]?.space === false) return to
  const charged = behindCharge(scene, to)
  const owned = countryAt(scene, charged)?.to ?? signs.starting(charged, 'placeName')?.to ?? charged
  return owned > charged ? behindCharge(scene, owned) : owned
}

/** Behind what an institution has charge of: по правам человека. */
function behindCharge(scene: Scene, from: number): number {
  const { signs, view } = scene
  const charge = signs.starting(from, 'institutionCharge')
  let to = charge?.to ?? behindDuty(scene, from)
  if (to === from) return from
  const firm = to
  while (to - firm < CHARGED && isCharged(view, to)) to++
  return to
}

/** «По лекарственным средствам», «по противодействию»: a preposition of duties and what it puts in its case, no other phrase with it. */
function behindDuty({ signs, view: { tokens, pack } }: Scene, from: number): number {
  const { dutyPreposition, dutyEndings = '', noDuties = '' } = pack.names
  if (!dutyPreposition || tokens[from]?.norm !== dutyPreposition) return from
  let to = from + 1
  while (to - from <= DUTY && tokens[to]?.shape === 'lower' && endsIn(tokens[to]?.norm ?? '', dutyEndings, 2)) to++
  const first = tokens[from + 1]?.norm ?? ''
  return to > from + 1 && !isPiece(first, noDuties) && !signs.starting(from + 1, 'placeCue', 'placeNoun') ? to : from
}

/** Words of a duty in its preposition's case at most. */
const DUTY = 2

/** Words behind what an institution has charge of that may go on with it. */
const CHARGED = 4

const isCharged = ({ tokens, pack }: View, i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  tokens[i]?.shape === 'lower' &&
  endsIn(tokens[i]?.norm ?? '', pack.names.chargeEndings ?? '', 2)

/** The same where only a country counts: a party's, not a town's court. */
export const withCountry = (scene: Scene, to: number): number =>
  scene.view.pack.names.governs === undefined
    ? to
    : behindCharge(scene, countryAt(scene, behindCharge(scene, to))?.to ?? behindCharge(scene, to))

/** A given name right behind a place, or any behind one that somebody heads: "мэр Екатеринбурга Александр …". */
const opensPerson = ({ signs, view }: Scene, place: Mark): boolean =>
  signs.starting(place.to, 'givenName') !== null ||
  (view.pack.names.personCases.length > 0 && signs.ending(place.from, 'nameTitle') !== null)

/** "Северная Ирландия", "Mexico City": a place of more than one word that a country's name ends or begins. */
const holdsCountry = (scene: Scene, unit: Unit, to: number): boolean =>
  to > unit.to && (countryAt(scene, to - 1)?.to === to || countryAt(scene, unit.from) !== null)

/** «Ким Ен Су»: letters that stand for something in capitals alone. */
const isSyllable = ({ shape }: Unit, { from, to }: Mark, before: number): boolean =>
  before > 1 && shape === 'capital' && to === from + 1

/** A month's or other common word as a surname: behind a given name or a particle (Theresa May, de la Fuente). */
function carriesOn({ signs }: Scene, run: Run, u: number, before: number): boolean {
  const last = before > 0 ? run[u - 1] : undefined
  return last !== undefined && (last.shape === 'lower' || signs.starting(last.from, 'givenName') !== null)
}

const within = (run: Run, from: number, to: number): Run => run.filter((unit) => unit.from >= from && unit.from < to)

function piece(kind: Piece['kind'], units: Run, to: number, country: Country | null = null): Piece {
  return { kind, units, from: units[0]?.from ?? 0, to, country }
}

/** Some later word of the run makes all of it an organisation's name: "Central Bank", "Police Commission". */
const opensOrganization = ({ signs }: Scene, run: Run, from: number): boolean =>
  run.some((unit) => unit.from >= from && headOf(signs.starting(unit.from, 'organizationHead')?.to, unit))

const headOf = (to: number | undefined, unit: Unit): boolean => to !== undefined && to >= unit.to

/** A country is no part of a longer name, but for two words ("Air France") and for organisations ("China Trust Company"). */
function standsAlone(scene: Scene, run: Run, u: number, before: number, to: number): boolean {
  if ((run[u] as Unit).possessive) return true
  const behind = run.filter((unit) => unit.from >= to).length
  if (behind > 0 && opensOrganization(scene, run, to)) return false
  if (before === 1 && behind === 0) return !scene.signs.starting((run[u - 1] as Unit).from, 'organizationHead')
  return true
}

/** "Jordan Wells", and not "Jordan", "Jordan King Abdullah", "Jordan River": a country's name that is a given name too opens a person's. */
const opensName = ({ view, signs }: Scene, i: number, to: number): boolean =>
  signs.starting(i, 'givenName') !== null &&
  view.tokens[to]?.shape === 'capital' &&
  signs.starting(to, 'nameTitle', 'organizationHead', 'institution', 'demonym', 'noName', 'placeNoun', 'placeCue') ===
    null

/** The longest country name that starts at token `i`. */
function countryAt(scene: Scene, i: number): { readonly to: number; readonly country: Country } | null {
  const { view, countries } = scene
  if (!countries.heads.has(view.tokens[i]?.norm ?? '')) return null
  let name = ''
  let found: { to: number; country: Country } | null = null
  for (let to = i + 1; to <= Math.min(i + countries.longest, view.tokens.length); to++) {
    name += (name === '' ? '' : ' ') + (view.tokens[to - 1]?.norm ?? '')
    const country = countries.byName.get(name)
    if (country) found = { to, country }
  }
  return found && !opensName(scene, i, found.to) ? found : null
}

/** What is left between two cuts: demonyms before an organisation's head go, a lone one is no name. */
function settle(scene: Scene, open: readonly Unit[]): Piece | null {
  const { signs } = scene
  const units = trimmed(open)
  const demonym = units[0] ? signs.starting(units[0].from, 'demonym') : null
  const rest = demonym ? units.filter((unit) => unit.from >= demonym.to) : units
  if (units.length === 0 || (demonym && rest.length === 0)) return null
  const head = rest.find((unit) => headOf(signs.starting(unit.from, 'organizationHead')?.to, unit))
  if (!head) return piece('name', units, (units.at(-1) as Unit).to)
  const kept = rest.length > 1 ? rest : units
  const end = Math.max((kept.at(-1) as Unit).to, signs.starting(head.from, 'organizationHead')?.to ?? 0)
  const to = extended(scene, Math.max((kept.at(-1) as Unit).next, end), end)
  if (kept.length === 1 && to === (kept[0] as Unit).to) return null
  return piece('organization', kept, to)
}

const trimmed = (units: readonly Unit[]): readonly Unit[] => {
  const last = units.findLastIndex((unit) => unit.shape !== 'lower' || unit.to > unit.from + 1)
  return last + 1 === units.length ? units : units.slice(0, last + 1)
}

const LINKED = 3

/** Takes in what links on behind an organisation's head: "of Internal Affairs", "for Human Rights". */
function extended(scene: Scene, from: number, end: number): number {
  const { signs } = scene
  let at = from
  let to = end
  for (let parts = 0; parts < LINKED; parts++) {
    const link =
      signs.starting(at, 'nameLink') ?? (parts > 0 ? signs.starting(at, 'and') : signs.starting(at + 1, 'nameLink'))
    if (!link) return to
    const next = runAt(scene, behindArticle(scene, link.to))
    const country = next[0] ? countryAt(scene, next[0].from) : null
    if (
      !next[0] ||
      isWhen(scene, link.from, next[0].from) ||
      (country && parts > 0) ||
      signs.starting(next[0].from, 'nameTitle')
    )
      return to
    const last = next.at(-1) as Unit
    to = country ? country.to : last.to
    at = last.next
  }
  return to
}

/** "Senate Democrats *on Monday*", "… *in March*": what links on tells when. */
const isWhen = ({ view: { index } }: Scene, link: number, at: number): boolean =>
  index.starting(at, 'weekday') !== undefined ||
  (index.starting(at, 'month') !== undefined && index.starting(link, 'of') === undefined)

const behindArticle = ({ signs }: Scene, i: number): number => signs.starting(i, 'definite')?.to ?? i
