// A journal goes with its owner, and replies with whoever wrote them.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { eraseJournalOf } from './commands/erase-journal.ts'
import type { Tx } from './owns.ts'

export const reactions = [within(accountErased, (tx: Tx, { userId }) => eraseJournalOf(tx, userId))]
