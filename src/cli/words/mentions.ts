import { type AttributionMention, datesInWords, type Mention, type TimeMention } from '../../index.ts'
import { figure } from './figures.ts'
import { BASIS_MEANING } from './meanings.ts'
import { roleWords } from './voices.ts'

/** What a mention was taken to mean, in a few words. */
export function mentionWords(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return figure(mention.value)
    case 'time':
      return timeWords(mention)
    case 'attribution':
      return attributionWords(mention)
    default:
      return mention.value.name
  }
}

function timeWords({ value, anomaly }: TimeMention): string {
  const known =
    value.start === null ? `${value.timex}, not placed on a calendar` : datesInWords({ ...value, start: value.start })
  const basis = value.start === null ? '' : ` (${BASIS_MEANING[value.basis]})`
  return `${known}${basis}${anomaly === null ? '' : ` · odd: ${anomaly}`}`
}

function attributionWords({ value: { source, stance, role } }: AttributionMention): string {
  const who = source === null ? 'a source that is not named' : `“${source.quote.replace(/\s+/gu, ' ')}”`
  return `${who} ${stance} (${roleWords(role)})`
}
