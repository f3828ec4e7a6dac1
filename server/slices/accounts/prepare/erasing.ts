// Erases accounts whose time has come, and once more those that an older backup brought back.
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { eraseAccount, eraseLate } from '../commands/erase-account.ts'
import { refuseLastOwner, startLeaving } from '../commands/leaving.ts'
import { markErasedAgain } from '../commands/mark-erased-again.ts'
import type { Tx } from '../owns.ts'
import { accountByName } from '../queries/account-by-name.ts'
import { dueAccounts, type ErasedAccount, erasedAccounts, erasedBetween } from '../queries/leaving.ts'
import { notedErased, noteErased } from './erased-ledger.ts'
import { holding } from './holding.ts'

const atOnce = 100

/** [ACC-7.3] Each in a transaction of its own. */
export async function eraseDue(ctx: AppContext): Promise<void> {
  for (const id of await dueAccounts(ctx.db.reader, ctx.clock.now(), atOnce))
    await ctx.db.write('accounts', (tx: Tx) => eraseAccount(tx, id, { by: id, heldAs: holding(ctx), onlyDue: true }))
}

/** So many milliseconds after it was erased: no request takes as long as the first, and the keeper comes round before the second. */
const usual = { from: 20_000, to: 80_000 }
/** A house that starts has no request under way, but may have been ended before it came round. */
const atStart = { from: 0, to: 3_600_000 }

/** [ACC-7.10] What an account stored by a request that was under way while it was erased; a few times over, because nothing is lost by it. */
export async function sweepLate(ctx: AppContext, { from, to } = usual): Promise<void> {
  const now = ctx.clock.now()
  for (const id of await erasedBetween(ctx.db.reader, now - to, now - from))
    await ctx.db.write('accounts', (tx: Tx) => eraseLate(tx, id))
}

/** [ACC-7.7] Before the house serves: file and database learn from each other who is erased, and whoever came back with a backup is erased anew. */
export async function eraseAgain(ctx: AppContext): Promise<void> {
  const [noted, stored] = [await notedErased(ctx.config), await erasedAccounts(ctx.db.reader)]
  await noteErased(ctx.config, without(stored, noted))
  const back = without(noted, stored)
  if (back.length > 0) await ctx.db.write('accounts', (tx: Tx) => markErasedAgain(tx, back))
  await eraseDue(ctx)
  await sweepLate(ctx, atStart)
}

const nameOf = ({ id, created_at }: ErasedAccount): string => `${id}/${created_at}`

function without(accounts: readonly ErasedAccount[], others: readonly ErasedAccount[]): readonly ErasedAccount[] {
  const known = new Set(others.map(nameOf))
  return accounts.filter((account) => !known.has(nameOf(account)))
}

/** [ACC-7.7] */
export async function noteInLedger(ctx: AppContext, userId: number): Promise<void> {
  await noteErased(ctx.config, await erasedAccounts(ctx.db.reader, userId))
  ctx.logger.info({ user_id: userId }, 'an account was erased')
}

/** [ACC-7.8] The account of this name, at once and whatever it asked for. Refuses with NOT_FOUND an unknown name, with CONFLICT the last owner. */
export const eraseNow = (ctx: AppContext, username: string): Promise<readonly number[]> =>
  ctx.db.write('accounts', async (tx: Tx) => {
    const account = (await accountByName(tx.db, username)) ?? refuse('NOT_FOUND', 'There is nobody of that name.')
    await refuseLastOwner(tx, account.id)
    return await eraseAccount(tx, account.id, { by: null, heldAs: holding(ctx), onlyDue: false })
  })

/** [ACC-7.8] The same after the time of grace; answers when. */
export const eraseLater = (ctx: AppContext, username: string): Promise<number> =>
  ctx.db.write('accounts', async (tx: Tx) => {
    const account = (await accountByName(tx.db, username)) ?? refuse('NOT_FOUND', 'There is nobody of that name.')
    return await startLeaving(tx, account.id)
  })
