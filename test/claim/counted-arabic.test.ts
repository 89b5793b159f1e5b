import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse } from '../../src/index.ts'
import { arabicCounted, type Noun } from '../find/spelling/ar.ts'

const NOUNS: readonly Noun[] = [
  { one: 'شخص', accusative: 'شخصا', few: 'أشخاص', two: ['شخصان', 'شخصين'], feminine: false },
  { one: 'امرأة', accusative: 'امرأة', few: 'نساء', two: ['امرأتان', 'امرأتين'], feminine: true },
  { one: 'عامل', accusative: 'عاملا', few: 'عمال', two: ['عاملان', null], feminine: false },
  { one: 'طفل', accusative: 'طفلا', few: 'أطفال', two: ['طفلان', 'طفلين'], feminine: false },
  { one: 'فلسطيني', accusative: 'فلسطينيا', few: 'فلسطينيين', two: ['فلسطينيان', null], feminine: false },
  { one: 'عسكري', accusative: 'عسكريا', few: 'عسكريين', two: ['عسكريان', null], feminine: false },
  { one: 'حارس', accusative: 'حارسا', few: 'حراس', two: ['حارسان', 'حارسين'], feminine: false },
  { one: 'مريض', accusative: 'مريضا', few: 'مرضى', two: ['مريضان', 'مريضين'], feminine: false },
  { one: 'سائح', accusative: 'سائحا', few: 'سياح', two: ['سائحان', 'سائحين'], feminine: false },
  { one: 'قاض', accusative: 'قاضيا', few: 'قضاة', two: ['قاضيان', 'قاضيين'], feminine: false },
  { one: 'معلمة', accusative: 'معلمة', few: 'معلمات', two: ['معلمتان', 'معلمتين'], feminine: true },
  { one: 'ممرضة', accusative: 'ممرضة', few: 'ممرضات', two: ['ممرضتان', 'ممرضتين'], feminine: true },
]
const COUNTS = [1, 2, 3, 8, 10, 11, 12, 18, 20, 21, 48, 99, 100, 103, 111, 120, 200, 250, 384, 1000, 2000, 2500, 11000]
const FRAMES = [
  { oblique: false, before: 'قُتل ', behind: ' في الهجوم.', kind: 'killed' },
  { oblique: true, before: 'أدى الانفجار إلى إصابة ', behind: ' بجروح.', kind: 'wounded' },
  { oblique: true, before: 'اعتقلت الشرطة ', behind: ' أمس.', kind: 'arrested' },
]

describe.each(FRAMES)('a counted noun of Arabic in $before…', ({ oblique, before, behind, kind }) => {
  it.each(NOUNS)('$one is one claim with its number, in whatever form both stand', (noun) => {
    for (const n of COUNTS) {
      const counted = arabicCounted(n, noun, oblique)
      if (counted === null) continue
      const text = before + counted + behind
      const { claims } = analyse([documentOf({ text, language: 'ar', where: 'text' })])
      const found = claims.map(({ claim }) => ({ text, kind: claim.kind, ...claim.quantity }))
      expect(found).toEqual([{ text, kind, min: n, max: n, hedge: 'exact' }])
    }
  })
})
