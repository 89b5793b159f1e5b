import { describe, expect, it } from 'vitest'
import { variorum } from './run.ts'

const names = (...lines: string[]) => variorum(['names'], { input: lines.map((line) => `${line}\n`).join('') })

describe('variorum names', () => {
  it('gives a score in [0, 1] and a reason for each pair, in order', () => {
    const { status, lines, err } = names('Marat Ospanov\tMarat Ospanov', 'Marat Ospanov\tВера Лаптева\tperson')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const rows = lines.map((line) => line.split('\t'))
    expect(rows).toHaveLength(2)
    const [same = [], other = []] = rows
    expect(Number(same[0])).toBeGreaterThanOrEqual(0.5)
    expect(Number(other[0])).toBeLessThan(0.5)
    for (const row of rows) expect(row).toEqual([expect.stringMatching(/^(0|1|0\.\d+)$/), expect.stringMatching(/\S/)])
  })

  it('answers every line, and names those that are no pair', () => {
    const { status, lines, err } = names('Aktau\tAqtau\tplace', 'alone', '', 'Aktau\tAqtau\triver', 'a\tb\tplace\tmore')
    expect(status).toBe(1)
    expect(lines).toHaveLength(5)
    expect(lines.slice(1).every((line) => line.startsWith('0\tnot compared: '))).toBe(true)
    expect(
      err
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(': ').slice(0, 2).join(': ')),
    ).toEqual(['variorum: line 2', 'variorum: line 3', 'variorum: line 4', 'variorum: line 5'])
  })

  it('takes Windows line ends, a last line without one, and no lines at all', () => {
    expect(variorum(['names'], { input: 'Aktau\tAktau\r\nAktau\tAktau' }).lines).toHaveLength(2)
    expect(variorum(['names'])).toMatchObject({ status: 0, out: '', err: '' })
  })
})
