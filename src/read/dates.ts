const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:?\d{2}.*)?)?)?$/
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T\d{4}.*)?$/
const RFC_2822 = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})(?:\s+\d{2}:\d{2}.*)?$/i

const isCalendarDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const iso = (year: string, month: string | undefined, day: string | undefined): string | null => {
  if (!isCalendarDate(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

/**
 * A publication date as an ISO date (`2011-12-19`) or a prefix of one (`2011-12`, `2011`), or null where it is not
 * beyond doubt. Reads ISO 8601 dates and date-times, whose calendar date is kept as written whatever the time zone, and
 * the dates of RFC 2822 (`Mon, 19 Dec 2011 10:00:00 +0600`).
 */
export const publishedDate = (written: string): string | null => {
  const value = written.trim()
  const plain = ISO.exec(value) ?? ISO_BASIC.exec(value)
  if (plain !== null) return iso(plain[1] as string, plain[2], plain[3])
  const mail = RFC_2822.exec(value)
  if (mail === null) return null
  const month = MONTHS.indexOf((mail[2] as string).toLowerCase()) + 1
  if (month === 0) return null
  return iso(mail[3] as string, String(month).padStart(2, '0'), (mail[1] as string).padStart(2, '0'))
}
