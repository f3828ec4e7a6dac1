// Frames of streams on their way to those who hear them. A frame waits while anybody sits at an older access generation than its own: whether they may stay is being asked just then, and whoever stays must miss nothing.
import type { Sockets } from './sockets.ts'
import { type Packet, packetOf, sendPackets } from './wire.ts'

export interface Frame {
  readonly access: number
  readonly event: string
  readonly payload: unknown
  /** People who are not sent it. */
  readonly except?: ReadonlySet<number> | undefined
}

export interface Frames {
  /** Sends to all who were allowed to hear the stream under this generation or a later one; in the order of the calls. */
  send(streamId: number, frame: Frame): void
  /** Who may hear the stream has changed: what waited for that goes on. */
  goOn(streamId: number): void
}

interface Outgoing extends Frame {
  readonly packet: Packet
}

/** What is sent to some in one turn: their packets, and the bytes of all of them. */
interface Bundle {
  readonly packets: readonly Packet[]
  readonly bytes: Buffer
}

function bundle(frames: readonly Outgoing[]): Bundle {
  const packets = frames.map(({ packet }) => packet)
  const [only, ...more] = packets
  return { packets, bytes: only && more.length === 0 ? only.frame : Buffer.concat(packets.map(({ frame }) => frame)) }
}

/** Makes the way of frames to this node's sockets; `delivered` hears how many of a stream’s event were handed to sockets. */
export function createFrames(sockets: Sockets, delivered: (event: string, times: number) => void): Frames {
  const waiting = new Map<number, Frame[]>()
  const leaving = new Map<number, Outgoing[]>()

  /** What is sent in one turn, such as all that one commit holds, is put together, made once, and written once to each socket. */
  function emit(streamId: number, frame: Frame): void {
    const outgoing = { ...frame, packet: packetOf(frame.event, frame.payload) }
    const frames = leaving.get(streamId)
    if (frames) return void frames.push(outgoing)
    leaving.set(streamId, [outgoing])
    queueMicrotask(() => leave(streamId))
  }

  function leave(streamId: number): void {
    const frames = leaving.get(streamId) ?? []
    leaving.delete(streamId)
    const whole = bundle(frames)
    const access = Math.max(...frames.map((frame) => frame.access))
    const forAll = frames.every(({ except }) => except === undefined || except.size === 0)
    let times = 0
    for (const connection of sockets.listeners(streamId)) {
      const seat = connection.hears.get(streamId) ?? 0
      const theirs =
        forAll && seat >= access
          ? frames
          : frames.filter((frame) => seat >= frame.access && !frame.except?.has(connection.actor.id))
      if (theirs.length === 0) continue
      const { packets, bytes } = theirs === frames ? whole : bundle(theirs)
      sendPackets(connection.socket, packets, bytes, connection.backlog)
      times += theirs.length
    }
    delivered(frames[0]?.event ?? '', times)
  }

  function goOn(streamId: number): void {
    const frames = waiting.get(streamId)
    if (!frames) return
    const seats = sockets.generations(streamId)
    while (frames[0] && isDue(frames[0], seats)) emit(streamId, frames.shift() ?? frames[0])
    if (frames.length === 0) waiting.delete(streamId)
  }
  const isDue = ({ access }: Frame, seats: ReadonlySet<number>): boolean => [...seats].every((seat) => seat >= access)

  return {
    goOn,
    send(streamId, frame) {
      const frames = waiting.get(streamId)
      const seats = sockets.generations(streamId)
      if (seats.size === 0) return
      // What was committed under an older generation than those that wait comes before them.
      const next = frames?.[0] === undefined || frame.access < frames[0].access
      if (next && isDue(frame, seats)) emit(streamId, frame)
      else if (frames) frames.push(frame)
      else waiting.set(streamId, [frame])
    },
  }
}
