// Somebody whom one can follow, block or mute.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { Person } from '#contract/people'

type Looks = Pick<Reader, 'selectFrom'>

/** The active account of this id. Refuses with NOT_FOUND whoever is not there, with CONFLICT oneself. */
export async function somebody(db: Looks, me: number, id: number): Promise<Person> {
  if (id === me) refuse('CONFLICT', 'That is you. Choose somebody else.')
  const found = await db
    .selectFrom('users')
    .select(['id', 'username'])
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst()
  return found ?? nobody()
}

/** [FRND-1.4] The same words whether there is nobody or somebody who keeps one away. */
export const nobody = (): never => refuse('NOT_FOUND', 'There is no such person.')
