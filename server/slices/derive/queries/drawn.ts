// What a seed draws from all doors that are open.
import type { Reader } from '#bedrock/tx'
import type { Person } from '#contract/people'
import { beside, type Draw } from '../parts/beside.ts'
import { openDoors } from './open-doors.ts'

/** So many at once, so that a large house is never in memory as a whole. */
const parcel = 1_000

/** [FEED-4.2, FEED-4.4] The doors on either side of a name in the order of the seed, and the hash of the set. */
export async function drawn(
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number,
  seed: string,
  at: string | undefined,
): Promise<Draw<Person>> {
  const draw = beside<Person>(seed, at)
  let last: string | undefined
  do {
    const doors = await openDoors(db, viewerId, last, parcel)
    draw.add(doors)
    last = doors.length < parcel ? undefined : doors.at(-1)?.username
  } while (last !== undefined)
  return draw.drawn()
}
