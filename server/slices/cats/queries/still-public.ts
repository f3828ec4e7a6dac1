// Which of what waits for the cats is still theirs to know.
import type { CatTidingsTable } from '#server/schema/tables/cats'
import { ghostsAmong, type Looks } from './ghosts.ts'
import { publicRooms, publicWalls } from './public-things.ts'

type Waiting = Pick<CatTidingsTable, 'by_id' | 'to_id' | 'place'>

const numbersOf = (tidings: readonly Waiting[], where: string): number[] => [
  ...new Set(tidings.flatMap(({ place }) => (place?.startsWith(where) ? [Number(place.slice(where.length))] : []))),
]

/** [CAT-2.2, CAT-2.4] Asked once more when they are brought, because what was being noted while somebody or something turned away from the cats was stored behind their back. */
export async function stillPublic<T extends Waiting>(db: Looks, tidings: readonly T[]): Promise<T[]> {
  const rooms = numbersOf(tidings, 'room:')
  const walls = numbersOf(tidings, 'wall:')
  const ghosts = await ghostsAmong(db, [
    ...new Set(tidings.flatMap(({ by_id, to_id }) => [by_id, to_id].filter((id) => id !== null))),
  ])
  const open = new Set<string | null>([null, 'den'])
  if (rooms.length > 0)
    for (const { id } of await publicRooms(db).select('rooms.id').where('rooms.id', 'in', rooms).execute())
      open.add(`room:${id}`)
  if (walls.length > 0)
    for (const { user_id } of await publicWalls(db).select('user_id').where('user_id', 'in', walls).execute())
      open.add(`wall:${user_id}`)
  return tidings.filter(
    ({ by_id, to_id, place }) => open.has(place) && !ghosts.has(by_id ?? 0) && !ghosts.has(to_id ?? 0),
  )
}
