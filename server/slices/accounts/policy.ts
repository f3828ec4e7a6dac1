// Who may come in.
import { refuse } from '#bedrock/refusal'
import type { AccountState } from '#server/schema/tables/accounts'

/** [ACC-2.2] Only for whoever has proved that the account is theirs. Refuses with BANNED and the reason, PENDING, or BAD_CREDENTIALS for one that is no more. */
export function refuseUnlessActive(account: {
  readonly state: AccountState
  readonly state_reason: string | null
}): void {
  switch (account.state) {
    case 'active':
      return
    case 'banned':
      refuse(
        'BANNED',
        account.state_reason ? `This account is banned: ${account.state_reason}` : 'This account is banned.',
      )
    case 'pending':
      refuse('PENDING', 'This account waits for approval. Come back when you have been let in.')
    case 'declined':
    case 'erased':
      refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
  }
}
