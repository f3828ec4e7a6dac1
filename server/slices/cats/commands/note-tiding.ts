// Notes what happened, for the cats to hear of.
import type { CatName } from '#contract/house'
import type { Place } from '#cats/cat.types'
import type { DeedKind } from '#cats/deeds/deeds'
import type { Tx } from '../owns.ts'
import { nobodies } from '../queries/nobodies.ts'

/** What happened: who did it, to whom, where, to which cat. Never what they said. */
export interface Tiding {
  readonly kind: DeedKind | 'time.passed'
  readonly by?: number | null
  readonly to?: number | null
  readonly place?: Place
  readonly cat?: CatName
}

/** [CAT-2.1, CAT-2.4, CAT-2.9] Nothing is noted that concerns somebody who is nobody to the cats. */
export async function noteTiding(tx: Tx, { kind, by = null, to = null, place, cat }: Tiding): Promise<void> {
  const people = [by, to].filter((id) => id !== null)
  if (people.length > 0 && (await nobodies(tx.db, people))) return
  await tx.db
    .insertInto('cat_tidings')
    .values({ at: tx.now, kind, by_id: by, to_id: to, place: place ?? null, cat: cat ?? null })
    .execute()
}
