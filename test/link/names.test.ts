import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../src/domain/entity.ts'
import { compareNames } from '../../src/link/names.ts'

type Pair = readonly [a: string, b: string, type: EntityType | undefined]

const pair = (a: string, b: string, type?: EntityType): Pair => [a, b, type]

const SAME: readonly Pair[] = [
  pair('Gorbachev', 'Gorbatschow'),
  pair('Gorbachev', 'غورباتشوف'),
  pair('Khrushchev', 'Chruschtschow'),
  pair('Khrushchev', 'Jrushchov'),
  pair('Joukov', 'Жуков'),
  pair('Чайковский', 'Tchaikovsky'),
  pair('Mikhail Khodorkovsky', 'Mijaíl Jodorkovski'),
  pair('Dmitri Medvedev', 'Дмитрий Медведев'),
  pair('Bashar al-Assad', 'بشار الأسد'),
  pair('Muammar Gaddafi', 'معمر القذافي'),
  pair('Gaddafi', 'Kadhafi'),
  pair('Petr Kovac', 'Petr Kováč'),
  pair('Mohamed Ben Ali', 'Muhammad bin Ali'),
  pair('Сергей Викторович Лавров', 'Sergey Lavrov', 'person'),
  pair('Лавров Сергей', 'Serguéi Lavrov', 'person'),
  pair('S. Lavrov', 'Sergey Lavrov', 'person'),
  pair('President Obama', 'Obama', 'person'),
  pair('Juan Carlos Pérez', 'Juan Pérez', 'person'),
  pair('Sibneftegaz JSC', 'АО «Сибнефтегаз»', 'organization'),
  pair('World Health Organization', 'WHO', 'organization'),
  pair('Kyrgyzstan', 'Кыргызстан', 'place'),
  pair('Allemagne', 'ألمانيا', 'place'),
  pair('Алмалык', 'Almalyk', 'place'),
  pair('city of Termez', 'Termez', 'place'),
  pair('Nasrallah', 'Nasr Allah', 'person'),
  pair('Samir Benyahia', 'سمير بن يحيى', 'person'),
  pair('Abdelhakim Saidi', 'عبد الحكيم سعيدي', 'person'),
  pair('Nikolai Sydorenko', 'Микола Сидоренко', 'person'),
  pair('Cem Yılmaz', 'Джем Йылмаз', 'person'),
  pair('Zhou Xiuqin', 'Чжоу Сюцинь', 'person'),
  pair('יוסף לוי', 'Yosef Levi', 'person'),
  pair('François Moreau', 'Франсуа Моро', 'person'),
  pair('ООО «Белый парус»', 'Limited Liability Company Bely Parus', 'organization'),
  pair('Ministry of Labour of Kazakhstan', 'Министерство труда Казахстана', 'organization'),
  pair('German Ministry of Health', 'Министерство здравоохранения Германии', 'organization'),
  pair('Cross-Channel Group', 'Cross Channel Holding', 'organization'),
  pair('Damas', 'دمشق', 'place'),
  pair('Ефимов Ю. А.', 'Yuri Efimov', 'person'),
  pair("Мар'яна Ткачук", 'Maryana Tkachuk', 'person'),
  pair('دير الزهراني', 'Deir ez-Zahrani', 'place'),
  pair('شركة الصحراء للنفط', 'Sahara Oil Company', 'organization'),
  pair('Врачи без границ', 'Médicos sin fronteras', 'organization'),
  pair('Любов Гнатюк', 'Любовь Гнатюк', 'person'),
]
const APART: readonly Pair[] = [
  pair('Ivan Petrov', 'Petr Ivanov', 'person'),
  pair('Alexander Ivanov', 'Alexandra Ivanova', 'person'),
  pair('Kim Jong-un', 'Kim Jong-il', 'person'),
  pair('John Smith', 'Jane Smith', 'person'),
  pair('Maria Silva', 'Mario Silva', 'person'),
  pair('حسن', 'حسين'),
  pair('Hassan', 'Hussein'),
  pair('Соколов', 'Сокольников'),
  pair('Ivanov', 'Ivanova', 'person'),
  pair('Aktau', 'Aktobe', 'place'),
  pair('Iran', 'Iraq', 'place'),
  pair('Niger', 'Nigeria', 'place'),
  pair('Karaganda', 'Karaganda region', 'place'),
  pair('Northern Volga Oil', 'Volga Oil', 'organization'),
  pair('Tan', 'Dan'),
  pair('Marcel Durand', 'Marcelle Durand', 'person'),
  pair('Selim Aydın', 'Selima Aydın', 'person'),
  pair('Deng Lan', 'Deng Lian', 'person'),
  pair('Yusuf Omar Saleh', 'Omar Yusuf Saleh', 'person'),
  pair('Qusay Tariq Nader', 'Tariq Nader', 'person'),
  pair('Алексей Юрьевич Гусев', 'Алексей Петрович Гусев', 'person'),
  pair('박지민', '박지현', 'person'),
  pair('Mine No. 4', 'Mine No. 14', 'organization'),
  pair('Ministry of Labour', 'وزارة الصحة', 'organization'),
  pair('Ministry of Health of Peru', 'Министерство здравоохранения Чили', 'organization'),
  pair('Orion Bank', 'Orion Group', 'organization'),
  pair('Ali', 'Eli'),
  pair('أمين سلامة', 'Amina Salama', 'person'),
  pair('وليدة سلامة', 'Walid Salama', 'person'),
  pair('محمود سلامة', 'Mohamed Salama', 'person'),
  pair('Fernando Duarte', 'Fernanda Duarte', 'person'),
  pair('Martín Duarte', 'Martina Duarte', 'person'),
  pair('Павел Романов', 'Pavel Romanchikov', 'person'),
  pair('Марат Сериков', 'Murat Serikov', 'person'),
]

