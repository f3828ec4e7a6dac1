// A WebSocket client that does as little as can be, so that what is measured is the server: shakes hands, masks what it sends, and hands on the texts of what comes.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface RawSocket {
  send(text: string): void
  close(): void
}

interface Options {
  /** Which of this machine's own addresses it comes from. */
  readonly from?: string
  /** The connection has ended, whoever ended it; only of one that was there. */
  readonly closed?: () => void
}

const upgradeEnd = '\r\n\r\n'
const [text, close] = [0x1, 0x8]
const bareClose = Buffer.from([0x88, 0x80, 0, 0, 0, 0])

/** Connects to a path; `heard` gets each text frame as the bytes of its payload, valid until it returns. */
export function rawSocket(
  url: URL,
  headers: Readonly<Record<string, string>>,
  heard: (payload: Buffer) => void,
  { from, closed }: Options = {},
): Promise<RawSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<RawSocket>()
  const socket: Socket = connect({
    port: Number(url.port),
    host: url.hostname,
    ...(from === undefined ? {} : { localAddress: from }),
  })
  socket.setNoDelay(true)
  let rest: Buffer = Buffer.alloc(0)
  let upgraded = false
  socket.on('error', reject)
  socket.on('close', () => {
    if (upgraded) closed?.()
    else reject(new Error('The connection ended before the handshake did.'))
  })
  socket.on('connect', () => {
    const lines = [
      `GET ${url.pathname}${url.search} HTTP/1.1`,
      `Host: ${url.host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ]
    socket.write(lines.join('\r\n') + upgradeEnd)
  })
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (!upgraded) {
      const end = rest.indexOf(upgradeEnd)
      if (end < 0) return
      const status = rest.subarray(9, 12).toString()
      if (status !== '101') return reject(new Error(`The handshake was answered with ${status}.`))
      upgraded = true
      rest = rest.subarray(end + upgradeEnd.length)
      resolve({ send: (words) => void socket.write(masked(words)), close: () => socket.destroy() })
    }
    let at = 0
    for (;;) {
      const frame = frameAt(rest, at)
      if (!frame) break
      if (frame.kind === text) heard(rest.subarray(frame.from, frame.to))
      // Answered, because a server waits for that (RFC 6455, 5.5.1).
      else if (frame.kind === close) socket.end(bareClose)
      at = frame.to
    }
    rest = rest.subarray(at)
  })
  return promise
}

/** Where the payload of the frame at `at` stands; undefined while it is not whole. */
function frameAt(bytes: Buffer, at: number): { from: number; to: number; kind: number } | undefined {
  if (bytes.length < at + 2) return undefined
  const short = (bytes[at + 1] ?? 0) & 0x7f
  const head = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < at + head) return undefined
  const length = head === 2 ? short : head === 4 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2))
  const to = at + head + length
  return bytes.length < to ? undefined : { from: at + head, to, kind: (bytes[at] ?? 0) & 0x0f }
}

/** A client's text frame (RFC 6455, 5.2 and 5.3); a mask of zeros is one. */
function masked(words: string): Buffer {
  const bytes = Buffer.from(words)
  const short = bytes.length < 126
  const head = Buffer.alloc(short ? 6 : 8)
  head[0] = 0x81
  head[1] = 0x80 | (short ? bytes.length : 126)
  if (!short) head.writeUInt16BE(bytes.length, 2)
  return Buffer.concat([head, bytes])
}
