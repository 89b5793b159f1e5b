import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { variorum } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8')

/** The lines of a text that hold something, white space set aside, without the places where lines are left out. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '[…]')

it('shows in the README what the first command prints, line by line in order', () => {
  const sample = /## What you see.*?```\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const { status, out } = variorum(['build', 'examples/zhanaozen'], { cwd: ROOT })
  expect(status).toBe(0)
  const printed = linesOf(out)
  let at = 0
  for (const line of linesOf(sample)) {
    const found = printed.indexOf(line, at)
    expect(found, line).toBeGreaterThanOrEqual(at)
    at = found + 1
  }
  expect(at).toBeGreaterThan(20)
})
