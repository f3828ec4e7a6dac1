// Ends sessions of one person.
import type { PayloadOf } from '#contract/define'
import type { sessionEndedPush } from '#contract/presence'
import { sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { lockedAccount } from './locked-account.ts'

export interface Ending {
  readonly userId: number
  /** This one alone, all, or all but one. */
  readonly which: { readonly only: number } | 'all' | { readonly allBut: number }
  readonly reason: PayloadOf<typeof sessionEndedPush>['reason']
}

/** [ACC-3.3] Answers how many were ended. The account's lock lets no session begin beside this that should have ended with it. */
export async function endSessions(tx: Tx, { userId, which, reason }: Ending): Promise<number> {
  await lockedAccount(tx, userId)
  const ended = await tx.db
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .$if(typeof which === 'object' && 'only' in which, (query) =>
      query.where('id', '=', (which as { only: number }).only),
    )
    .$if(typeof which === 'object' && 'allBut' in which, (query) =>
      query.where('id', '!=', (which as { allBut: number }).allBut),
    )
    .returning('id')
    .execute()
  if (ended.length > 0) await tx.announce(sessionsEnded({ userId, sessionIds: ended.map(({ id }) => id), reason }))
  return ended.length
}
