// Checks a passkey that was just made, and adds it.
import type { Actor } from '#bedrock/actor'
import { checkNewPasskey } from '#bedrock/crypto/passkeys'
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { addPasskey as store, refusePasskey } from '../commands/passkeys.ts'
import type { Tx } from '../owns.ts'
import { expecting } from './challenge.ts'
import { handleOf } from './start-passkey.ts'

interface Brought {
  readonly label: string
  readonly client_data: string
  readonly attestation: string
}

/** [ACC-4.13] Refuses with BAD_CREDENTIALS what is no passkey made for this just now. */
export async function addPasskey(ctx: AppContext, actor: Actor, brought: Brought) {
  const label = plainLine(brought.label, sizes.passkeyLabelCharacters, 'label')
  if (label === '') refuse('EMPTY', 'A passkey needs a label by which you know it.', { fields: { label: 'is empty' } })
  const { expected, answered } = expecting(ctx, { act: 'add', userId: actor.id, sessionId: actor.sessionId })
  const made = await checkNewPasskey({ clientData: brought.client_data, attestation: brought.attestation }, expected)
  const challenge = answered()
  if (!made || !challenge) refusePasskey()
  const userHandle = await handleOf(ctx, actor.id)
  return await ctx.db.write(`account:${actor.id}`, (tx: Tx) =>
    store(tx, actor.id, { ...made, label, userHandle, answered: challenge }),
  )
}
