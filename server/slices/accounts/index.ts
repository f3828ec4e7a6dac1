// The door of the accounts slice.
import type { Actor } from '#bedrock/actor'
import { defineSlice } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { storeHidden } from './commands/set-hidden.ts'
import { owns, type Tx } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { type AccountInput, openAccount } from './prepare/open-account.ts'
export { findSession } from './queries/find-session.ts'

/** Remembers whether a person wants to be away to everyone, and tells it. */
export const setHidden = (ctx: AppContext, actor: Actor, hidden: boolean): Promise<void> =>
  ctx.db.write(`account:${actor.id}`, (tx: Tx) => storeHidden(tx, actor, hidden))

export const accounts = defineSlice({ name: 'accounts', owns, routes, reactions })
