import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse, ledger } from '../../src/index.ts'
import { relationOf } from './told.ts'

const ROSE = 'The death toll in the city of Tarvik on 14 May 2016 rose from nine to 14, the Interior Ministry said.'
const FELL =
  'Le nombre de disparus le 14 mai 2016 dans la ville de Tarvik est passé de 40 à 28, a annoncé la sécurité civile.'

describe('former counts', () => {
  it('are updated by the count that took their place', () => {
    const relation = relationOf(['en', [['2016-05-15', ROSE]], 14, 9])
    expect(relation?.type).toBe('updates')
    expect(relation?.reason).toContain('has become')
  })

  it('are corrected where the count fell', () => {
    expect(relationOf(['fr', [['2016-05-15', FELL]], 28, 40])?.type).toBe('corrects')
  })

  it('contradict no figure of another report', () => {
    const other = 'Fourteen people died on 14 May 2016 in the city of Tarvik, the fire service said.'
    const documents = [ROSE, other].map((text, i) =>
      documentOf({ text, language: 'en', published: '2016-05-15', where: `${i}.en` }),
    )
    const { questions, relations } = ledger(analyse(documents))
    expect(relations.map(({ type }) => type)).not.toContain('contradicts')
    const nine = questions.flatMap(({ readings }) => readings).find(({ min }) => min === 9)
    expect(nine?.standing).toBe(false)
  })
})
