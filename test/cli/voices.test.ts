import { expect, it } from 'vitest'
import { chainWords } from '../../src/cli/words/voices.ts'
import { voice } from './sample.ts'

it.each([
  [[], 'the report itself'],
  [[voice({ source: 'Ministry of Health', role: 'official/health' })], 'Ministry of Health ← the report itself'],
  [
    [voice({ source: 'The Tribune', role: 'media' }), voice({ source: 'eyewitnesses', role: 'witness' })],
    'eyewitnesses ← The Tribune ← the report itself',
  ],
  [[voice({ source: 'the mayor', stance: 'denies' })], 'the mayor (denies) ← the report itself'],
  [[voice({ stance: 'confirms' })], 'unnamed source (confirms) ← the report itself'],
  [[voice({ role: 'official/police' })], 'unnamed source (official, police) ← the report itself'],
])('the chain reads from the first speaker to the report', (attribution, words) => {
  expect(chainWords({ attribution })).toBe(words)
})
