// The data folder is one process's, and the command line reaches the running server over a socket that only its user can open.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../watch/logger.ts'
import { askServer } from './control-client.ts'
import { controlPath } from './control-path.ts'
import { serveControl } from './control-server.ts'
import { lockDataDir } from './data-lock.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'neospace-control-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const failure = (error: unknown) =>
  ({ ok: false, code: 'INTERNAL', error: error instanceof Error ? error.message : 'unknown' }) as const
const echo = (dir: string) =>
  serveControl(
    dir,
    (command, args) => (command === 'boom' ? Promise.reject(new Error('no')) : Promise.resolve({ command, args })),
    failure,
    silentLogger(),
  )

describe('the hold on a data folder', () => {
  test('OPS-1 a second holder is refused until the first lets go', () => {
    const first = lockDataDir(join(root, 'house'))
    expect(first).not.toBeNull()
    expect(lockDataDir(join(root, 'house'))).toBeNull()
    first?.[Symbol.dispose]()
    using again = lockDataDir(join(root, 'house'))
    expect(again).not.toBeNull()
    expect(statSync(join(root, 'house')).mode & 0o777).toBe(0o700)
  })

  test('OPS-1 a killed holder leaves nothing that locks out the next', async () => {
    const module = new URL('./data-lock.ts', import.meta.url).href
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { lockDataDir } from ${JSON.stringify(module)}; globalThis.held = lockDataDir(${JSON.stringify(root)}); process.stdout.write('held'); setInterval(() => {}, 1e6)`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    expect(lockDataDir(root)).toBeNull()
    child.kill('SIGKILL')
    await once(child, 'exit')
    using lock = lockDataDir(root)
    expect(lock).not.toBeNull()
  })
})

describe('the control socket', () => {
  test('OPS-3 carries a command and its answer, and is this user’s alone', async () => {
    await using _server = await echo(root)
    expect(await askServer(root, { command: 'status', args: { deep: 'ü\n' } })).toEqual({
      ok: true,
      data: { command: 'status', args: { deep: 'ü\n' } },
    })
    expect(await askServer(root, { command: 'boom', args: {} })).toEqual({ ok: false, code: 'INTERNAL', error: 'no' })
    expect(statSync(controlPath(root)).mode & 0o777).toBe(0o600)
  })

  test('OPS-3 answers null where no server runs, also beside the socket file of a killed one', async () => {
    expect(await askServer(root, { command: 'status', args: {} })).toBeNull()
    expect(await askServer(join(root, 'absent'), { command: 'status', args: {} })).toBeNull()
    // A plain file where the socket should be refuses connections just as a dead socket does.
    writeFileSync(join(root, 'control.sock'), '')
    expect(await askServer(root, { command: 'status', args: {} })).toBeNull()
    await using _server = await echo(root)
    expect(await askServer(root, { command: 'x', args: {} })).toMatchObject({ ok: true })
  })

  test.each(['not json\n', '{"command":5,"args":{}}\n', '[]\n', 'null\n', '{"command":"x"}\n'])(
    'OPS-3 the line %j is answered with a sentence and the server lives on',
    async (line) => {
      await using _server = await echo(root)
      const socket = createConnection(controlPath(root))
      socket.setEncoding('utf8').end(line)
      let answer = ''
      for await (const piece of socket) answer += String(piece)
      expect(JSON.parse(answer)).toMatchObject({ ok: false })
      expect(await askServer(root, { command: 'x', args: {} })).toMatchObject({ ok: true })
    },
  )

  test('OPS-3 a folder whose path is too long for a socket gets one elsewhere, again this user’s alone', async () => {
    const deep = join(root, 'd'.repeat(120))
    mkdirSync(deep)
    await using _server = await echo(deep)
    expect(controlPath(deep).length).toBeLessThan(104)
    expect(await askServer(deep, { command: 'x', args: {} })).toMatchObject({ ok: true })
    expect(statSync(controlPath(deep)).mode & 0o777).toBe(0o600)
  })

  test('OPS-4 closing finishes the command under way', async () => {
    const gate = Promise.withResolvers<string>()
    const started = Promise.withResolvers<void>()
    const server = await serveControl(root, () => (started.resolve(), gate.promise), failure, silentLogger())
    const answer = askServer(root, { command: 'slow', args: {} })
    await started.promise
    const closing = server[Symbol.asyncDispose]()
    gate.resolve('done')
    expect(await answer).toEqual({ ok: true, data: 'done' })
    await closing
    expect(await askServer(root, { command: 'slow', args: {} })).toBeNull()
  })
})
