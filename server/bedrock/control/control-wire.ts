// What travels over the control socket: one JSON object a line, a request and its answer, then the end.
import type { Socket } from 'node:net'

/** A command for the running server. */
export interface ControlRequest {
  readonly command: string
  readonly args: Readonly<Record<string, unknown>>
}

/** The same two shapes as on the public wire. */
export type ControlAnswer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: string; readonly error: string }

const longestLine = 1_048_576

/** The first line that arrives, parsed; rejects when the other side ends without one, sends too much or is silent for `patienceMs`. The socket stays open. */
export function readLine(socket: Socket, patienceMs: number): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  let text = ''
  socket.setEncoding('utf8')
  socket.on('data', (piece) => {
    text += String(piece)
    const end = text.indexOf('\n')
    if (end >= 0) {
      socket.setTimeout(0)
      resolve(text.slice(0, end))
    }
    if (text.length > longestLine) reject(new Error('The line on the control socket is too long.'))
  })
  socket.once('error', reject)
  socket.once('end', () => reject(new Error('The control socket ended without a line.')))
  socket.once('close', () => reject(new Error('The control socket closed without a line.')))
  socket.setTimeout(patienceMs, () => reject(new Error('Nothing came over the control socket in time.')))
  return promise.then((line): unknown => JSON.parse(String(line)))
}

/** Writes one object as a line. */
export const writeLine = (socket: Socket, value: ControlRequest | ControlAnswer): void =>
  void socket.write(`${JSON.stringify(value)}\n`)
