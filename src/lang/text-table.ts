import type { Words } from './words.ts'

/** What a language shows of where sentences go on and where texts begin, end and come from. */
export type TextTable = {
  /** Words written with a stop behind which a sentence goes on: Dr, Inc, ул. */
  readonly abbreviations: Words
  /** A paragraph that begins so closes a text: continued here, to be continued. */
  readonly closings: Words
  /** Stands before the name of the source a text was taken from, in brackets or at a paragraph's start. */
  readonly sources: Words
  /** Follows the source's name where the words before it alone say too little: site, newspaper. */
  readonly media: Words
  /** Names of agencies, and words of which newspapers' and stations' names are made: Reuters, Daily, Herald. */
  readonly press: Words
  /** Rights notices. */
  readonly rights: Words
  /** Stands before the date of publication, at a paragraph's start. */
  readonly publications: Words
  /** The day of writing, where it opens a paragraph: today. */
  readonly todays: Words
  /** What an article says of an anniversary behind its opening: years since, years ago. */
  readonly anniversaries: Words
  /** Another name of what is being defined: formerly, until. */
  readonly formers: Words
  /** Behind a name, makes a definition of it: is a, was an. */
  readonly defines: Words
  /** Presents a place to those who do not know it: the city of, the town of. */
  readonly presents: Words
  /** The author speaking as one person: I, my. */
  readonly firstPerson: Words
}
