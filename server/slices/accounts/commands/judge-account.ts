// Warns, silences, freezes, suspends, bans, or changes the role of an account, and takes each back.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { accountChanged, accountJudged, sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { type Sanction, takesBack } from '../parts/sanction.ts'
import { mayGive, mayJudge } from '../policy.ts'
import { type JudgedAccount, judgedAccount, otherOwners } from '../queries/judged-account.ts'
import { endSanction, type Kept, keepSanction } from './keep-sanction.ts'
import { lockedAccount } from './locked-account.ts'
import { lockOwners } from './lock-owners.ts'

type Target = { readonly id: number } | { readonly username: string }

const nobody = 'There is nobody of that name.'

/** [MOD-1.1, MOD-1.2] Answers the account as it is now. `actor` is null for the house itself. */
export async function judgeAccount(
  tx: Tx,
  actor: Actor | null,
  target: Target,
  sanction: Sanction,
): Promise<JudgedAccount> {
  await lockOwners(tx)
  const id = 'id' in target ? target.id : (await judgedAccount(tx.db, target))?.id
  const before = id === undefined ? undefined : await lockedAccount(tx, id)
  if (!before || !['active', 'suspended', 'banned'].includes(before.state)) refuse('NOT_FOUND', nobody)
  await refuseUnlessMay(tx, actor, before, sanction)
  await tx.db
    .updateTable('users')
    .set((eb) => ({ ...changeOf(sanction, before, tx.now), generation: eb('generation', '+', 1) }))
    .where('id', '=', before.id)
    .execute()
  const kept = await keep(tx, actor, before.id, sanction)
  await tx.announce(accountChanged({ userId: before.id }))
  if (sanction.act === 'ban' || sanction.act === 'suspend') await endAll(tx, before.id)
  if (letsIn(sanction, before)) await forgetEnded(tx, before.id)
  await tx.announce(
    accountJudged({
      userId: before.id,
      by: actor?.id ?? null,
      act: sanction.act,
      reason: 'reason' in sanction ? sanction.reason : null,
      role: sanction.act === 'role' ? sanction.role : null,
      ...kept,
    }),
  )
  return (await judgedAccount(tx.db, { id: before.id })) ?? refuse('NOT_FOUND', nobody)
}

async function refuseUnlessMay(tx: Tx, actor: Actor | null, before: JudgedAccount, sanction: Sanction): Promise<void> {
  if (!mayJudge(actor, before)) refuse('FORBIDDEN', 'Only somebody above them can do this to an account.')
  if (sanction.act === 'role' && !mayGive(actor, sanction.role))
    refuse('FORBIDDEN', 'One gives only roles below one’s own.')
  if (sanction.act === 'suspend' && before.state === 'banned')
    refuse('CONFLICT', 'This account is banned, which lasts longer. Take the ban back first.')
  const takesOwner =
    sanction.act === 'ban' ||
    sanction.act === 'suspend' ||
    sanction.act === 'freeze' ||
    (sanction.act === 'role' && sanction.role !== 'owner')
  if (before.role === 'owner' && takesOwner && (await otherOwners(tx.db, before.id)) === 0)
    refuse('CONFLICT', 'This is the last owner. Make somebody else owner first.')
}

async function keep(tx: Tx, actor: Actor | null, userId: number, sanction: Sanction): Promise<Kept> {
  if (sanction.act === 'role' || sanction.act === 'know') return { sanctionId: null, rule: null, until: null }
  return takesBack(sanction) ? endSanction(tx, actor, userId, sanction) : keepSanction(tx, actor, userId, sanction)
}

/** It ends what keeps this account out. */
const letsIn = ({ act }: Sanction, { state }: JudgedAccount): boolean =>
  (act === 'unban' && state === 'banned') || (act === 'unsuspend' && state === 'suspended')

function changeOf(sanction: Sanction, before: JudgedAccount, now: number) {
  switch (sanction.act) {
    case 'ban':
      return { state: 'banned' as const, state_reason: sanction.reason, suspended_until: null }
    case 'suspend':
      return { state: 'suspended' as const, state_reason: sanction.reason, suspended_until: now + sanction.forMs }
    case 'unban':
    case 'unsuspend':
      return letsIn(sanction, before) ? { state: 'active' as const, state_reason: null, suspended_until: null } : {}
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
    case 'know':
      return { new_until: null }
    case 'warn':
    case 'unwarn':
      return {}
  }
}

/** [MOD-1.3] The sessions open nothing any more; they are kept so that whoever comes with one is told why. */
async function endAll(tx: Tx, userId: number): Promise<void> {
  const sessions = await tx.db.selectFrom('sessions').select('id').where('user_id', '=', userId).execute()
  await tx.announce(sessionsEnded({ userId, sessionIds: sessions.map(({ id }) => id), reason: 'banned' }))
}

/** [MOD-1.3] What was ended does not open again with the end of a ban. */
async function forgetEnded(tx: Tx, userId: number): Promise<void> {
  for (const table of ['transfers', 'sessions', 'links'] as const)
    await tx.db.deleteFrom(table).where('user_id', '=', userId).execute()
}
