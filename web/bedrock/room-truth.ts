// The comparison behind the truth lamp: the digest of what is held against the house's own at the same head. What differs is fetched anew, reported and compared again.
import { effect } from '@preact/signals'
import type { Message, Truth } from '#contract/messages'
import { differences } from '#log/differences'
import { digestOf } from '#log/digest'
import { compare, type DigestRing, remember } from '#log/digest-ring'
import { lag } from '#log/gap'
import { call, onPush } from './socket.ts'
import { roomState, takeAfresh, takeBackfill, takeTold } from './room-states.ts'
import { agreed, type Compared, differed } from './verdict.ts'

const behindMs = 5_000
const under = new Map<number, Promise<void>>()

/** Compares a room with the house now; while that is under way, a second wish joins it. Throws `ApiFailure`. */
export function verify(roomId: number): Promise<void> {
  const asked = under.get(roomId)
  if (asked) return asked
  const answer = examine(roomId).finally(() => under.delete(roomId))
  under.set(roomId, answer)
  return answer
}

async function examine(roomId: number): Promise<void> {
  const first = await comparison(roomId)
  if (first === null) return
  if (first.equal) return agreed(roomId, first.compared)
  const before = roomState(roomId).peek()
  differed(roomId, first.compared, [], false)
  const lines = await startAnew(roomId).then(() => differences(before, roomState(roomId).peek(), first.compared.theirs))
  differed(roomId, first.compared, lines, await report(roomId, first.compared, false))
  const second = await comparison(roomId)
  if (second === null) return
  if (second.equal) return agreed(roomId, second.compared)
  differed(roomId, second.compared, lines, await report(roomId, second.compared, true))
}

/** Null where there is nothing to judge: no window, another incarnation of the room, or a state that has passed. */
async function comparison(roomId: number): Promise<{ equal: boolean; compared: Compared } | null> {
  const state = roomState(roomId)
  // The answer speaks of one head, so the states that pass between question and answer are kept.
  let ring: DigestRing = new Map()
  const stop = effect(() => void (ring = remember(ring, state.value)))
  try {
    const window = state.peek().windows.at(-1)
    if (!window) return null
    const theirs = await call('verify_room', { room: String(roomId), from_id: Math.max(1, window.from) })
    if (theirs.epoch !== state.peek().epoch) {
      // The data was restored or copied: that is no difference, and all of it is fetched anew.
      takeBackfill(await call('request_backfill', { room: String(roomId) }))
      return null
    }
    takeTold(roomId, theirs.head_rev)
    const impossible = compare(ring, theirs) === 'not-there-yet' && (await catchUp(roomId))
    const found = impossible ? 'unequal' : compare(ring, theirs)
    if (found !== 'equal' && found !== 'unequal') return null
    const at = ring.get(theirs.head_rev) ?? state.peek()
    const mine = digestOf(at.objects.between(theirs.from_id, theirs.to_id))
    return { equal: found === 'equal', compared: { mine, theirs, at: Date.now() } }
  } finally {
    stop()
  }
}

/** Waits, then asks for what is missing; true if this page was told of a rev that the house has not reached. */
async function catchUp(roomId: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, behindMs))
  const cursor = lag(roomState(roomId).peek())
  if (!cursor) return false
  const body = await call('request_backfill', { room: String(roomId), ...cursor })
  takeBackfill(body)
  return body.complete && lag(roomState(roomId).peek()) !== null
}

/** Fetches the room anew. What is heard meanwhile is folded after it; what was held before is not. */
async function startAnew(roomId: number): Promise<void> {
  const heard: Message[] = []
  const stop = onPush('message', (message) => message.room_id === roomId && heard.push(message))
  try {
    takeAfresh(await call('request_backfill', { room: String(roomId) }), heard)
  } finally {
    stop()
  }
}

/** Lays aside what is held of a room, reads it anew from the house and compares. Throws `ApiFailure`; what was held then stands. */
export async function resync(roomId: number): Promise<void> {
  await under.get(roomId)?.catch(() => {})
  await startAnew(roomId)
  await verify(roomId)
}

/** Tells the house, which writes it into its log; false if it could not be told. */
async function report(roomId: number, { mine, theirs }: Compared, afresh: boolean): Promise<boolean> {
  const { digest, ...range }: Truth = theirs
  const told = call('report_divergence', { room: String(roomId), ...range, mine, theirs: digest, afresh })
  return await told.then(
    () => true,
    () => false,
  )
}
