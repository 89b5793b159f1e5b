export type EntityType = 'person' | 'organization' | 'place'

/** One person, organisation or place of the case, with every spelling by language. */
export type Entity = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly mentions: number
}

/** How a report names an entity. */
export type NameRef = { readonly name: string; readonly id: string }
