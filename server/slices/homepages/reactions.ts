// Home pages go with their owner.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { eraseHomepages } from './commands/change-homepage.ts'
import type { Tx } from './owns.ts'

export const reactions = [within(accountErased, (tx: Tx, { userId }) => eraseHomepages(tx, userId))]
