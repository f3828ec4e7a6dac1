// OPS-3: what is typed is understood or answered with what was probably meant; every answer exists for people and as JSON; exit codes are those of the table.
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#bedrock/refusal'
import type { CliCommand } from './cli-command.ts'
import { exitCodes } from './exit-codes.ts'
import { runCli } from './run-cli.ts'

const echo = (name: string, more: Partial<CliCommand> = {}): CliCommand => ({
  name,
  summary: `Tests ${name}.`,
  run: ({ args, options }) =>
    Promise.resolve({ data: { args, options }, text: `did ${name} ${args.join(' ')}`.trim() }),
  ...more,
})

const commands: readonly CliCommand[] = [
  echo('version'),
  echo('user create', {
    args: ['NAME'],
    options: {
      role: { type: 'string', value: 'ROLE', meaning: 'The role.' },
      'passphrase-stdin': { type: 'boolean', meaning: 'Reads it.' },
    },
    examples: ['neospace user create ada'],
  }),
  echo('user list'),
  echo('backup verify', {
    args: ['[BACKUP]'],
    run: () => Promise.resolve({ data: { good: false }, text: 'Not good.', failed: true }),
  }),
  echo('refuse', {
    run: () => Promise.reject(new Refusal('CONFLICT', 'The name is taken.', { fields: { username: 'is taken' } })),
  }),
  echo('bug', { run: () => Promise.reject(new TypeError('undefined is not a function')) }),
  echo('config show', { run: ({ config }) => Promise.resolve({ data: { port: config().config.port }, text: '' }) }),
]

async function cli(line: string, env: Record<string, string> = {}) {
  const out: string[] = []
  const err: string[] = []
  const io = {
    stdin: new PassThrough(),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    env,
    cwd: '/nowhere',
  }
  const code = await runCli(line.split(' ').filter(Boolean), io, commands)
  return { code, out: out.join(''), err: err.join('') }
}

describe('what is typed', () => {
  test('OPS-3 a command takes its words, flags and settings in any order', async () => {
    expect(await cli('user create ada --role admin')).toEqual({ code: 0, out: 'did user create ada\n', err: '' })
    expect(JSON.parse((await cli('--json user create --passphrase-stdin ada --data /x')).out)).toEqual({
      ok: true,
      data: { args: ['ada'], options: { 'passphrase-stdin': true } },
    })
    expect(JSON.parse((await cli('config show --port 4123 --json', { PORT: '1' })).out)).toEqual({
      ok: true,
      data: { port: 4123 },
    })
  })

  test.each([
    ['verion', 'Did you mean "version"'],
    ['user', 'needs one of: create, list'],
    ['user craete ada', 'Did you mean "user create"'],
    ['user create', 'needs NAME'],
    ['user create ada bob', 'does not know what to do with "bob"'],
    ['user create ada --rolle admin', 'Did you mean --role?'],
    ['user create ada --role', 'role'],
    ['version --secret x', 'There is no flag --secret'],
    ['wholly-unknown', 'neospace help'],
  ])('OPS-3 "%s" is answered with a sentence and exit code 2, as JSON too', async (line, sentence) => {
    const people = await cli(line)
    expect(people).toMatchObject({ code: exitCodes.usage.code, out: '' })
    expect(people.err).toContain(sentence)
    const script = await cli(`${line} --json`)
    expect(script).toMatchObject({ code: exitCodes.usage.code, err: '' })
    expect(JSON.parse(script.out)).toMatchObject({ ok: false, code: 'USAGE', error: expect.stringContaining(sentence) })
  })

  test('OPS-3 nothing, help and --help print the same overview, and every command has a page', async () => {
    const pages = await Promise.all(['', 'help', '--help', '-h'].map((line) => cli(line)))
    for (const page of pages) expect(page).toEqual({ code: 0, out: pages[0]?.out, err: '' })
    for (const command of commands) expect(pages[0]?.out).toContain(command.name)
    const own = await cli('user create --help')
    expect(own.out).toMatch(/--role ROLE +The role\./)
    expect(own.out).toContain('neospace user create ada')
    expect((await cli('help user create')).out).toBe(own.out)
    expect((await cli('help user')).out).toContain('user list')
    expect(await cli('help nonsense')).toMatchObject({ code: 2 })
  })
})

describe('how it ends', () => {
  test('OPS-3 a refusal is a sentence with its code and exit 1', async () => {
    expect(await cli('refuse')).toEqual({ code: 1, out: '', err: 'neospace: The name is taken.\n' })
    expect(JSON.parse((await cli('refuse --json')).out)).toEqual({
      ok: false,
      code: 'CONFLICT',
      error: 'The name is taken.',
    })
  })

  test('OPS-3 a check that finds something wrong answers and exits with 1', async () => {
    expect(await cli('backup verify')).toEqual({ code: 1, out: 'Not good.\n', err: '' })
    expect(await cli('backup verify --json')).toMatchObject({ code: 1, out: '{"ok":true,"data":{"good":false}}\n' })
  })

  test('OPS-2 all problems of the configuration are listed, exit 3', async () => {
    const env = { PORT: 'x', NEOSPACE_MODE: 'y' }
    const people = await cli('config show', env)
    expect(people.code).toBe(3)
    expect(people.err).toMatch(/PORT must[\s\S]*NEOSPACE_MODE must/)
    expect(JSON.parse((await cli('config show --json', env)).out)).toMatchObject({
      ok: false,
      code: 'CONFIG',
      problems: [expect.stringContaining('PORT'), expect.stringContaining('NEOSPACE_MODE')],
    })
  })

  test('OPS-3 a bug is no stack trace', async () => {
    const { code, err } = await cli('bug')
    expect(code).toBe(1)
    expect(err).not.toContain('    at ')
  })
})
