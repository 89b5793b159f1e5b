import { readings } from '../lang/declension.ts'
import { isDeclined } from './name-base.ts'
import type { Scene } from './name-candidate.ts'
import { endsIn } from './name-endings.ts'
import type { Run } from './name-runs.ts'
import type { Unit } from './name-units.ts'
import type { View } from './view.ts'

/** True when another name begins at unit `u` of a run whose last piece begins at unit `open`. */
export const startsAnother = (scene: Scene, run: Run, open: number, u: number): boolean =>
  startsPerson(scene, run, open, u) ||
  isHead(scene, run, open, u) ||
  startsPlace(scene, run, u) ||
  startsCompound(scene, run[u] as Unit)

/** «Красные Баррикады *Икрянинского* района»: an adjective made of a name with its noun in small letters behind it. */
function startsCompound({ signs, view }: Scene, unit: Unit): boolean {
  const { tokens, pack } = view
  if (pack.names.nameAdjectives === undefined || tokens[unit.next]?.shape !== 'lower') return false
  if (!endsIn(tokens[unit.to - 1]?.norm ?? '', pack.names.nameAdjectives, 3)) return false
  return signs.starting(unit.next, 'placeNoun', 'organizationNoun') !== null
}

/** A given name behind another person's surname, or behind what its bearer heads: "Бориса Ненцова Жанна", "ФБК Иван Жданов". */
function startsPerson(scene: Scene, run: Run, open: number, u: number): boolean {
  const { signs, view } = scene
  const [first, last, unit] = [run[open], run[u - 1], run[u]] as [Unit, Unit, Unit]
  if (view.pack.names.personCases.length === 0 || unit.shape === 'lower') return false
  if (!signs.starting(unit.from, 'givenName')) return false
  if (signs.starting(last.from, 'givenName')) return false
  if (signs.ending(first.from, 'placeCue', 'organizationCue')) return true
  if (u - open === 1 && isOwner(view, last, unit) && signs.ending(first.from, 'nameTitle', 'governs')) return true
  if (u - open === 1 && isOfTwo(scene, run, u) && signs.ending(first.from, 'nameTitle', 'governs')) return true
  if (endsIn(view.tokens[last.to - 1]?.norm ?? '', view.pack.names.surnameEndings, 3))
    return u - open > 1 && signs.starting(first.from, 'givenName') !== null
  return (
    last.shape === 'capitals' ||
    signs.starting(first.from, 'organizationNoun') !== null ||
    signs.ending(first.from, 'nameTitle', 'organizationNoun', 'placeNoun', 'institution', 'placePreposition') !== null
  )
}

/** «Тёща Лабутина Зинаида Оськина»: a woman's given name with a family name of its own behind another one. */
function isOfTwo({ view: { tokens, pack } }: Scene, run: Run, u: number): boolean {
  const endsSo = (unit: Unit | undefined, endings = ''): boolean =>
    unit !== undefined && endsIn(tokens[unit.to - 1]?.norm ?? '', endings, 3)
  const { surnameEndings, womenEndings } = pack.names
  if (run.length < u + 2 || !endsSo(run[u], womenEndings)) return false
  return endsSo(run[u - 1], surnameEndings) && endsSo(run.at(-1), surnameEndings)
}

/** «Лидер ЛДПР Слуцкий»: behind a title, capitals and a word that only begins with one. */
function isHead({ signs, view }: Scene, run: Run, open: number, u: number): boolean {
  const [first, unit] = [run[open], run[u]] as [Unit, Unit]
  if (view.pack.names.governs === undefined || u - open > 1 || first.shape !== 'capitals') return false
  return unit.shape === 'capital' && signs.ending(first.from, 'nameTitle') !== null
}

/** «Адвокат Лапшина Марк Фельдман»: a family name that can be in another case, before a man's given name that is in none. */
function isOwner(view: View, last: Unit, unit: Unit): boolean {
  const { personCases, womenEndings = '' } = view.pack.names
  const [family, given] = [last, unit].map((each) => view.tokens[each.to - 1]?.norm ?? '')
  if (!family || !given || isDeclined(given, view.pack.names) || endsIn(given, womenEndings, 1)) return false
  const telling = readings(family, personCases).filter(({ letters }) => letters > 1)
  const named = telling.some((each) => each.case === 0)
  return telling.some((each) => each.case === 1) && (endsIn(family, womenEndings, 3) || !named)
}

/** «Бауыржан Сейітов Ақтөбеге барды»: behind a surname a place in a case that says where, or one that the pack knows. */
function startsPlace({ signs, view }: Scene, run: Run, u: number): boolean {
  const { placeEndings, surnameEndings } = view.pack.names
  const [last, unit] = [run[u - 1], run[u]] as [Unit, Unit]
  if (!placeEndings) return false
  if (signs.starting(last.from, 'placeName') && signs.starting(unit.from, 'placeName')) return true
  if (!endsIn(view.tokens[last.to - 1]?.norm ?? '', surnameEndings, 3)) return false
  const place = signs.starting(unit.from, 'placeName')
  return (place !== null && place.to >= unit.to) || endsIn(view.tokens[unit.to - 1]?.norm ?? '', placeEndings, 3)
}
