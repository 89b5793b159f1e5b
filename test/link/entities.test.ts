import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../src/domain/entity.ts'
import { linkEntities } from '../../src/link/entities.ts'

const found = (
  name: string,
  type: EntityType | null,
  language = 'en',
  aliasOf: string | null = null,
  otherBases: readonly string[] = [],
) => ({
  found: { name, type, otherBases, country: null, aliasOf },
  language,
})
type Name = ReturnType<typeof found>
const report = (id: string, ...names: Name[]) => ({ report: id, names })

describe('linkEntities', () => {
  it('joins spellings across scripts under the most frequent Latin one', () => {
    const { entities } = linkEntities([
      report('a', found('Айгуль Сапарова', 'person', 'ru'), found('Айгуль Сапарова', 'person', 'ru')),
      report(
        'b',
        found('Aigul Saparova', 'person'),
        found('Aigul Saparova', 'person'),
        found('Aïgoul Saparova', 'person', 'fr'),
      ),
    ])
    expect(entities).toMatchObject([
      {
        type: 'person',
        name: 'Aigul Saparova',
        names: { en: ['Aigul Saparova'], fr: ['Aïgoul Saparova'], ru: ['Айгуль Сапарова'] },
        mentions: 5,
      },
    ])
  })

  it('joins what one script writes with a w and another as it does a u', () => {
    const { entities } = linkEntities([
      report('a', found('Kolwezi', 'place')),
      report('b', found('كولويزي', 'place', 'ar')),
      report('c', found('Колвези', 'place', 'ru')),
    ])
    expect(entities).toMatchObject([{ name: 'Kolwezi', mentions: 3 }])
  })

  it('lets one report tell what another leaves open', () => {
    const { refOf } = linkEntities([
      report('a', found('Turgalan', 'organization')),
      report('b', found('Тургалан', null, 'ru')),
    ])
    expect(refOf('b', 0)).toEqual(refOf('a', 0))
  })

  it('says nothing of a name that no report tells the type of', () => {
    const { entities, refOf } = linkEntities([report('a', found('Zorvex', null))])
    expect(entities).toEqual([])
    expect(refOf('a', 0)).toBeNull()
  })

  it('gives a surname alone to its one bearer in the report, else to the only one in the case', () => {
    const { refOf } = linkEntities([
      report('a', found('Oleg Marchenko', 'person'), found('Marchenko', 'person')),
      report('b', found('Vera Marchenko', 'person'), found('Marchenko', 'person')),
      report('c', found('Marchenko', 'person')),
    ])
    expect(refOf('a', 1)).toEqual(refOf('a', 0))
    expect(refOf('b', 1)).toEqual(refOf('b', 0))
    expect(refOf('a', 0)?.id).not.toBe(refOf('b', 0)?.id)
    expect([refOf('a', 0)?.id, refOf('b', 0)?.id]).not.toContain(refOf('c', 0)?.id)
  })

  it('joins what the text gives as another name, however unlike', () => {
    const { refOf } = linkEntities([
      report('a', found('Karelsk', 'place'), found('Old Haven', 'place', 'en', 'Karelsk')),
      report('b', found('Old Haven', 'place')),
    ])
    expect(refOf('b', 0)).toEqual(refOf('a', 0))
  })

  it('reads a place in an oblique case by the base that another report writes', () => {
    const { entities } = linkEntities([
      report('a', found('Belmova', 'place')),
      report('b', found('Белмов', 'place', 'ru', null, ['Белмова', 'Белмово'])),
      report('c', found('Белмів', 'place', 'uk', null, ['Белмова'])),
    ])
    expect(entities).toHaveLength(1)
  })

  it('joins institutions whose names mean the same in scripts that share no sound of them', () => {
    const ministries = [
      ['ar', 'وزارة الداخلية'],
      ['ru', 'министерство внутренних дел'],
      ['fr', "ministère de l'Intérieur"],
      ['kk', 'ішкі істер министрлігі'],
    ] as const
    const { entities } = linkEntities([
      ...ministries.map(([language, name]) => report(language, found(name, 'organization', language))),
      report('health', found('وزارة الصحة', 'organization', 'ar'), found('Министерство юстиции', 'organization', 'ru')),
    ])
    expect(entities.map(({ names }) => Object.keys(names).length).toSorted()).toEqual([1, 1, 4])
  })

  it('keeps two places apart that only a case ending could make one', () => {
    const { entities } = linkEntities([
      report('a', found('Belmova', 'place'), found('Belmov', 'place')),
      report('b', found('Белмов', 'place', 'ru', null, ['Белмова'])),
    ])
    expect(entities.map(({ name }) => name).toSorted()).toEqual(['Belmov', 'Belmova'])
  })

  it('keeps a person and a place of one name apart in type and never joins unlike companies', () => {
    const { entities } = linkEntities([
      report(
        'a',
        found('Volga Oil', 'organization'),
        found('Northern Volga Oil', 'organization'),
        found('Ural Oil', 'organization'),
      ),
    ])
    expect(entities).toHaveLength(3)
  })

  const POOL = [
    'Oleg Marchenko',
    'Олег Марченко',
    'Vera Marchenko',
    'Marchenko',
    'O. Marchenko',
    'Turgalan',
    'Turgalaan',
    'Тургалан',
    'Karelsk',
    'Old Haven',
    'Karelia',
    'Oleg Viktorovich Marchenko',
  ]
  const name = fc.record({
    name: fc.constantFrom(...POOL),
    type: fc.constantFrom<EntityType | null>('person', 'organization', 'place', null),
    language: fc.constantFrom('en', 'ru'),
    aliasOf: fc.constantFrom(null, null, null, 'Karelsk'),
  })
  const names = fc.array(
    name.map(({ name, type, language, aliasOf }) => found(name, type, language, aliasOf)),
    { maxLength: 6 },
  )

  it('does not depend on the order of reports', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 5 }), (all) => {
        const reports = all.map((each, i) => report(`r${i}`, ...each))
        const [forward, backward] = [linkEntities(reports), linkEntities(reports.toReversed())]
        expect(backward.entities).toEqual(forward.entities)
        for (const { report: id, names: each } of reports)
          each.forEach((_, i) => void expect(backward.refOf(id, i)).toEqual(forward.refOf(id, i)))
      }),
    )
  })

  it('gives every entity an id of its own and every typed mention an entity', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 5 }), (all) => {
        const reports = all.map((each, i) => report(`r${i}`, ...each))
        const { entities, refOf } = linkEntities(reports)
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
        const referred = reports.flatMap(({ report: id, names: each }) =>
          each.map((_, i) => refOf(id, i)).filter((ref) => ref !== null),
        )
        expect(entities.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(referred.length)
      }),
    )
  })
})
