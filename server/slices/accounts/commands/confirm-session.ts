// Remembers that somebody proved anew who they are.
import { accountChanged } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { accountStillAs, type Proved } from './sign-in.ts'

/** [ACC-4.6] In this session alone. */
export async function confirmSession(tx: Tx, proved: Proved, sessionId: number): Promise<void> {
  await accountStillAs(tx, proved)
  await tx.db
    .updateTable('sessions')
    .set({ confirmed_at: tx.now })
    .where('id', '=', sessionId)
    .where('user_id', '=', proved.id)
    .execute()
  await tx.announce(accountChanged({ userId: proved.id }))
}
