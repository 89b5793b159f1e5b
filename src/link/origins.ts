/** Partitions `ids` into the connected components of `links`; members keep the order of `ids`, groups that of their first. */
export function components(ids: readonly string[], links: Iterable<readonly [string, string]>): string[][] {
  const parent = new Map(ids.map((id) => [id, id]))
  const root = (id: string): string => {
    let at = id
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const [a, b] of links) parent.set(root(a), root(b))
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const key = root(id)
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()]
}
