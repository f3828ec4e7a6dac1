// A connection in plain text, as XMPP and IRC have it, that does as little as can be: greets, sends, and counts what comes by a mark that stands once in each message.
import { once } from 'node:events'
import { connect } from 'node:net'

export interface Stream {
  send(text: string): void
  close(): void
}

/** What one says in turn, and what is in the answer that one waits for. */
export type Greeting = readonly (readonly [says: string, answered: string])[]

const withinMs = 30_000
/** How XMPP and IRC say no. */
const refused = /<failure|<stream:error|type='error'|^ERROR /m

/** Connects and greets; from then on `heard` gets all that comes, valid until it returns. */
export async function stream(port: number, greeting: Greeting, heard: (bytes: Buffer) => void): Promise<Stream> {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  try {
    const signal = AbortSignal.timeout(withinMs)
    await once(socket, 'connect', { signal })
    for (const [says, answered] of greeting) {
      let come = ''
      socket.write(says)
      while (!come.includes(answered)) {
        const [bytes] = (await once(socket, 'data', { signal })) as [Buffer]
        come += bytes.toString()
        if (refused.test(come)) throw new Error(`"${says}" was answered with "${come}".`)
      }
    }
  } catch (cause) {
    socket.destroy()
    throw new Error(`Nobody came in with "${greeting.at(-1)?.[0]}": ${String(cause)}`, { cause })
  }
  socket.on('data', heard)
  return { send: (text) => void socket.write(text), close: () => socket.destroy() }
}

/** Calls `come` for each mark in what is heard, also where one is cut in two. */
export function counting(mark: string, come: () => void): (bytes: Buffer) => void {
  const wanted = Buffer.from(mark)
  const most = wanted.length - 1
  let before: Buffer = Buffer.alloc(0)
  return (bytes) => {
    if (before.length > 0 && Buffer.concat([before, bytes.subarray(0, most)]).includes(wanted)) come()
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) come()
    before = Buffer.from(bytes.length >= most ? bytes.subarray(-most) : Buffer.concat([before, bytes]).subarray(-most))
  }
}
