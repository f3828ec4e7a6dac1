// Lays a short way, or leads one elsewhere.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { WayTarget } from '#contract/ways'
import type { Tx } from '../owns.ts'
import { keptWords } from '../parts/kept-words.ts'

/** [FEED-5.1, FEED-5.2] That the target is the actor's was seen before, and is seen again whenever it is followed. */
export async function layWay(tx: Tx, actor: Actor, slug: string, { kind, of }: WayTarget): Promise<void> {
  if (keptWords.has(slug)) refuse('CONFLICT', 'The house keeps this word for itself. Choose another one.')
  const there = await tx.db.selectFrom('short_ways').select('owner_id').where('slug', '=', slug).executeTakeFirst()
  if (there && there.owner_id !== actor.id) refuse('CONFLICT', 'This word is taken. Choose another one.')
  if (there) {
    await tx.db.updateTable('short_ways').set({ kind, target: of }).where('slug', '=', slug).execute()
    return
  }
  const { held } = await tx.db
    .selectFrom('short_ways')
    .select((eb) => eb.fn.countAll().as('held'))
    .where('owner_id', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (Number(held) >= sizes.waysPerPerson)
    refuse('CONFLICT', `A person has at most ${sizes.waysPerPerson} short ways. Take one away first.`)
  await tx.db.insertInto('short_ways').values({ slug, owner_id: actor.id, kind, target: of, laid_at: tx.now }).execute()
}
