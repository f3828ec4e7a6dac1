// Forgets what people wanted whose account is erased.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { forgetWish } from './commands/wish.ts'
import type { Tx } from './owns.ts'

export const reactions = [within(accountErased, (tx: Tx, { userId }) => forgetWish(tx, userId))]
