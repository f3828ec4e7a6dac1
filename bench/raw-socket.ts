// A WebSocket client that does as little as can be, so that what is measured is the server: shakes hands, masks what it sends, and hands on the texts of what comes.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface RawSocket {
  send(text: string): void
  close(): void
}

const upgradeEnd = '\r\n\r\n'

/** Connects to a path; `heard` gets each text frame as the bytes of its payload, valid until it returns. */
export function rawSocket(
  url: URL,
  headers: Readonly<Record<string, string>>,
  heard: (payload: Buffer) => void,
): Promise<RawSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<RawSocket>()
  const socket: Socket = connect(Number(url.port), url.hostname)
  socket.setNoDelay(true)
  let rest: Buffer = Buffer.alloc(0)
  let upgraded = false
  socket.on('error', reject)
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
      resolve({ send: (text) => void socket.write(masked(text)), close: () => socket.destroy() })
    }
    let at = 0
    for (;;) {
      const frame = frameAt(rest, at)
      if (!frame) break
      if (frame.text) heard(rest.subarray(frame.from, frame.to))
      at = frame.to
    }
    rest = rest.subarray(at)
  })
  return promise
}

/** Where the payload of the frame at `at` stands; undefined while it is not whole. */
function frameAt(bytes: Buffer, at: number): { from: number; to: number; text: boolean } | undefined {
  if (bytes.length < at + 2) return undefined
  const short = (bytes[at + 1] ?? 0) & 0x7f
  const head = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < at + head) return undefined
  const length = head === 2 ? short : head === 4 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2))
  const to = at + head + length
  return bytes.length < to ? undefined : { from: at + head, to, text: ((bytes[at] ?? 0) & 0x0f) === 1 }
}

/** A client's text frame (RFC 6455, 5.2 and 5.3); a mask of zeros is one. */
function masked(text: string): Buffer {
  const bytes = Buffer.from(text)
  const short = bytes.length < 126
  const head = Buffer.alloc(short ? 6 : 8)
  head[0] = 0x81
  head[1] = 0x80 | (short ? bytes.length : 126)
  if (!short) head.writeUInt16BE(bytes.length, 2)
  return Buffer.concat([head, bytes])
}
