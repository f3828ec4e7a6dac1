// Whom one writes to, by name.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Person } from '#contract/people'
import { withoutApart } from '#slices/friends/index'
import type { Looks } from '#slices/rooms/index'

/** [DM-1.5] Refuses with CONFLICT oneself, with NOT_FOUND whoever is not there and whoever is kept apart. */
export async function otherNamed(db: Looks, actor: Actor, username: string): Promise<Person> {
  const found = await db
    .selectFrom('users')
    .select(['users.id', 'users.username'])
    .where('users.name_key', '=', username.toLowerCase())
    .where('users.state', '=', 'active')
    .where(withoutApart(actor.id))
    .executeTakeFirst()
  if (!found) refuse('NOT_FOUND', 'There is nobody of that name.')
  if (found.id === actor.id) refuse('CONFLICT', 'That is you. Choose somebody else.')
  return found
}
