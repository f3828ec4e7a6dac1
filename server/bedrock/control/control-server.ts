// Lets the command line speak to the running server over a socket that only the server's own user can open.
import { once } from 'node:events'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { Logger } from '../watch/logger.ts'
import { controlPath } from './control-path.ts'
import { type ControlAnswer, readLine, writeLine } from './control-wire.ts'

const patienceMs = 3_000
const lingerMs = 1_000

/** Carries out one command; what it throws becomes the answer's sentence. */
export type ControlAct = (command: string, args: Readonly<Record<string, unknown>>) => Promise<unknown>

/** Listens until disposed; commands under way are finished first. The data folder must be held, so a socket file left by a killed server is removed. */
export async function serveControl(
  dataDir: string,
  act: ControlAct,
  answerTo: (error: unknown) => ControlAnswer,
  logger: Logger,
): Promise<AsyncDisposable> {
  const path = controlPath(dataDir)
  const underWay = new Set<Promise<void>>()
  if (process.platform !== 'win32') rmSync(path, { force: true })
  // Half-open, so that an answer still arrives at a client that has finished writing.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const turn = converse(socket).finally(() => underWay.delete(turn))
    underWay.add(turn)
  })
  server.listen(path)
  await once(server, 'listening')
  // The folder is closed to others already; this holds where it had to be another one, too.
  if (process.platform !== 'win32') chmodSync(path, 0o600)

  async function converse(socket: Socket): Promise<void> {
    socket.on('error', () => {})
    try {
      const { command, args } = asRequest(await readLine(socket, patienceMs))
      // Arguments may hold a passphrase: only the command's name is logged.
      logger.info({ command }, 'the command line asked')
      writeLine(
        socket,
        await act(command, args).then((data): ControlAnswer => ({ ok: true, data: data ?? null }), answerTo),
      )
    } catch (error) {
      writeLine(socket, answerTo(error))
    } finally {
      socket.end()
      // A client that does not hang up must not hold the server's shutdown.
      socket.setTimeout(lingerMs, () => socket.destroy())
    }
  }

  return {
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      await Promise.allSettled(underWay)
      await closed
      if (process.platform !== 'win32') rmSync(path, { force: true })
    },
  }
}

function asRequest(line: unknown): { command: string; args: Record<string, unknown> } {
  const { command, args } = Object(line) as { command?: unknown; args?: unknown } // parsed JSON
  if (typeof command !== 'string' || typeof args !== 'object' || args === null)
    throw new Error('The control socket expects {"command": …, "args": {…}}.')
  return { command, args: { ...args } }
}
