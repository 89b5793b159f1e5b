import type { TimeUnit } from '../lang/time-table.ts'
import { durationOf } from './time-duration.ts'
import type { TimeRule } from './time-pattern.ts'

/** The rules that read what comes again and again: "every Tuesday", "twice a week". */
export const setRules: readonly TimeRule[] = [
  {
    name: 'every-unit',
    pattern: 'every count? countedUnit',
    make: (parts) => {
      const unit = parts.countedUnit as TimeUnit
      return { is: 'set', timex: durationOf((parts.count as number | undefined) ?? 1, unit), unit }
    },
  },
  {
    name: 'every-weekday',
    pattern: 'every dayWord? weekday',
    make: (parts) => ({ is: 'set', timex: `XXXX-WXX-${parts.weekday}`, unit: 'day' }),
  },
  {
    name: 'nth-weekday-of-every-unit',
    pattern: 'dayArticle? nth weekday dateOf every countedUnit',
    make: (parts) => {
      const unit = parts.countedUnit as TimeUnit
      return { is: 'set', timex: durationOf(1, unit), unit }
    },
  },
  {
    name: 'recurring',
    pattern: 'count? recurring',
    make: (parts) => ({ is: 'set', timex: parts.recurring as string, unit: 'day' }),
  },
  {
    name: 'frequency-unit',
    pattern: 'count? frequency countedUnit',
    make: (parts) => {
      const unit = parts.countedUnit as TimeUnit
      return { is: 'set', timex: durationOf(1, unit), unit }
    },
  },
]