describe('compareNames', () => {
  it.each(SAME)('takes %s and %s for one name', (a, b, type) => {
    expect(compareNames(a, b, type).score).toBeGreaterThanOrEqual(0.5)
  })

  it.each(APART)('keeps %s and %s apart', (a, b, type) => {
    expect(compareNames(a, b, type).score).toBeLessThan(0.5)
  })

  it('says which words are against it', () => {
    expect(compareNames('John Smith', 'Henry Smith', 'person').reason).toMatch(/John.*Henry|Henry.*John/)
  })

  const PAIRS = ['name-pairs.tsv', 'name-pairs-blind.tsv'].flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1),
  )

  it.each(['person', 'organization', 'place'] as const)('judges nine in ten listed pairs of a %s rightly', (type) => {
    const listed = PAIRS.map((line) => line.split('\t')).filter((fields) => fields[2] === type)
    const right = listed.filter(([a = '', b = '', , verdict]) => {
      return compareNames(a, b, type).score >= 0.5 === (verdict === 'same')
    })
    expect(right.length).toBeGreaterThan(listed.length * 0.9)
  })

  const letters = fc.constantFrom(...'abcdehkmnorstvyz АбвгжкноршуяНазарбаеваجكمنوشريفа '.split(''))
  const name = fc.array(letters, { minLength: 1, maxLength: 16 }).map((all) => all.join(''))
  const type = fc.constantFrom<EntityType | undefined>(undefined, 'person', 'organization', 'place')

  it('is symmetric and stays within 0 and 1', () => {
    fc.assert(
      fc.property(name, name, type, (a, b, of) => {
        const { score, reason } = compareNames(a, b, of)
        expect(compareNames(b, a, of)).toEqual({ score, reason })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(reason).not.toBe('')
      }),
    )
  })

  it('gives 1 to equal strings', () => {
    fc.assert(fc.property(name, type, (a, of) => compareNames(a, a, of).score === 1))
  })
})
