// Short ways go with whoever laid them.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { eraseWaysOf } from './commands/remove-way.ts'
import type { Tx } from './owns.ts'

export const reactions = [within(accountErased, (tx: Tx, { userId }) => eraseWaysOf(tx, userId))]
