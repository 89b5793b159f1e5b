import type { Metadata, Problem } from '../domain/document.ts'
import { NO_METADATA } from '../domain/document.ts'
import { publishedDate } from './dates.ts'
import { languageCode } from './language-code.ts'
import { notice } from './read.ts'

/** Metadata as read, with what is wrong in it. */
export type Described = { readonly metadata: Metadata; readonly problems: readonly Problem[] }

const KEYS = Object.keys(NO_METADATA) as (keyof Metadata)[]
type Outcome = string | null | { readonly reason: string }

/** True for a key that documents are described by. */
export const isMetadataKey = (key: string): boolean => KEYS.includes(key as keyof Metadata)

const words = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ')
  return typeof value === 'string' ? value : null
}

const shown = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)

const NORMALISED: { readonly [key in keyof Metadata]?: (value: string) => Outcome } = {
  published: (value) =>
    publishedDate(value) ?? { reason: `"published" is ${shown(value)}, which is no sure date: write it as 2011-12-19` },
  language: (value) =>
    languageCode(value) ?? { reason: `"language" is ${shown(value)}, which is no two-letter code: write it as en` },
}

const fieldOf = (key: keyof Metadata, value: unknown): Outcome => {
  if (value === undefined || value === null) return null
  const text = words(value)?.replace(/\s+/gu, ' ').trim()
  if (text === undefined) return { reason: `"${key}" is not a text: put its value in quotes` }
  if (text === '') return null
  return NORMALISED[key]?.(text) ?? text
}

/**
 * Takes the known keys out of `values` (a front-matter block, a sidecar, a line of JSON Lines), dates and language
 * normalised. A value that cannot be used is null and one problem at `where`; keys not known are passed over.
 */
export const describe = (values: Readonly<Record<string, unknown>>, where: string): Described => {
  const problems: Problem[] = []
  const entries = KEYS.map((key) => {
    const field = fieldOf(key, Object.hasOwn(values, key) ? values[key] : null)
    if (field === null || typeof field === 'string') return [key, field]
    problems.push(notice(where, field.reason))
    return [key, null]
  })
  return { metadata: Object.fromEntries(entries) as Metadata, problems }
}

/** `outer` where it says something, `inner` for the rest. */
export const override = (inner: Metadata, outer: Metadata): Metadata =>
  Object.fromEntries(KEYS.map((key) => [key, outer[key] ?? inner[key]])) as Metadata
