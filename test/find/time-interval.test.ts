import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUnits, daysBetween, periodOf, unitAround, weekdayOf, weekOf } from '../../src/find/time-interval.ts'

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('weeks', () => {
  it('are numbered as ISO 8601 does, across New Year', () => {
    expect(weekOf('2011-12-19').iso).toBe('2011-W51')
    expect(weekOf('2011-01-01').iso).toBe('2010-W52')
    expect(weekOf('2014-12-30').iso).toBe('2015-W01')
  })

  it('begin on the Monday before and hold their day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { start, end } = weekOf(day)
        expect(weekdayOf(start)).toBe(1)
        expect(start <= day && day < end && daysBetween(start, end) === 7).toBe(true)
      }),
    )
  })
})

describe('steps', () => {
  it('end on the last day of a shorter month', () => {
    expect(addUnits('2011-03-31', -1, 'month')).toBe('2011-02-28')
    expect(addUnits('2012-02-29', 1, 'year')).toBe('2013-02-28')
  })

  it('forward and back by days and weeks come home', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, n) => {
        for (const unit of ['day', 'week'] as const) expect(addUnits(addUnits(day, n, unit), -n, unit)).toBe(day)
      }),
    )
  })
})

describe('the unit around a day', () => {
  it('is its weekend, decade and century', () => {
    expect(unitAround('2011-12-16', 'weekend')).toEqual({ iso: '2011-W50-WE', start: '2011-12-17', end: '2011-12-19' })
    expect(unitAround('2011-12-16', 'decade')).toEqual({ iso: '201', start: '2010-01-01', end: '2020-01-01' })
    expect(unitAround('2011-12-16', 'century')).toEqual({ iso: '20', start: '2000-01-01', end: '2100-01-01' })
  })
})

describe('the period of several times', () => {
  const day = (start: string, end: string, basis: 'stated' | 'implied' | 'published') => ({ start, end, basis })

  it('reaches from the first to the last, and is as sure as the least sure of them', () => {
    const times = [day('2011-12-17', '2011-12-18', 'implied'), day('2011-12-16', '2011-12-17', 'stated')]
    expect(periodOf(times)).toEqual(day('2011-12-16', '2011-12-18', 'implied'))
    expect(periodOf([])).toBeNull()
  })
})
