// Events as the bytes that a client of Socket.IO reads, made once for all who get them, and the shortest way of such bytes to a socket. What of engine.io and ws this leans on is pinned, and watched by a test.
import type { Socket as TcpSocket } from 'node:net'
import type { Socket } from 'socket.io'
import type { Backlog } from './backlog.ts'

/** An event, ready to be sent. */
export interface Packet {
  /** Without the type of engine.io's message. */
  readonly text: string
  /** The whole WebSocket frame. */
  readonly frame: Buffer
}

/** An event of the default namespace: engine.io's message (4) with Socket.IO's event (2). */
export function packetOf(event: string, payload: unknown): Packet {
  const text = `2${JSON.stringify([event, payload])}`
  return { text, frame: textFrame(`4${text}`) }
}

/** One unmasked text frame, as servers send them (RFC 6455, 5.2). */
function textFrame(text: string): Buffer {
  const bytes = Buffer.byteLength(text)
  const head = bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + bytes)
  frame[0] = 0x81
  if (head === 2) frame[1] = bytes
  else if (head === 4) {
    frame[1] = 126
    frame.writeUInt16BE(bytes, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(bytes), 2)
  }
  frame.write(text, head)
  return frame
}

/** What is not typed by engine.io: its WebSocket, and the TCP socket below that. */
interface Below {
  readonly socket?: { readonly readyState: number; readonly _socket?: TcpSocket | null }
}

const open = 1
/** Whoever holds more back than this reads too slowly; engine.io then keeps the rest, where it is counted. */
const mostHeldBytes = 64 * 1_024

/** The TCP socket below, if a frame that is written there now comes after all that was sent before; else null. */
export function wireOf(socket: Socket): TcpSocket | null {
  const { conn } = socket
  // `writeBuffer` holds what engine.io has not handed on; what it has is on the TCP socket already, because nothing is compressed.
  const { writeBuffer } = conn as unknown as { readonly writeBuffer: readonly unknown[] }
  if (!socket.connected || conn.readyState !== 'open' || writeBuffer.length > 0) return null
  const below = (conn.transport as unknown as Below).socket
  const wire = below?.readyState === open ? below._socket : null
  return wire?.writable && wire.writableLength <= mostHeldBytes ? wire : null
}

/** Sends packets in their order; `frames` are theirs put together. */
export function sendPackets(
  socket: Socket,
  packets: readonly Packet[],
  frames: Buffer,
  backlog: Pick<Backlog, 'writes' | 'moved'>,
): void {
  const wire = wireOf(socket)
  if (!wire) {
    if (!socket.connected) return
    for (const { text, frame } of packets) {
      // engine.io does not type the option by which it sends a frame as it is.
      const options = { compress: false, wsPreEncodedFrame: [frame] } as unknown as { compress: boolean }
      socket.conn.write(text, options)
    }
    return
  }
  backlog.writes()
  wire.write(frames, backlog.moved)
}
