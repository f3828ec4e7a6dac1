// Checks a browser that wants to be told, and keeps it.
import type { Actor } from '#bedrock/actor'
import { areBrowserKeys, type Subscription } from '#bedrock/crypto/push-message'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { deviceName } from '#slices/accounts/index'
import { keepDevice } from '../commands/keep-device.ts'
import type { Tx } from '../owns.ts'

const labelCharacters = 80

/** [NOTE-2.11, NOTE-2.12] Refuses with NOT_FETCHED an address to which the house sends nothing, with VALIDATION keys for which nothing can be sealed. */
export async function addDevice(ctx: AppContext, actor: Actor, brought: Subscription, agent: string) {
  const why = ctx.outgoing.judge(brought.endpoint)
  if (why === 'off') refuse('NOT_FETCHED', 'This house sends nothing outside: its owner switched that off.')
  if (why !== null) refuse('NOT_FETCHED', 'The house sends nothing to this address. Try it in another browser.')
  if (!areBrowserKeys(brought))
    refuse('VALIDATION', 'The browser brought keys that are none. Try it again.', { fields: { p256dh: 'is no key' } })
  const subscription = { ...brought, endpoint: new URL(brought.endpoint).href }
  const label = deviceName(agent).slice(0, labelCharacters)
  return await ctx.db.write(`devices:${actor.id}`, (tx: Tx) => keepDevice(tx, actor, subscription, label), 'repeatable')
}
