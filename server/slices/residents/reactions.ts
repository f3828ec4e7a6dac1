// What of all that happens is a matter of the cats in rooms, and what of them is told.
import { within } from '#bedrock/bus'
import { messageSent } from '#events/messages'
import type { CatsTx } from '#slices/cats/index'
import { callCat } from './commands/call-cat.ts'
import { unsaying } from './commands/unsaying.ts'
import { telling } from './prepare/telling.ts'

export const reactions = [
  within(messageSent, (tx: CatsTx, { message, sealed }) => (sealed ? Promise.resolve() : callCat(tx, message))),
  ...unsaying,
  ...telling,
]
