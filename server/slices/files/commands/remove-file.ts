// Takes a person's own file away, wherever it stands.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { readSizes } from '../parts/stored.ts'
import { isTheHouses } from '../queries/is-the-houses.ts'

/** [FILE-2.5, FILE-2.7] Answers the sizes whose bytes are to be removed once this is committed. From the commit on nobody sees it. */
export async function removeFile(tx: Tx, actor: Actor, name: string): Promise<readonly string[]> {
  const gone = await tx.db
    .deleteFrom('files')
    .where('owner_id', '=', actor.id)
    .where('name', '=', name)
    .where('state', '=', 'ready')
    .where((eb) => eb.not(isTheHouses()))
    .returning('sizes')
    .executeTakeFirst()
  if (!gone) refuse('NOT_FOUND', 'You have no such file.')
  return readSizes(gone.sizes).map(({ size }) => size)
}
