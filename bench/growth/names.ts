import { between, pick, type Random } from '../text/random.ts'

/** A made-up name in the spelling of each language of the generated cases. */
export type Spelt = Readonly<Record<string, string>>

const SYLLABLES =
  'ba ба|be бе|da да|di ди|ga га|ka ка|ko ко|la ла|li ли|lu лу|ma ма|mi ми|na на|no но|ra ра|ri ри|ru ру|sa са|so со|ta та|ti ти|to то|va ва|vi ви|za за|zo зо'
    .split('|')
    .map((row) => row.split(' ') as [string, string])
const SURNAMES: readonly (readonly [string, string])[] = [
  ['rov', 'ров'],
  ['nin', 'нин'],
  ['lenko', 'ленко'],
  ['mian', 'мян'],
]
const TOWNS: readonly (readonly [string, string])[] = [
  ['grad', 'град'],
  ['tau', 'тау'],
  ['bad', 'бад'],
]

/** A person's given name and surname. */
export function person(random: Random): Spelt {
  const given = spelt(random, 2)
  const family = spelt(random, 2, pick(random, SURNAMES))
  return Object.fromEntries(Object.entries(given).map(([language, name]) => [language, `${name} ${family[language]}`]))
}

/** A town. */
export const town = (random: Random): Spelt => spelt(random, 2, pick(random, TOWNS))

function spelt(
  random: Random,
  syllables: number,
  [latinEnd, cyrillicEnd]: readonly [string, string] = ['', ''],
): Spelt {
  const parts = Array.from({ length: between(random, syllables, syllables + 1) }, () => pick(random, SYLLABLES))
  const latin = capital(parts.map(([one]) => one).join('') + latinEnd)
  return { en: latin, fr: latin, ru: capital(parts.map(([, two]) => two).join('') + cyrillicEnd) }
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
