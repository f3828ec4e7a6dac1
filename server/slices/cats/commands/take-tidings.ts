// Brings what happened to the cats: numbers it, lets it happen in their world, and stores that.
import { happen } from '#cats/world/happen'
import { longestSpan } from '#cats/world/spans'
import type { World } from '#cats/world/world.types'
import type { CatDeedsTable } from '#server/schema/tables/cats'
import type { Tx } from '../owns.ts'
import { deedOf } from '../parts/deed-of.ts'
import { storedWorld, worldOf } from '../parts/world-text.ts'
import { stillPublic } from '../queries/still-public.ts'
import { lockWorld } from './lock-world.ts'

/** So many at once, so that nobody waits long for the writer. */
const atOnce = 100

const nobody = (): void => undefined

/** [CAT-2.1, CAT-2.15] Takes the oldest tidings, of no longer a time than is lived through in one go; before one that is further away time passes in a deed of its own. Answers whether more waits. The world is locked first, so that whoever is forgotten meanwhile is gone from what is read after. Numbers are given here and nowhere else, so a tiding whose transaction ends late is merely later. */
export async function takeTidings(tx: Tx): Promise<boolean> {
  const stored = await lockWorld(tx)
  const waiting = await tx.db.selectFrom('cat_tidings').selectAll().orderBy('id').limit(atOnce).execute()
  const [first] = waiting
  if (!first) return false
  const world = worldOf(stored.world)
  const until = world.at + longestSpan
  const away = waiting.findIndex(({ at }) => Math.floor(at / 1_000) > until)
  if (away === 0) {
    await store(tx, stored.seq, world, [{ ...passed, seq: stored.seq + 1, at: until }])
    return true
  }
  const tidings = away < 0 ? waiting : waiting.slice(0, away)
  const deeds = (await stillPublic(tx.db, tidings)).map(({ at, kind, by_id, to_id, place, cat }, index) => ({
    kind,
    by_id,
    to_id,
    place,
    cat,
    seq: stored.seq + 1 + index,
    at: Math.floor(at / 1_000),
  }))
  await tx.db
    .deleteFrom('cat_tidings')
    .where(
      'id',
      'in',
      tidings.map(({ id }) => id),
    )
    .execute()
  await store(tx, stored.seq, world, deeds)
  return away > 0 || waiting.length === atOnce
}

const passed = { kind: 'time.passed', by_id: null, to_id: null, place: null, cat: null }

async function store(tx: Tx, seq: number, world: World, deeds: CatDeedsTable[]): Promise<void> {
  if (deeds.length === 0) return
  for (const deed of deeds) happen(world, deedOf(deed), nobody)
  await tx.db.insertInto('cat_deeds').values(deeds).execute()
  await tx.db
    .updateTable('cat_worlds')
    .set({ seq: seq + deeds.length, ...storedWorld(world) })
    .where('id', '=', 1)
    .execute()
}
