import { Foreign } from './foreign.tsx'

/** A run of words in a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /((?:[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s'’"-]+(?=[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]))?)+)/

/** A sentence of the program's, in English, that names people and files in any script: each keeps its own direction. */
export function Mixed({ words }: { words: string }) {
  return (
    <span lang="en" dir="ltr">
      {words.split(RIGHT_TO_LEFT).map((part, i) => (
        <Foreign words={part} key={i} />
      ))}
    </span>
  )
}
