/** A wish that the browser remembers for this page; `null` where there is none, or where it remembers nothing. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`variorum-${name}`)
  } catch {
    return null
  }
}

/** Has the browser remember a wish, where it can. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`variorum-${name}`, value)
  } catch {
    // A browser that keeps nothing for files still shows the page as asked until it is closed.
  }
}
