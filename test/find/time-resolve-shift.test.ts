import { describe, expect, it } from 'vitest'
import { startContext } from '../../src/find/time-context.ts'
import { resolveShift } from '../../src/find/time-resolve-shift.ts'

describe('resolveShift', () => {
  const context = startContext('2014-03-03', null)

  it.each(['day', 'week', 'weekend'] as const)('leaves a %s open that no calendar of four digits has', (unit) => {
    expect(resolveShift('published -999999', unit, false, context).start).toBeNull()
    expect(resolveShift('published +9999999', unit, false, context).start).toBeNull()
    expect(resolveShift('published -2', unit, false, context).start).not.toBeNull()
  })
})
