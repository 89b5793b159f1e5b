import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { packFindings } from '../../scripts/lint-packs.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const fixture = (name: string) => resolve(ROOT, 'test/fixtures/packs', name)

it('finds what is wrong with tables and corpus, with file, row and reason', async () => {
  expect(await packFindings(fixture('bad'))).toEqual([
    'src/lang/xx/grammar.ts  grammar/be  brackets that do not close in: (is,was',
    'src/lang/xx/grammar.ts  grammar/not  no endings named sg in: non{sg}',
    'src/lang/xx/grammar.ts  grammar/total  more than 10000 forms in: (a,b,c,d,e,f,g,h) (a,b,c,d,e,f,g,h) (a,b,c,d,e,f,g,h) (a,b,c',
    'src/lang/xx/grammar.ts  grammar/or  "оr" mixes Latin and Cyrillic',
    'src/lang/xx/fates.ts  fates/4  "тела" is Cyrillic',
    'src/lang/xx/text.ts  text/abbreviations  "a\u200bb" holds an invisible sign',
    'src/lang/xx/grammar.ts  grammar/of  "of" twice',
    'src/lang/xx/fates.ts  fates/1  "burned" is in fates/0 too with another value',
    'src/lang/xx/grammar.ts  grammar/functionWords  "the" twice',
    'corpus/xx/claims.jsonl:1  unknown key claims.qoute',
    'corpus/xx/claims.jsonl:2  unknown key quantity',
    'corpus/xx/claims.jsonl:2  the same text as in line 1',
    'corpus/xx/claims.jsonl:3  is no JSON object',
    'corpus/xx/claims.jsonl:4  is no JSON object',
    'corpus/xx/claims.jsonl:6  has no text',
    'src/lang/xx/grammar.ts  grammar/of  no corpus text holds any of: of',
    'src/lang/xx/grammar.ts  grammar/or  no corpus text holds any of: оr | or',
    'src/lang/xx/fates.ts  fates/3  no corpus text holds any of: kills | killes',
    'src/lang/xx/fates.ts  fates/4  no corpus text holds any of: тела',
  ])
})

it('lets through homonyms of other forms, Latin names in other scripts, and rows that a text runs', async () => {
  expect(await packFindings(fixture('good'))).toEqual([])
})

it('as a command exits with 1 on a broken tree and with 0 on a whole one, and lists what no text runs', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [resolve(ROOT, 'scripts/lint-packs.ts'), ...args], { encoding: 'utf8' })
  expect(run(fixture('bad')).status).toBe(1)
  expect(run(fixture('good')).status).toBe(0)
  expect(run(fixture('bad'), '--missing', 'xx').stdout).toContain('fates/3  kills | killes\n')
})
