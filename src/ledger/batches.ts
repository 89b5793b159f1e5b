/** How much text, in code units, is read at once: little enough that what was found in it stays near the processor. */
const MOST = 1 << 15

/** The items in order, as many together as have little text, each of them at least by itself. */
export function* batchesOf<T>(items: Iterable<T>, lengthOf: (item: T) => number): Iterable<T[]> {
  let batch: T[] = []
  let length = 0
  for (const item of items) {
    if (batch.length > 0 && length + lengthOf(item) > MOST) {
      yield batch
      batch = []
      length = 0
    }
    batch.push(item)
    length += lengthOf(item)
  }
  if (batch.length > 0) yield batch
}
