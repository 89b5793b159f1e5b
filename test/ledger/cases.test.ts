import { beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, runCase } from './cases.ts'

/** How many of the things asked the ledger does not show, by what they are. */
const MISSING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'market-roof': { found: 0, together: 2, apart: 0, status: 1, relations: 2 },
  'city-desk': { found: 0, together: 1, apart: 0, status: 0, relations: 0 },
  'square-gunfire': { found: 3, together: 2, apart: 0, status: 1, relations: 3 },
  'port-blast': { found: 0, together: 1, apart: 0, status: 0, relations: 2 },
  'tailings-dam': { found: 0, together: 2, apart: 0, status: 0, relations: 1 },
  'crash-week': { found: 1, together: 1, apart: 0, status: 1, relations: 1 },
  'fourteen-towns': { found: 2, together: 6, apart: 0, status: 0, relations: 9 },
  fortnight: { found: 4, together: 8, apart: 0, status: 0, relations: 1 },
  'nine-happenings': { found: 0, together: 1, apart: 0, status: 0, relations: 1 },
}

describe.each(Object.entries(MISSING))('the case %s, from its reports', (name, missing) => {
  let outcomes: Readonly<Record<string, Outcome>> = {}
  beforeAll(async () => {
    outcomes = await runCase(name)
  })

  it.each(Object.entries(missing))('shows what is expected: %s', (what, most) => {
    expect(outcomes[what]?.failures.length, outcomes[what]?.failures.join('\n')).toBeLessThanOrEqual(most)
  })
})
