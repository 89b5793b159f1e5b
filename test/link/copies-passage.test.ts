import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse, readDocuments } from '../../src/index.ts'

/**
 * Fourteen reports of one derailment in seven languages: an agency's, translated whole, in another order, or in part
 * within articles of their own; a newspaper's with its translations; and five by reporters of their own.
 */
describe('reports of one accident', async () => {
  const { documents } = await readDocuments([join(import.meta.dirname, 'derailment.jsonl')])
  const { pairs, origins } = analyse(documents).copies
  const named = (ids: readonly string[]): string[] => ids.map((id) => id.replace('#1', ''))

  it('are of one origin with what they translate, whole or in part, and with nothing else', () => {
    expect(origins.map(named)).toEqual([
      ['a-ar', 'a-en', 'a-es', 'a-fr', 'a-pt', 'a-ru'],
      ['b-en', 'b-ru', 'b-uk'],
      ['c-ar'],
      ['c-en'],
      ['c-es'],
      ['c-fr'],
      ['c-pt'],
    ])
  })

  it('are excerpts where most of either is its own', () => {
    const pair = pairs.find(({ a, b }) => a === 'a-en#1' && b === 'a-es#1')
    expect(pair?.relation).toBe('excerpt')
    expect(pair?.reason).toMatch(/^4 passages, 50 % of the shorter text/)
  })
})
