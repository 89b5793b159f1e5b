import type { Dossier } from '../domain/dossier.ts'
import type { Entity } from '../domain/entity.ts'
import { overlaps } from '../domain/span.ts'
import { ROLES } from '../domain/voice.ts'

/** Who is masked when roles are named: people who speak in a role, and those whom a claim counts by name. */
export const REDACTABLE: readonly string[] = [...ROLES, 'counted']

/** A person whose name is masked: a number in place of the name, and every spelling that was met. */
export type Masked = { readonly id: string; readonly number: number; readonly spellings: readonly string[] }

/** The persons of a dossier to mask, numbered in the order of their names' hashes; a role also takes in its finer ones. */
export function peopleToMask(dossier: Dossier, roles: 'all' | readonly string[]): readonly Masked[] {
  const wanted = roles === 'all' ? null : rolesOf(dossier)
  const chosen = (person: Entity): boolean =>
    wanted === null ||
    [...(wanted.get(person.id) ?? [])].some((role) => roles.includes(role) || roles.includes(role.split('/')[0] ?? ''))
  return dossier.entities
    .filter((entity) => entity.type === 'person' && chosen(entity))
    .map((person, i) => ({ id: person.id, number: i + 1, spellings: spellingsOf(person, dossier) }))
}

function spellingsOf(person: Entity, { mentions }: Dossier): readonly string[] {
  const quoted = mentions.flatMap((mention) =>
    mention.kind === 'person' && mention.value.id === person.id ? [mention.quote] : [],
  )
  return [...new Set([person.name, ...Object.values(person.names).flat(), ...quoted])]
}

/** In which roles each person speaks, by id; `counted` for whom a claim counts. */
function rolesOf({ claims, mentions }: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>()
  const add = (id: string, role: string) => roles.set(id, (roles.get(id) ?? new Set<string>()).add(role))
  const people = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'person'),
    ({ document }) => document,
  )
  for (const { document, person, attribution } of claims) {
    if (person) add(person.id, 'counted')
    for (const voice of attribution) {
      if (voice.id) add(voice.id, voice.role)
      const named = (people.get(document) ?? []).filter((mention) => overlaps(mention, voice))
      for (const mention of named) if (mention.kind === 'person') add(mention.value.id, voice.role)
    }
  }
  return roles
}
