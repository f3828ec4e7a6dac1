// What an erased account leaves behind between people: nothing.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { forgetPerson } from './commands/forget-person.ts'
import type { Tx } from './owns.ts'

export const reactions = [within(accountErased, (tx: Tx, { userId }) => forgetPerson(tx, userId))]
