// Sketches go with whoever made them.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { eraseSketchesOf } from './commands/erase-sketches.ts'
import type { Tx } from './owns.ts'

export const reactions = [within(accountErased, (tx: Tx, { userId }) => eraseSketchesOf(tx, userId))]
