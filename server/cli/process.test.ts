// OPS-1, OPS-3, OPS-4: the real process on a real data folder, as a person or a supervisor meets it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cliCommands } from './commands/index.ts'
import { runCli } from './run-cli.ts'

const main = new URL('../main.ts', import.meta.url).pathname
const passphrase = 'CANARY correct horse battery'
// Starts are most of these tests' time; compiled code of one serves the next.
const compiled = mkdtempSync(join(tmpdir(), 'neospace-compiled-'))
afterAll(() => rmSync(compiled, { recursive: true, force: true }))
let root: string
let started: ChildProcess[]
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'neospace-cli-'))
  started = []
})
afterEach(async () => {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'exit')
  rmSync(root, { recursive: true, force: true })
})

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NEOSPACE_DATA: 'house',
      NEOSPACE_MIN_FREE_MB: '1',
      NODE_COMPILE_CACHE: compiled,
      ...env,
    },
    stdio: 'pipe',
  })
  started.push(child)
  const seen = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => void (seen.out += piece))
  child.stderr.setEncoding('utf8').on('data', (piece: string) => void (seen.err += piece))
  return { child, seen, ended: once(child, 'close').then(() => child.exitCode) }
}

/** A process of its own, to its end. */
async function spawned(line: string, { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { child, seen, ended } = start(line.split(' '), env)
  child.stdin.end(input)
  return { code: await ended, ...seen }
}

/** The same command line in this process, because a start takes a second. */
async function run(line: string, { input = '' } = {}) {
  const seen = { out: '', err: '' }
  const io = {
    stdin: Readable.from([input]),
    stdout: { write: (text: string) => void (seen.out += text) },
    stderr: { write: (text: string) => void (seen.err += text) },
    env: { NEOSPACE_DATA: 'house', NEOSPACE_MIN_FREE_MB: '1' },
    cwd: root,
  }
  return { code: await runCli(line.split(' '), io, cliCommands), ...seen }
}

async function json(line: string, input = ''): Promise<{ ok: boolean; data: Record<string, unknown>; code?: string }> {
  return JSON.parse((await run(`${line} --json`, { input })).out) as {
    ok: boolean
    data: Record<string, unknown>
    code?: string
  }
}

async function serve(env: Record<string, string> = {}) {
  const server = start(['serve'], { PORT: '0', ...env })
  const open = await vi.waitFor(
    () => {
      const line = lines(server.seen.out).find((one) => one['message'] === 'open')
      if (server.child.exitCode !== null) throw new Error(server.seen.err)
      return line ?? expect.fail('not open yet')
    },
    { timeout: 15_000, interval: 50 },
  )
  return { ...server, url: String(open['address']) }
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

async function signIn(url: string, username: string): Promise<number> {
  const first = await fetch(`${url}/api/session`)
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { data } = (await first.json()) as { data: { csrf_token: string } }
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url, 'x-csrf-token': data.csrf_token },
    body: JSON.stringify({ username, password: passphrase }),
  })
  await answer.arrayBuffer()
  return answer.status
}

describe('accounts from the command line', () => {
  test('OPS-3 user create works before the first start and beside a running server, and both may sign in', async () => {
    expect(
      await spawned('user create ada --role owner --passphrase-stdin', { input: `${passphrase}\n` }),
    ).toMatchObject({
      code: 0,
      out: 'ada may sign in now, as owner.\n',
      err: '',
    })
    expect(statSync(join(root, 'house')).mode & 0o777).toBe(0o700)
    expect(statSync(join(root, 'house', 'neospace.sqlite')).mode & 0o077).toBe(0)
    const server = await serve()
    expect(await json('user create bob --passphrase-stdin', passphrase)).toEqual({
      ok: true,
      data: { user: { username: 'bob', role: 'member' } },
    })
    expect([await signIn(server.url, 'ada'), await signIn(server.url, 'BOB')]).toEqual([200, 200])
    expect(await json('user create Bob --passphrase-stdin', passphrase)).toMatchObject({ ok: false, code: 'CONFLICT' })
    expect(await json('user create x --passphrase-stdin', passphrase)).toMatchObject({ ok: false, code: 'USAGE' })
    server.child.kill('SIGTERM')
    await server.ended
    // Every line parses (lines() has parsed them), and the passphrase is in none.
    expect(lines(server.seen.out).length).toBeGreaterThan(5)
    expect(server.seen.out + server.seen.err).not.toContain('CANARY')
  })
})

