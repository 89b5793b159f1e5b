/** The items in groups by `keyOf`, groups and items in the order they came; older browsers lack `Map.groupBy`. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A map from each item's key to the item. */
export const indexBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T> =>
  new Map(Array.from(items, (item) => [keyOf(item), item]))
