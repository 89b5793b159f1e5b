import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../src/text/paragraphs.ts'

const texts = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it('end at blank lines, whatever the line ending', () => {
    expect(texts('One.\n\nTwo.\r\n\r\n  Three. \r\n')).toEqual(['One.', 'Two.', 'Three.'])
  })

  it('end at every line break where the lines are of very unlike lengths', () => {
    const lines = [
      'The mayor resigned on Monday after a week of talks with the drivers of the city buses and their union.',
      'No successor was named.',
      'The council meets again on Thursday to hear both sides, and the drivers say that they will wait.',
    ]
    expect(texts(lines.join('\r\n'))).toEqual(lines)
  })

  it('run on over line breaks where the lines were wrapped at one width', () => {
    const first =
      'The river rose by two metres during the night and\nreached the lower streets before dawn, so that the\nschool and the market had to be closed, the mayor\nsaid.'
    const second =
      'Boats of the fire service took forty people to the\nother bank, where tents had been put up for them in\nthe yard of the station.'
    expect(texts(`${first}\n\n${second}`)).toEqual([first, second])
    expect(texts(`${first}\n${second}`)).toEqual([first, second])
  })

  it('keep headings, rules and list items by themselves', () => {
    expect(texts('# Flood\nThe river rose.\n---\n- a boat\n- a tent\n1. first\n* * *\nEnd')).toEqual([
      '# Flood',
      'The river rose.',
      '---',
      '- a boat',
      '- a tent',
      '1. first',
      '* * *',
      'End',
    ])
  })

  it('are none in an empty text', () => {
    expect(texts(' \n\t\n ')).toEqual([])
  })
})
