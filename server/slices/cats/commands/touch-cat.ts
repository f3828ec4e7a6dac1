// Somebody does something to a cat: it answers, and it is a deed of theirs at once.
import type { CatName } from '#contract/house'
import { answerHand, type HandAnswer } from '#cats/hands/answer-hand'
import { type HandAct, takeHand } from '#cats/hands/take-hand'
import type { Seen } from '#cats/world/look'
import type { Tx } from '../owns.ts'
import { catIn } from '../parts/cat-in.ts'
import { worldOf } from '../parts/world-text.ts'
import { doneToCat, fedFewerThan } from '../queries/done-to-cat.ts'
import { isKnown } from '../queries/ghosts.ts'
import { keepDeed } from './keep-deed.ts'
import { lockWorld } from './lock-world.ts'

const day = 86_400
/** What counts as going on with the same. */
const stretch = 600
/** [CAT-4.34] In the house, from one of its midnights to the next. */
const portions = 3

/** [CAT-4.31, CAT-4.33, CAT-4.34, CAT-4.35] Answers with the cat as it is after it, and what it does. */
export async function touchCat(
  tx: Tx,
  by: number,
  cat: CatName,
  act: HandAct,
): Promise<{ readonly seen: Seen; readonly welcome: boolean; readonly answer: HandAnswer }> {
  const stored = await lockWorld(tx)
  const world = worldOf(stored.world)
  const at = Math.max(Math.floor(tx.now / 1_000), world.at)
  const { seen, likingOf } = catIn(world, cat, at)
  const known = await isKnown(tx.db, by)
  const before = known ? await doneToCat(tx.db, { by, cat, act, since: at - day }) : []
  const { welcome, deed } = takeHand({
    act,
    asleep: seen.activity === 'asleep',
    shown: seen.shown,
    ...seen.drives,
    liking: known ? likingOf(by) : 0,
    before: before.filter((second) => second > at - stretch).length,
    portion: act !== 'feed' || (await fedFewerThan(tx.db, portions, at - ((at + world.zone) % day))),
  })
  // Of whoever is nobody to the cats nothing is kept; a portion is gone all the same.
  if (deed && (known || act === 'feed'))
    await keepDeed(tx, stored, world, { kind: deed, at, by: known ? by : null, place: seen.place, cat })
  const now = catIn(world, cat, at).seen
  const answer = answerHand({
    cat,
    act,
    welcome,
    asleep: now.activity === 'asleep',
    shown: seen.shown,
    energy: seen.drives.energy,
    use: known && deed ? before.length : null,
    seed: `${world.seed}/${cat}/${act}/${stored.seq}/${at}`,
  })
  return { seen: now, welcome, answer }
}
