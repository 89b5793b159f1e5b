/** The groups of three digits of a whole number below a million millions, the thousands of millions first. */
export const threes = (n: number): readonly [number, number, number, number] => [
  Math.floor(n / 1e9),
  Math.floor(n / 1e6) % 1e3,
  Math.floor(n / 1e3) % 1e3,
  n % 1e3,
]
