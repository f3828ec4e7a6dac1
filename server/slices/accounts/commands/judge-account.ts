// Bans, silences, freezes, or changes the role of an account, and takes each back.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Role } from '#contract/accounts'
import { accountChanged, accountJudged, sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { lockOwners } from './lock-owners.ts'
import { mayGive, mayJudge } from '../policy.ts'
import { type JudgedAccount, judgedAccount, otherOwners } from '../queries/judged-account.ts'

/** What is done; a reason is told to the person. */
export type Sanction =
  | { readonly act: 'ban' | 'freeze'; readonly reason: string }
  | { readonly act: 'mute'; readonly forMs: number; readonly reason: string }
  | { readonly act: 'unban' | 'unmute' | 'unfreeze' }
  | { readonly act: 'role'; readonly role: Role }

type Target = { readonly id: number } | { readonly username: string }

/** [MOD-1.1, MOD-1.2] Answers the account as it is now. `actor` is null for the house itself. */
export async function judgeAccount(
  tx: Tx,
  actor: Actor | null,
  target: Target,
  sanction: Sanction,
): Promise<JudgedAccount> {
  await lockOwners(tx)
  const before = await judgedAccount(tx.db, target)
  if (!before || (before.state !== 'active' && before.state !== 'banned'))
    refuse('NOT_FOUND', 'There is nobody of that name.')
  if (!mayJudge(actor, before)) refuse('FORBIDDEN', 'Only somebody above them can do this to an account.')
  if (sanction.act === 'role' && !mayGive(actor, sanction.role))
    refuse('FORBIDDEN', 'One gives only roles below one’s own.')
  const takesOwner =
    sanction.act === 'ban' || sanction.act === 'freeze' || (sanction.act === 'role' && sanction.role !== 'owner')
  if (before.role === 'owner' && takesOwner && (await otherOwners(tx.db, before.id)) === 0)
    refuse('CONFLICT', 'This is the last owner. Make somebody else owner first.')
  await tx.db
    .updateTable('users')
    .set((eb) => ({ ...changeOf(sanction, tx.now), generation: eb('generation', '+', 1) }))
    .where('id', '=', before.id)
    .execute()
  await tx.announce(accountChanged({ userId: before.id }))
  if (sanction.act === 'ban') await endAll(tx, before.id)
  if (sanction.act === 'unban') await forgetEnded(tx, before.id)
  await tx.announce(
    accountJudged({
      userId: before.id,
      by: actor?.id ?? null,
      act: sanction.act,
      reason: 'reason' in sanction ? sanction.reason : null,
      role: sanction.act === 'role' ? sanction.role : null,
    }),
  )
  return (await judgedAccount(tx.db, { id: before.id })) ?? refuse('NOT_FOUND', 'There is nobody of that name.')
}

function changeOf(sanction: Sanction, now: number) {
  switch (sanction.act) {
    case 'ban':
      return { state: 'banned' as const, state_reason: sanction.reason }
    case 'unban':
      return { state: 'active' as const, state_reason: null }
    case 'mute':
      return { muted_until: now + sanction.forMs }
    case 'unmute':
      return { muted_until: null }
    case 'freeze':
      return { frozen: 1 }
    case 'unfreeze':
      return { frozen: 0 }
    case 'role':
      return { role: sanction.role }
  }
}

/** [MOD-1.3] The sessions open nothing any more; they are kept so that whoever comes with one is told why. */
async function endAll(tx: Tx, userId: number): Promise<void> {
  const sessions = await tx.db.selectFrom('sessions').select('id').where('user_id', '=', userId).execute()
  await tx.announce(sessionsEnded({ userId, sessionIds: sessions.map(({ id }) => id), reason: 'banned' }))
}

/** [MOD-1.3] What the ban ended does not open again with its end. */
async function forgetEnded(tx: Tx, userId: number): Promise<void> {
  for (const table of ['transfers', 'sessions', 'links'] as const)
    await tx.db.deleteFrom(table).where('user_id', '=', userId).execute()
}
