// Frames of streams on their way to those who hear them. A frame waits while anybody sits at an older access generation than its own: whether they may stay is being asked just then, and whoever stays must miss nothing.
import { channel, type Sockets } from './sockets.ts'

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

/** Makes the way of frames to this node's sockets. */
export function createFrames(sockets: Sockets): Frames {
  const waiting = new Map<number, Frame[]>()

  function emit(streamId: number, { access, event, payload, except }: Frame, seats: ReadonlySet<number>): void {
    const channels = [...seats].filter((seat) => seat >= access).map((seat) => channel(streamId, seat))
    if (channels.length === 0) return
    const left = [...(except ?? [])].flatMap((id) => sockets.of(id).map(({ socket }) => socket.id))
    sockets.io.to(channels).except(left).emit(event, payload)
  }
  function goOn(streamId: number): void {
    const frames = waiting.get(streamId)
    if (!frames) return
    const seats = sockets.generations(streamId)
    while (frames[0] && isDue(frames[0], seats)) emit(streamId, frames.shift() ?? frames[0], seats)
    if (frames.length === 0) waiting.delete(streamId)
  }
  const isDue = ({ access }: Frame, seats: ReadonlySet<number>): boolean => [...seats].every((seat) => seat >= access)

  return {
    goOn,
    send(streamId, frame) {
      const frames = waiting.get(streamId)
      const seats = sockets.generations(streamId)
      // What was committed under an older generation than those that wait comes before them.
      const next = frames?.[0] === undefined || frame.access < frames[0].access
      if (next && isDue(frame, seats)) emit(streamId, frame, seats)
      else if (frames) frames.push(frame)
      else waiting.set(streamId, [frame])
    },
  }
}
