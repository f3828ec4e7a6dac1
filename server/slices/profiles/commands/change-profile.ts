// Changes how somebody shows themselves.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { asUsername } from '#bedrock/text/plain-line'
import type { Audience } from '#contract/audience'
import { profileChanged } from '#events/profiles'
import type { Tx } from '../owns.ts'
import { cleanProfile, type ProfileChange } from '../parts/clean-profile.ts'
import { bearerOf } from '../queries/bearer-of.ts'
import { anthemColumns } from './choose-anthem.ts'
import { placeFiles } from './place-files.ts'
import { storeProfile } from './store-profile.ts'

/** [WALL-1.1, WALL-1.3] Refuses with CONFLICT a display name that reads as somebody else's username. */
export async function changeProfile(tx: Tx, actor: Actor, change: ProfileChange): Promise<void> {
  const columns = cleanProfile(change)
  const bearer = columns.display_name ? await bearerOf(tx.db, asUsername(columns.display_name)) : undefined
  if (bearer !== undefined && bearer !== actor.id)
    refuse('CONFLICT', 'Somebody in this house is called that. Choose a name that nobody takes for theirs.', {
      fields: { display_name: 'reads as somebody else’s name' },
    })
  await storeProfile(tx, actor.id, { ...columns, ...(await anthemColumns(tx, actor, change)) })
  await placeFiles(
    tx,
    actor.id,
    (kind) => change[kind] !== undefined || (kind === 'anthem' && change.anthem_song !== undefined),
  )
  await tx.announce(profileChanged({ userId: actor.id }))
}

/** [WALL-1.2] */
export async function chooseAudience(tx: Tx, actor: Actor, audience: Audience): Promise<void> {
  await storeProfile(tx, actor.id, { audience })
  await placeFiles(tx, actor.id, (_, name) => name !== null)
}
