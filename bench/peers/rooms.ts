// What the bench does on a peer: one room with many who listen, and small rooms in which each talks alone.
import type { Contender } from '../sockets/contender.ts'
import { listening } from '../sockets/listening.ts'
import type { Peer } from './peer.ts'
import type { Running } from './program.ts'
import { counting, stream } from './stream.ts'

/** Somebody in a room, who speaks there. */
interface Speaker {
  /** Settles once the speaker hears the message too, which is how these protocols acknowledge one in a room. */
  say(content: string): Promise<void>
  close(): void
}

async function speaker(
  { speech }: Peer,
  port: number,
  name: string,
  room: string,
  heard: (bytes: Buffer) => void = () => {},
): Promise<Speaker> {
  // One's own come back in the order in which they were said.
  const waiting: (() => void)[] = []
  const count = counting(speech.mark, () => waiting.shift()?.())
  const line = await stream(port, speech.enter(name, room), (bytes) => {
    heard(bytes)
    count(bytes)
  })
  return {
    close: () => line.close(),
    say(content) {
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      line.send(speech.saying(room, content))
      return promise
    },
  }
}

export interface PeerRoom extends Contender {
  /** How many bytes a message is as it is heard. */
  readonly bytes: number
}

/** One room in which so many hear what one says; its messages are as near to so many bytes as may be. */
export async function peerRoom(peer: Peer, { port, pid }: Running, count: number, bytes: number): Promise<PeerRoom> {
  await using stack = new AsyncDisposableStack()
  let heard = 0
  const one = await speaker(peer, port, 'speaker', 'hall', (came) => void (heard += came.length))
  stack.defer(() => one.close())
  heard = 0
  await one.say('x')
  const content = 'x'.repeat(1 + Math.max(0, bytes - heard))
  heard = 0
  await one.say(content)
  const asHeard = heard
  const receivers = stack.use(listening())
  await receivers.openStreams({
    port,
    greetings: Array.from({ length: count }, (_, n) => peer.speech.enter(`hearer${n}`, 'hall')),
    mark: peer.speech.mark,
  })
  const owned = stack.move()
  return {
    name: peer.name,
    pid,
    receivers,
    bytes: asHeard,
    say: () => one.say(content),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

export interface PeerRooms extends AsyncDisposable {
  /** The n-th says something in its room. */
  say(n: number): Promise<void>
}

/** So many people, each in a room of their own. */
export async function peerRooms(peer: Peer, port: number, count: number, content: string): Promise<PeerRooms> {
  await using stack = new AsyncDisposableStack()
  const speakers: Speaker[] = []
  for (let n = 0; n < count; n++) {
    const one = await speaker(peer, port, `talker${n}`, `room${n}`)
    stack.defer(() => one.close())
    speakers.push(one)
  }
  const owned = stack.move()
  return {
    async say(n) {
      await speakers[n]?.say(content)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
