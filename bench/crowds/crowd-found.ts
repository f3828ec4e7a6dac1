// What a crowd holds beside what the house has: what is missing, too much, or there twice.
import type { Message } from '#contract/messages'
import type { Spread } from '../system/numbers.ts'
import type { ScreenRoom } from './screen-room.ts'

export interface CrowdFound {
  /** Messages that the house acknowledged. */
  readonly acknowledged: number
  /** Of these, those that it does not have. */
  readonly lost: number
  /** Client ids of which the house has more than one message. */
  readonly twice: number
  /** Pairs of a screen and a message: the house has it, the screen does not. */
  readonly missing: number
  /** The screen has it, the house does not, or holds another state of it, or it stands at another place. */
  readonly unlike: number
  /** Frames that came over one connection again, or out of order. */
  readonly again: number
  /** Messages left out between two frames of one connection. */
  readonly leftOut: number
  /** Connections that ended. */
  readonly losses: number
  /** Live frames that arrived. */
  readonly deliveries: number
  /** From being said to being heard, at every tenth screen. */
  readonly took: Spread
  /** From being said to the acknowledgement. */
  readonly acked: Spread
}

interface RoomHeld {
  readonly house: readonly Message[]
  readonly screens: readonly ScreenRoom[]
}

/** Compares all rooms. */
export function compared(
  rooms: readonly RoomHeld[],
  acknowledged: ReadonlyMap<string, number>,
): Omit<CrowdFound, 'deliveries' | 'losses' | 'took' | 'acked'> {
  const all = rooms.flatMap(({ house }) => house)
  const ids = new Map(all.map(({ client_id, id }) => [client_id, id]))
  const sum = { missing: 0, unlike: 0, again: 0, leftOut: 0 }
  for (const { house, screens } of rooms)
    for (const room of screens) {
      const held = room.held()
      const revs = new Map(held.map(({ id, rev }) => [id, rev]))
      const common = house.filter(({ id }) => revs.has(id))
      sum.missing += house.length - common.length
      // Both are by ascending id, so what is held beside the house's own shows in the number alone.
      sum.unlike += common.filter(({ id, rev }) => revs.get(id) !== rev).length + held.length - common.length
      sum.again += room.faults.again
      sum.leftOut += room.faults.leftOut
    }
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter(([clientId, id]) => ids.get(clientId) !== id).length,
    twice: all.filter(({ client_id, id }) => ids.get(client_id) !== id).length,
    ...sum,
  }
}
