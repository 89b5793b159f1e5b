import type { View } from './view.ts'

/** Where "(10)" begins behind a weekday, the day of the month in brackets: *nesta terça-feira (10)*; tokens of the sentence. */
export function bracketedDays({ marks, tokens }: View): number[] {
  const found: number[] = []
  for (const { tag, to } of marks)
    if (
      tag === 'weekday' &&
      tokens[to]?.norm === '(' &&
      tokens[to + 1]?.kind === 'number' &&
      tokens[to + 2]?.norm === ')'
    )
      found.push(to)
  return found
}
