import { expect, it } from 'vitest'
import { chainWords } from '../../src/cli/words/voices.ts'
import { voice } from './sample.ts'

it.each([
  [[], 'the report itself'],
  [[voice({ source: 'Ministry of Health', role: 'official/health' })], 'Ministry of Health (official, health)'],
  [
    [voice({ source: 'The Tribune', role: 'media' }), voice({ source: 'eyewitnesses', role: 'witness' })],
    'eyewitnesses (witness) ← The Tribune (media)',
  ],
  [[voice({ source: 'the mayor', stance: 'denies' })], 'the mayor (denies)'],
  [[voice({ stance: 'confirms' })], 'unnamed source (confirms)'],
  [[voice({ role: 'official/police' })], 'unnamed source (official, police)'],
])('the chain reads from the first speaker on, each with role and stance', (attribution, words) => {
  expect(chainWords({ attribution })).toBe(words)
})
