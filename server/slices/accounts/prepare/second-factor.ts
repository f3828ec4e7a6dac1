// Makes second factors and recovery codes: the secrets go to the person, sealed or hashed into the database.
import { renderSVG } from 'uqr'
import { seal, unseal } from '#bedrock/crypto/seal'
import { factorUri, newFactorSecret, stepOf } from '#bedrock/crypto/totp'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import * as commands from '../commands/second-factor.ts'
import type { Tx } from '../owns.ts'
import { recoveryBytes, recoveryCode, recoveryHash } from '../parts/recovery-code.ts'
import { factorOf } from '../queries/second-factor.ts'

interface Person {
  readonly id: number
  readonly username: string
}

const ownerOf = (userId: number): string => `second factor of ${userId}`
const keyOf = (ctx: AppContext): Buffer => ctx.secrets.key('second-factor')
const writing = <T>(ctx: AppContext, userId: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
  ctx.db.write(`account:${userId}`, work)

/** [ACC-4.3] Begins a second factor and answers its secret, which nobody is shown again. */
export async function beginFactor(ctx: AppContext, { id, username }: Person) {
  const secret = newFactorSecret(ctx.random)
  const sealed = seal(keyOf(ctx), ownerOf(id), secret, ctx.random)
  await writing(ctx, id, (tx) => commands.beginFactor(tx, id, sealed))
  const uri = factorUri(secret, `NeoSpace ${new URL(ctx.config.origin).host}`, username)
  return { secret, uri, qr_svg: renderSVG(uri, { border: 2 }) }
}

/** [ACC-4.3] Switches it on by a right code and answers the recovery codes. Refuses with BAD_CREDENTIALS a wrong code, with CONFLICT where none was begun. */
export async function activateFactor(ctx: AppContext, userId: number, code: string): Promise<readonly string[]> {
  const factor = await factorOf(ctx.db.reader, userId)
  if (!factor) refuse('CONFLICT', 'No second factor was begun. Load the page again.')
  const secret = unseal(keyOf(ctx), ownerOf(userId), factor.secret)
  const step = secret === null ? null : stepOf(secret, code.replace(/\s/g, ''), ctx.clock.now())
  if (step === null) refuseCode()
  const codes = newRecoveryCodes(ctx)
  await writing(ctx, userId, (tx) =>
    commands.activateFactor(tx, userId, { sealed: factor.secret, step }, hashes(ctx, userId, codes)),
  )
  return codes
}

/** [ACC-4.4] New recovery codes in the place of the old. */
export async function renewRecoveryCodes(ctx: AppContext, userId: number): Promise<readonly string[]> {
  const codes = newRecoveryCodes(ctx)
  await writing(ctx, userId, (tx) => commands.storeRecoveryCodes(tx, userId, hashes(ctx, userId, codes)))
  return codes
}

/** [ACC-4.4] Uses a code up. Whether it was good: of this moment and not used before, or an unused recovery code. */
export async function useCode(ctx: AppContext, userId: number, sealedSecret: string, code: string): Promise<boolean> {
  const digits = code.replace(/\s/g, '')
  const secret = unseal(keyOf(ctx), ownerOf(userId), sealedSecret)
  if (secret === null)
    ctx.logger.error({ user_id: userId }, 'a second factor cannot be read: the secrets are not those that sealed it')
  const step = secret === null ? null : stepOf(secret, digits, ctx.clock.now())
  const recovery = recoveryHash(ctx.secrets.key('recovery-codes'), userId, code)
  return await writing(ctx, userId, (tx) => commands.useCode(tx, userId, step === null ? { recovery } : { step }))
}

/** Refuses a code with BAD_CREDENTIALS, at its own field. */
export function refuseCode(): never {
  refuse('BAD_CREDENTIALS', 'This code is not right, or was used already. Wait for the next one.', {
    fields: { code: 'is not right, or was used already' },
  })
}

// In alphabetical order, which tells nothing and is the order that the answer declares.
const newRecoveryCodes = (ctx: AppContext): readonly string[] =>
  Array.from({ length: sizes.recoveryCodes }, () =>
    recoveryCode(Buffer.from(ctx.random.token(recoveryBytes), 'base64url')),
  ).sort()

const hashes = (ctx: AppContext, userId: number, codes: readonly string[]): readonly string[] =>
  codes.map((code) => recoveryHash(ctx.secrets.key('recovery-codes'), userId, code))
