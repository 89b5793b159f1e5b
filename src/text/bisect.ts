/** How many of `count` things in order come before the first that `isBehind` holds for, as it does for all behind it. */
export function countBefore(count: number, isBehind: (index: number) => boolean): number {
  let low = 0
  for (let high = count; low < high; ) {
    const middle = (low + high) >>> 1
    if (isBehind(middle)) high = middle
    else low = middle + 1
  }
  return low
}
