import { describe, expect, it } from 'vitest'
import { residue } from '../../src/text/residue.ts'

const texts = (text: string): string[] => residue(text).map(({ start, end }) => text.slice(start, end))

describe('residue', () => {
  it.each([
    ['وصلت الشاحنات. $٪ & $٪ & ثم غادرت. ٪ & ٪ |', ['$٪ & $٪ &', '٪ & ٪ |']],
    ['| Le port ferme. Ou% la% ou et le quai aussi.', ['|', 'Ou% la% ou']],
    ['Rain fell. et et The dam broke. Et et Nobody slept.', ['et et', 'Et et']],
    ['Dear {{first_name}}, the road to %s is closed. {0} of {1}', ['{{first_name}}', '%s', '{0}', '{1}']],
  ])('is set aside: %s', (text, wanted) => {
    expect(texts(text)).toEqual(wanted)
  })

  it.each([
    'Prices rose by 12 %, wages by 50% of that, rents by 7 % & fees by $ 5.',
    'Smith & Sons paid $5 & left; Müller & Söhne paid 5 $ & stayed.',
    'الأسعار ارتفعت ٪12 والأجور 5 ٪ فقط.',
    'Nous nous sommes levés. Vous vous taisez. No no, said the clerk.',
    '| town | dead |\n| Ufa | 3 |',
    '**Bold** words, _thin_ words, a * star, 2 + 2 = 4, a ~ b, C++',
    '---\n\n* * *\n\n=====',
    'On 5 May 50%de the voters came.',
  ])('is not seen in: %s', (text) => {
    expect(texts(text)).toEqual([])
  })

  it('is no short word said twice only once in the text', () => {
    expect(texts('The boats came. Ha ha they said.')).toEqual([])
  })
})
