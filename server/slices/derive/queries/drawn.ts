// What a seed draws from all doors that are open.
import type { Reader } from '#bedrock/tx'
import type { Person } from '#contract/people'
import { beside, type Draw } from '../parts/beside.ts'
import { type Stretch, stretch } from '../parts/stretch.ts'
import { openDoors } from './open-doors.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** So many at once, so that a large house is never in memory as a whole. */
const parcel = 1_000

/** [FEED-4.2, FEED-4.4] The doors on either side of a name in the order of the seed, and the hash of the set. */
export const drawn = (
  db: Looks,
  viewerId: number,
  { seed, at }: { readonly seed: string; readonly at: string | undefined },
): Promise<Draw<Person>> => passed(db, viewerId, beside<Person>(seed, at))

/** [FEED-4.8] The first `count` doors behind a name in the order of the seed, and the hash of the set. */
export const nextDoors = (
  db: Looks,
  viewerId: number,
  { seed, after, count }: { readonly seed: string; readonly after: string | undefined; readonly count: number },
): Promise<Stretch<Person>> => passed(db, viewerId, stretch<Person>(seed, after, count))

/** Shows a draw every door, by name. */
async function passed<T>(
  db: Looks,
  viewerId: number,
  draw: { add(people: readonly Person[]): void; drawn(): T },
): Promise<T> {
  let last: string | undefined
  do {
    const doors = await openDoors(db, viewerId, last, parcel)
    draw.add(doors)
    last = doors.length < parcel ? undefined : doors.at(-1)?.username
  } while (last !== undefined)
  return draw.drawn()
}
