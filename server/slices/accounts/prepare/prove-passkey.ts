// Checks what a passkey signed, alike for everyone whose passkey opens nothing.
import type { Actor } from '#bedrock/actor'
import { checkPasskey } from '#bedrock/crypto/passkeys'
import { network } from '#bedrock/limiter'
import type { PasskeyProof } from '#contract/passkeys'
import type { AppContext } from '#server/context'
import { type ProvedPasskey, refusePasskey } from '../commands/passkeys.ts'
import type { Doorkeeper } from '../parts/doorkeeper.ts'
import { refuseUnlessActive } from '../policy.ts'
import { passkeyNamed, passkeysOf } from '../queries/passkeys.ts'
import { expecting, newChallenge, rpIdOf } from './challenge.ts'
import { refuseTooSoon } from './prove-code.ts'

/** [ACC-4.10] What any browser needs for signing in. */
export const startPasskeySignIn = (ctx: AppContext) =>
  Promise.resolve({ challenge: newChallenge(ctx, { act: 'sign in' }), rp_id: rpIdOf(ctx) })

/** [ACC-4.14] What a browser needs for proving anew who one is, in this session. */
export const startPasskeyConfirm = async (ctx: AppContext, { id, sessionId }: Actor) => ({
  challenge: newChallenge(ctx, { act: 'confirm', userId: id, sessionId }),
  rp_id: rpIdOf(ctx),
  known: (await passkeysOf(ctx.db.reader, id)).map((passkey) => passkey.credential_id).sort(),
})

interface Asked {
  readonly proof: PasskeyProof
  readonly address: string
  /** Who proves anew who they are; null for signing in, where the passkey says it. */
  readonly actor: Actor | null
}

/** [ACC-2.3, ACC-4.11, ACC-4.12] The account that this opens. Refuses with RATE_LIMITED while a delay runs: of the person's own name, or of the address where nobody was named. */
export const provePasskey = (
  ctx: AppContext,
  { delays, inTurn }: Doorkeeper,
  { proof, address, actor }: Asked,
): Promise<ProvedPasskey> => {
  const from = network(address)
  const name = actor?.username ?? null
  return inTurn(name?.toLowerCase() ?? `passkeys from ${from}`, async () => {
    refuseTooSoon(delays.wait(name, from))
    const found = await passkeyNamed(ctx.db.reader, proof.credential_id)
    const passkey = found && belongs(found, proof, actor) ? found : undefined
    const use = actor
      ? ({ act: 'confirm', userId: actor.id, sessionId: actor.sessionId } as const)
      : ({ act: 'sign in' } as const)
    const { expected, answered } = expecting(ctx, use)
    const signed = await checkPasskey(proof, passkey?.public_key ?? null, expected)
    const challenge = answered()
    if (!passkey || !signed || !challenge) {
      delays.failed(name, from)
      refusePasskey()
    }
    delays.succeeded(passkey.username, from)
    refuseUnlessActive(passkey)
    return { ...signed, id: passkey.id, userId: passkey.user_id, answered: challenge }
  })
}

/** Whoever signs in is named by the device, which knows them by their handle alone. */
const belongs = (
  found: { readonly user_id: number; readonly user_handle: string },
  { user_handle: handle }: PasskeyProof,
  actor: Actor | null,
): boolean =>
  actor === null
    ? found.user_handle === handle
    : found.user_id === actor.id && (handle === undefined || found.user_handle === handle)
