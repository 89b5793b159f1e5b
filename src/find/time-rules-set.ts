import type { TimeUnit } from '../lang/time-table.ts'
import { durationOf } from './time-duration.ts'
import type { Parts, TimeRule } from './time-pattern.ts'
import { markBefore, tokenAt } from './time-scan.ts'
import type { Shape } from './time-shape.ts'

/** "Every night", "Tuesday nights": that part of every day, or of one day of the week. */
const partOf = ({ weekday }: Parts, part: unknown): Shape => ({
  is: 'set',
  timex: `${weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`}T${part}`,
  unit: 'day',
})

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
    name: 'every-part-of-day',
    pattern: 'every weekday? partOfDay',
    make: (parts) => partOf(parts, parts.partOfDay),
  },
  {
    name: 'recurring-part-of-day',
    pattern: 'weekday partRecurring',
    make: (parts) => partOf(parts, parts.partRecurring),
  },
  {
    name: 'every-span',
    pattern: 'every span',
    make: (parts) => ({ is: 'set', timex: parts.span as string, unit: 'day' }),
  },
  {
    name: 'every-season',
    pattern: 'every season',
    make: (parts) => ({ is: 'set', timex: `XXXX-${parts.season}`, unit: 'month' }),
  },
  {
    name: 'every-month',
    pattern: 'every month',
    make: (parts) => ({ is: 'set', timex: `XXXX-${String(parts.month).padStart(2, '0')}`, unit: 'month' }),
  },
  {
    name: 'recurring-day',
    pattern: 'recurringDay',
    make: (parts) => ({ is: 'set', timex: `XXXX-WXX-${parts.recurringDay}`, unit: 'day' }),
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
    name: 'rate',
    pattern: 'article countedUnit',
    make: (parts, scan, from) =>
      tokenAt(scan, from - 1)?.kind === 'number' || markBefore(scan, from, ['multiplier', 'measureAfter'])
        ? { is: 'set', timex: durationOf(1, parts.countedUnit as TimeUnit), unit: parts.countedUnit as TimeUnit }
        : null,
  },
  {
    name: 'frequency-count-unit',
    pattern: 'frequency count countedUnit',
    make: (parts) => {
      const unit = parts.countedUnit as TimeUnit
      return { is: 'set', timex: durationOf(parts.count as number, unit), unit }
    },
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
