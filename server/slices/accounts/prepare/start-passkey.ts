// Prepares the making of a passkey.
import { createHmac } from 'node:crypto'
import type { Actor } from '#bedrock/actor'
import { sizes } from '#contract/limits'
import type { NewPasskey } from '#contract/passkeys'
import type { AppContext } from '#server/context'
import { refuseTooMany } from '../commands/passkeys.ts'
import { deviceName } from '../parts/device-name.ts'
import { passkeysOf } from '../queries/passkeys.ts'
import { newChallenge, rpIdOf } from './challenge.ts'

/** [ACC-4.13] What the browser of this device needs for making one. Refuses with CONFLICT whoever has as many as fit. */
export async function startPasskey(ctx: AppContext, actor: Actor, device: string): Promise<NewPasskey> {
  const mine = await passkeysOf(ctx.db.reader, actor.id)
  if (mine.length >= sizes.passkeys) refuseTooMany()
  return {
    challenge: newChallenge(ctx, { act: 'add', userId: actor.id, sessionId: actor.sessionId }),
    rp_id: rpIdOf(ctx),
    rp_name: `NeoSpace ${new URL(ctx.config.origin).host}`,
    username: actor.username,
    user_handle: handleFor(ctx, actor.id, mine),
    label: Array.from(deviceName(device)).slice(0, sizes.passkeyLabelCharacters).join(''),
    known: mine.map((passkey) => passkey.credential_id).sort(),
  }
}

/** How devices know this person: alike for all their passkeys, and kept with the first, because the key it is derived from may be another after a move. */
export const handleOf = async (ctx: AppContext, userId: number): Promise<string> =>
  handleFor(ctx, userId, await passkeysOf(ctx.db.reader, userId))

const handleFor = (ctx: AppContext, userId: number, mine: readonly { readonly user_handle: string }[]): string =>
  mine[0]?.user_handle ??
  createHmac('sha256', ctx.secrets.key('passkey-handles')).update(String(userId)).digest('base64url')
