// What was done to a cat of late, and how much there was to eat today.
import type { CatName } from '#contract/house'
import type { HandAct } from '#cats/hands/take-hand'
import type { DeedKind } from '#cats/deeds/deeds'
import type { Looks } from './ghosts.ts'

/** What each act leaves; whoever bothers a cat did it by petting or poking. */
const left: Readonly<Record<HandAct, readonly DeedKind[]>> = {
  pet: ['cat.petted', 'cat.pestered'],
  feed: ['cat.fed'],
  play: ['cat.played'],
  blink: ['cat.blinked'],
  poke: ['cat.poked', 'cat.pestered'],
}

/** When somebody did the same to a cat since a second, the latest first; some of it is enough. */
export async function doneToCat(
  db: Looks,
  {
    by,
    cat,
    act,
    since,
  }: { readonly by: number; readonly cat: CatName; readonly act: HandAct; readonly since: number },
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('cat_deeds')
    .select('at')
    .where('by_id', '=', by)
    .where('kind', 'in', left[act])
    .where('at', '>', since)
    .where('cat', '=', cat)
    .orderBy('at', 'desc')
    .limit(60)
    .execute()
  return rows.map(({ at }) => at)
}

/** Whether fewer portions than this were given in the house since a second. */
export async function fedFewerThan(db: Looks, portions: number, since: number): Promise<boolean> {
  const rows = await db
    .selectFrom('cat_deeds')
    .select('seq')
    .where('kind', '=', 'cat.fed')
    .where('at', '>=', since)
    .limit(portions)
    .execute()
  return rows.length < portions
}
