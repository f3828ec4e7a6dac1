// Accounts and sanctions as those see them who may act, and whom they are about.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import type { DataOf } from '#contract/define'
import type { banPerson } from '#contract/moderation'
import type { OwnSanction, Sanction } from '#contract/sanctions'
import { type JudgedAccount, mayTakeBack } from '#slices/accounts/index'
import { inForce, mayAppeal } from './parts/appealing.ts'
import type { SanctionRow } from './queries/sanctions.ts'

const instantOrNull = (at: number | null): string | null => (at === null ? null : instant(at))

/** A mute that is over is none. */
export const viewJudged = (account: JudgedAccount, now: number): DataOf<typeof banPerson>['person'] => ({
  id: account.id,
  username: account.username,
  role: account.role,
  banned: account.state === 'banned',
  frozen: account.frozen === 1,
  suspended_until: account.state === 'suspended' ? instantOrNull(account.suspended_until) : null,
  new_until:
    account.role !== 'member' || account.new_until === null || account.new_until <= now
      ? null
      : instant(account.new_until),
  muted_until: account.muted_until === null || account.muted_until <= now ? null : instant(account.muted_until),
})

const shared = (row: SanctionRow, now: number) => ({
  id: row.id,
  act: row.act,
  rule: row.rule,
  reason: row.reason,
  made_at: instant(row.made_at),
  until: instantOrNull(row.until),
  in_force: inForce(row, now),
  appeal:
    row.appealed_at === null
      ? null
      : {
          state: row.outcome ?? ('open' as const),
          words: row.appeal_words ?? '',
          made_at: instant(row.appealed_at),
          decided_at: instantOrNull(row.decided_at),
          answer: row.answer ?? '',
        },
})

/** [MOD-2.2] Without who did it. */
export const viewOwnSanction = (row: SanctionRow, now: number): OwnSanction => ({
  ...shared(row, now),
  may_appeal: mayAppeal(row, now),
})

/** [MOD-2.5] `alone`: nobody else could decide what the actor imposed. */
export const viewSanction = (row: SanctionRow, actor: Actor, now: number, alone: boolean): Sanction => ({
  ...shared(row, now),
  person: { id: row.user_id, username: row.person_name },
  by: row.by_id === null || row.judge_name === null ? null : { id: row.by_id, username: row.judge_name },
  may_decide:
    row.appealed_at !== null &&
    row.decided_at === null &&
    mayTakeBack(actor, row.by_role) &&
    (row.by_id !== actor.id || alone),
})
