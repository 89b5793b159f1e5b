import { describe, expect, it } from 'vitest'
import { variorum } from './run.ts'

const COMMANDS = ['build', 'open', 'ledger', 'claims', 'find', 'copies', 'explain', 'names']

describe('wrong usage ends with 2, says what is wrong, and prints nothing to standard output', () => {
  it.each([
    [['build'], "missing required argument 'paths'"],
    [['claims', '--nonsense', '.'], "unknown option '--nonsense'"],
    [['claims', '--jsonl', '--csv', '.'], 'cannot be used with'],
    [['ledger', '--json', '--csv', '.'], 'cannot be used with'],
    [['ledger', '--policy', 'loudest', '.'], 'Allowed choices are none, support, latest'],
    [['conclude', '.'], "unknown command 'conclude'"],
    [['names', 'a', 'b'], 'too many arguments'],
    [['explain', 'c_0000'], 'name the files or folders it was found in'],
  ])('%j', (args, complaint) => {
    const { status, out, err } = variorum(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^variorum: /)
    expect(err).toContain(complaint)
  })

  it('without any command', () => {
    const { status, out, err } = variorum([])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('Usage: variorum')
  })
})

describe('help', () => {
  it('of the program lists every command, with examples and the exit statuses', () => {
    const { status, out } = variorum(['--help'])
    expect(status).toBe(0)
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(out).toContain('$ variorum build reports/')
    expect(out).toContain('Exit status')
  })

  it.each(COMMANDS)('of %s has examples that call it', (command) => {
    const { status, out } = variorum([command, '--help'])
    expect(status).toBe(0)
    expect(out).toContain('Examples:')
    expect(out).toContain(`$ variorum ${command}`)
  })
})

it('tells its version', () => {
  expect(variorum(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