describe('the house from the command line', () => {
  test('OPS-3 setup makes a house with an owner’s link, or with the owner', async () => {
    const made = await json('setup')
    expect(made).toMatchObject({
      ok: true,
      data: { owner_link: expect.stringMatching(/^http:\/\/localhost:3000\/setup#[A-Za-z0-9_-]{16,}$/) },
    })
    expect(statSync(join(root, 'house', 'secrets', 'root.key')).mode & 0o777).toBe(0o600)
    expect(await json('setup --owner ada --passphrase-stdin', passphrase)).toMatchObject({
      ok: true,
      data: { owner_link: null },
    })
    expect((await json('user list')).data).toMatchObject({
      order: 'alphabetical',
      users: [{ username: 'ada', role: 'owner' }],
    })
  })

  test('ACC-5.1 the server prints the owner’s link to people, never to the log, until there is an owner', async () => {
    const server = await serve()
    const link = /http:\/\/localhost:\d+\/setup#([A-Za-z0-9_-]{16,})/.exec(server.seen.err)
    expect(link).not.toBeNull()
    expect(server.seen.out).not.toContain(link?.[1] ?? 'no link')
    await run('user create ada --role owner --passphrase-stdin', { input: passphrase })
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect((await serve()).seen.err).not.toContain('/setup#')
  })

  test('OPS-3 roles, links, invites and rooms are looked after beside the running server', async () => {
    const server = await serve()
    await run('user create bob --passphrase-stdin', { input: passphrase })
    expect(await json('user role bob moderator')).toMatchObject({ ok: true, data: { role: 'moderator' } })
    expect(await json('user role nobody admin')).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    expect(await json('user role bob king')).toMatchObject({ ok: false, code: 'USAGE' })
    expect((await json('user reset-link bob')).data['link']).toMatch(new RegExp(`^${server.url}/reset#`))
    expect((await json('invite create --hours 2 --uses 3 --note friends')).data['link']).toMatch(
      new RegExp(`^${server.url}/join#`),
    )
    expect(await json('invite create --hours 0')).toMatchObject({ ok: false, code: 'USAGE' })
    expect(await json('invite revoke 1')).toMatchObject({ ok: true })
    expect((await json('invite list')).data).toMatchObject({
      order: 'newest',
      invites: [{ id: 1, note: 'friends', created_by: null, uses_left: 3, revoked: true }],
    })
    expect(await json('user ban bob')).toMatchObject({ ok: false, code: 'USAGE' })
    expect(await json('user ban bob --reason rude')).toMatchObject({ ok: true, data: { username: 'bob' } })
    expect(await json('user unban bob')).toMatchObject({ ok: true })
    expect(await json('user mute bob --reason loud --minutes soon')).toMatchObject({ ok: false, code: 'USAGE' })
    for (const act of ['mute bob --reason loud', 'unmute bob', 'freeze bob --reason odd', 'unfreeze bob'])
      expect(await json(`user ${act}`)).toMatchObject({ ok: true })
    expect(await json('log verify')).toMatchObject({ ok: true, data: { whole: true, rows: 8 } })
    const { id } = (await json('room open the-attic')).data
    expect(await json('room open the-attic')).toMatchObject({ ok: false, code: 'CONFLICT' })
    expect(await json('room archive the-attic')).toMatchObject({ ok: true, data: { id, archived: true } })
    expect((await json('room list')).data['rooms']).not.toContainEqual(expect.objectContaining({ id }))
    expect((await json('room list --archived')).data['rooms']).toContainEqual(
      expect.objectContaining({ id, name: 'the-attic' }),
    )
  })
})

describe('one server to a data folder', () => {
  test('OPS-1 a second one is refused with a sentence, and one killed with -9 locks nobody out', async () => {
    const first = await serve()
    const second = await spawned('serve', { env: { PORT: '0' } })
    expect(second).toMatchObject({ code: 4, out: '' })
    expect(second.err).toMatch(/Another NeoSpace already uses .*house.*NEOSPACE_DATA/)
    expect(await json('status')).toMatchObject({ ok: true, data: { running: true, ready: true, pid: first.child.pid } })
    first.child.kill('SIGKILL')
    await first.ended
    expect(await json('status')).toMatchObject({ ok: true, data: { running: false, migrations: { pending: [] } } })
    const third = await serve()
    expect(await signIn(third.url, 'nobody')).toBe(401)
    // Six processes, which a machine with other work starts slowly.
  }, 90_000)

  test('OPS-1 a taken port is one clear sentence and exit 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const refused = await spawned('serve', { env: { PORT: port } })
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(
      new RegExp(`^neospace: Port ${port} is taken by another program\\. .*PORT=\\d+ npm start\\n$`, 'm'),
    )
    other.close()
  })
})

describe('closing', () => {
  test('OPS-4 SIGTERM closes in order within ten seconds, also under a request that never ends', async () => {
    const server = await serve()
    const { port } = new URL(server.url)
    const stuck = createConnection(Number(port), '127.0.0.1')
    stuck.on('error', () => {})
    stuck.write(
      'POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
    )
    await once(stuck, 'connect')
    // Answered after the stuck one was read, on the same loop.
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    const began = performance.now()
    server.child.kill('SIGTERM')
    const code = await server.ended
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(code).toBe(0)
    const steps = lines(server.seen.out)
      .filter((line) => line['message'] === 'closed')
      .map((line) => line['step'])
    expect(steps).toEqual(['command line', 'house', 'data folder'])
    stuck.destroy()
  })

  test('OPS-4 a second signal ends it at once', async () => {
    const server = await serve()
    // Somebody who says nothing keeps the command line's door open for its three seconds.
    const silent = createConnection(join(root, 'house', 'control.sock'))
    await once(silent, 'connect')
    const began = performance.now()
    await vi.waitFor(
      () => {
        server.child.kill('SIGINT')
        expect(server.child.exitCode).toBe(130)
      },
      { timeout: 5_000, interval: 50 },
    )
    expect(performance.now() - began).toBeLessThan(2_500)
    expect(lines(server.seen.out).some((line) => line['message'] === 'closing')).toBe(true)
    silent.destroy()
  })
})

describe('backups from the command line', () => {
  test('OPS-6 made beside the server, restored only without it', async () => {
    const server = await serve()
    expect(await json('backup create')).toMatchObject({ ok: true, data: { manifest: { reason: 'by hand' } } })
    expect(await json('backup verify')).toMatchObject({ ok: true, data: { good: true } })
    expect(await run('backup restore latest')).toMatchObject({ code: 4, err: expect.stringContaining('Stop it first') })
    server.child.kill('SIGTERM')
    await server.ended
    await run('user create late --passphrase-stdin', { input: passphrase })
    expect(await run('backup restore latest')).toMatchObject({ code: 0, out: expect.stringContaining('kept in') })
    const again = await serve()
    expect(await signIn(again.url, 'late')).toBe(401)
    expect((await json('backup list')).data).toMatchObject({
      order: 'newest',
      backups: [{ reason: 'before restoring' }, { reason: 'by hand' }],
    })
  })
})

describe('looking after it', () => {
  test('OPS-3 status, doctor and the rest say what to do where there is no house yet', async () => {
    expect(await run('status')).toMatchObject({ code: 1, err: expect.stringContaining('There is no house in') })
    expect(await run('backup create')).toMatchObject({ code: 1, err: expect.stringContaining('neospace setup') })
    expect(await json('doctor')).toMatchObject({ ok: true, data: { healthy: true } })
    expect(() => statSync(join(root, 'house'))).toThrow(/ENOENT/)
  })
})
