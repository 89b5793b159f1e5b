import type { Document } from '../domain/document.ts'
import type { Found } from './walk.ts'

/** The document's name with the argument it was found under in front. */
const fronted = (name: string, { argument, relative, path }: Found): string => {
  if (!name.startsWith(relative)) return `${argument}/${name}`
  return argument === '.' ? `./${name}` : path + name.slice(relative.length)
}

/**
 * Gives each document a name of its own: the one it has, with its argument in front if an earlier document bears it, and
 * a number behind (`a.txt (2)`) if even that is taken.
 */
export class Names {
  readonly #taken = new Set<string>()

  name(document: Document, found: Found): Document {
    const name = this.#free(document.name, fronted(document.name, found))
    this.#taken.add(name)
    return name === document.name ? document : { ...document, name }
  }

  #free(own: string, long: string): string {
    if (!this.#taken.has(own)) return own
    if (!this.#taken.has(long)) return long
    let number = 2
    while (this.#taken.has(`${long} (${number})`)) number++
    return `${long} (${number})`
  }
}
