// One's own devices and passphrase, and who waits at the door.
import { verifyPassphrase } from '#bedrock/crypto/passphrases'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/accounts'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { changePassphrase, decideApplicant } from '../commands/change-account.ts'
import { endSessions } from '../commands/end-sessions.ts'
import type { Tx } from '../owns.ts'
import { newPassphrase } from '../prepare/new-passphrase.ts'
import { accountById } from '../queries/account-by-name.ts'
import { applicants, sessionsOf } from '../queries/list-accounts.ts'
import { viewApplicant, viewDevice } from '../view.ts'

/** Routes about one's own account, and the staff's about applicants. */
export const devices = (ctx: AppContext): readonly BoundRoute[] => {
  const writing = <T>(userId: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`account:${userId}`, work)
  return [
    serve(contract.listSessions, async ({ actor }) => {
      const rows = await sessionsOf(ctx.db.reader, actor.id, ctx.clock.now(), sizes.pageMax)
      return {
        items: rows.map((row) => viewDevice(row, actor.sessionId)),
        order: 'newest' as const,
        complete: true,
        next: null,
      }
    }),
    serve(contract.endSession, async ({ actor, params, visit }) => {
      const ended = await writing(actor.id, (tx) =>
        endSessions(tx, { userId: actor.id, which: { only: params.id }, reason: 'revoked' }),
      )
      if (ended === 0) refuse('NOT_FOUND', 'There is no such device of yours.')
      if (params.id === actor.sessionId) visit.end()
      return {}
    }),
    serve(contract.endOtherSessions, async ({ actor }) => {
      await writing(actor.id, (tx) =>
        endSessions(tx, { userId: actor.id, which: { allBut: actor.sessionId }, reason: 'revoked' }),
      )
      return {}
    }),
    serve(contract.changePassphrase, async ({ actor, body }) => {
      const account = await accountById(ctx.db.reader, actor.id)
      if (!(await verifyPassphrase(account?.passphrase ?? null, body.current)))
        refuse('BAD_CREDENTIALS', 'The current passphrase is another. Type it again.')
      const passphrase = await newPassphrase(body.password, actor.username)
      await writing(actor.id, (tx) => changePassphrase(tx, actor.id, passphrase, actor.sessionId))
      return {}
    }),
    serve(contract.listApplicants, async ({ query }) => {
      const rows = await applicants(ctx.db.reader, query?.after_id ?? 0, sizes.pageDefault + 1)
      return pageOf(rows, sizes.pageDefault, 'oldest', viewApplicant, (last) => ({ after_id: last.id }))
    }),
    serve(contract.decideApplicant, async ({ params, body }) => {
      await writing(params.id, (tx) => decideApplicant(tx, params.id, body.admit))
      return {}
    }),
  ]
}
