import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesOf } from './times-of.ts'

const CHRONICLE = [
  'On March 1, 2010 the weavers of Ilmen walked out.',
  'Until March 18 most stayed away.',
  'On October 21 part of them stopped again.',
  'In early May 2011 ten went on a hunger strike.',
  'On May 27, 1,500 dockers joined them.',
  'On June 2, about 450 people gathered by the town hall.',
].join(' ')

describe('dates without a year', () => {
  it('follow the last full date of a chronicle', () => {
    expect(timesOf(CHRONICLE, 'en').map(({ timex, basis }) => `${timex} ${basis}`)).toEqual([
      '2010-03-01 stated',
      '2010-03-18 implied',
      '2010-10-21 implied',
      '2011-05 stated',
      '2011-05-27 implied',
      '2011-06-02 implied',
    ])
  })

  it('belong to the year in which their weekday fits', () => {
    const text = 'On 3 March 2009 the mine opened.\nOn Friday 16 December guards shot nine people.'
    expect(timesOf(text, 'en', '2011-12-19').at(-1)).toMatchObject({ timex: '2011-12-16', basis: 'published' })
  })

  it('come back to the report when they would step back before the story', () => {
    const text = 'On 10 November 2013 the storm struck. On 14 January the last shelter closed.'
    expect(timesOf(text, 'en', '2014-01-20').at(-1)?.timex).toBe('2014-01-14')
  })

  it('stay in the past story that they belong to', () => {
    const text = 'On 16 December 2011 police opened fire. On 18 December the town was sealed off.'
    expect(timesOf(text, 'en', '2014-12-20').at(-1)).toMatchObject({ timex: '2011-12-18', basis: 'implied' })
  })

  it('take the only year of the report when they stand before it', () => {
    const text = 'On 4 May the dam broke.\nIt had been built by May 2011, said the inquiry of June 2011.'
    expect(timesOf(text, 'en')[0]).toMatchObject({ timex: '2011-05-04', basis: 'implied' })
  })

  it('stay open where nothing tells the year', () => {
    expect(timesOf('On 4 May the dam broke.', 'en')[0]).toMatchObject({ timex: 'XXXX-05-04', start: null, end: null })
  })
})

describe('the report’s date', () => {
  it('may be a month, which tells years but no days', () => {
    const [month, yesterday] = timesOf('In May they marched; yesterday they stopped.', 'en', '2011-12')
    expect(month).toMatchObject({ timex: '2011-05', start: '2011-05-01', end: '2011-06-01', basis: 'published' })
    expect(yesterday).toMatchObject({ start: null, end: null })
  })

  it('turns numeric dates by what the report shows elsewhere', () => {
    const day = (text: string) => timesOf(text, 'en')[0]?.timex
    expect(day('Seen on 03/04/2011 and 25/04/2011.')).toBe('2011-04-03')
    expect(day('Seen on 03/04/2011 and 04/25/2011.')).toBe('2011-03-04')
    expect(day('Seen on 03/04/2011 and again on 5 May 2011.')).toBe('2011-04-03')
  })
})

describe('anomalies', () => {
  const anomaly = (text: string, published: string | null) =>
    timesOf(text, 'en', published).flatMap((time) => (time.anomaly ? [time.anomaly] : []))

  it('name a date that does not exist and a weekday that does not fit', () => {
    expect(anomaly('On 31 November 2011 nine people died.', null)).toEqual(['There is no 2011-11-31 in the calendar.'])
    expect(anomaly('On Monday 16 December 2011 nine people died.', null)).toEqual([
      '2011-12-16 was a Friday, not a Monday.',
    ])
  })

  it('name what is told as past and dated after the report, not what is announced', () => {
    expect(anomaly('Nine people were killed on 3 May 2012.', '2012-05-01')).toHaveLength(1)
    expect(anomaly('The trial will open on 3 May 2012.', '2012-05-01')).toEqual([])
    expect(anomaly('Nine people were killed on 1 May 2012.', '2012-05-01')).toEqual([])
  })

  it('name a date that claims to come after the event and lies long before it', () => {
    const slip = 'On Friday 16 December troops fired at the crowd. The marches nevertheless continued on 18 November.'
    expect(anomaly(slip, '2011-12-19')).toHaveLength(1)
    expect(anomaly(slip.replace('18 November', '18 December'), '2011-12-19')).toEqual([])
    expect(anomaly(slip.replace('nevertheless continued', 'had begun'), '2011-12-19')).toEqual([])
  })
})

describe('hours', () => {
  it('belong to the day of their sentence, even one to come', () => {
    const text = 'A vigil will be held on 21 December 2011 at 12 noon.'
    expect(timesOf(text, 'en', '2011-12-19').at(-1)).toMatchObject({ type: 'TIME', timex: '2011-12-21T12:00' })
  })

  it('are no dates', () => {
    expect(timesOf('At 12.30 on 3 May 2011 the hall burned.', 'en')[0]).toMatchObject({ type: 'TIME' })
  })
})

const PIECES = [
  'On Friday',
  '16 and 17',
  'December',
  '2011',
  ', ',
  'from',
  'to 20',
  'three weeks later',
  'the same day',
  '12/30/2011',
  'workers',
  'في ١٦ كانون الأول',
  '17.12',
  '(',
  'at 5 p.m.',
  'last',
  '. ',
  '\n',
]

describe('whatever the words', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '))
  const published = fc.constantFrom(null, '2011', '2011-12', '2011-12-19')
  const language = fc.constantFrom('en', 'fr', 'ar', 'pt', 'ru', 'es')

  it('times stand in order, apart from one another, and their intervals run forward', () => {
    fc.assert(
      fc.property(texts, language, published, (text, code, day) => {
        let last = 0
        for (const { span, start, end } of timesOf(text, code, day)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
          expect(start === null).toBe(end === null)
          if (start !== null && end !== null) expect(start < end).toBe(true)
        }
      }),
    )
  })

  it('the same text gives the same times', () => {
    fc.assert(
      fc.property(texts, language, published, (text, code, day) => {
        expect(timesOf(text, code, day)).toEqual(timesOf(text, code, day))
      }),
    )
  })
})
