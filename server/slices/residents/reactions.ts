// What of all that happens is a matter of the cats in rooms, and what of them is told.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { forgottenByCats } from '#events/cats'
import { messageSent } from '#events/messages'
import { roomChanged } from '#events/rooms'
import { sketchDeleted, sketchPublished } from '#events/sketches'
import type { CatsTx } from '#slices/cats/index'
import { callCat } from './commands/call-cat.ts'
import { forgetResident, unsayAbout, unsayIn, unsayOf } from './commands/unsay.ts'
import type { Tx } from './owns.ts'
import { telling } from './prepare/telling.ts'

export const reactions = [
  within(messageSent, (tx: CatsTx, { message, sealed }) => (sealed ? Promise.resolve() : callCat(tx, message))),
  within(accountErased, (tx: Tx, { userId }) => forgetResident(tx, userId)),
  within(forgottenByCats, (tx: Tx, { userId }) => unsayOf(tx, userId)),
  within(roomChanged, async (tx: Tx, { roomId, closedAs }) => {
    if (closedAs !== null) await unsayIn(tx, roomId)
  }),
  within(sketchPublished, (tx: Tx, { sketchId }) => unsayAbout(tx, sketchId)),
  within(sketchDeleted, (tx: Tx, { sketchId }) => unsayAbout(tx, sketchId)),
  ...telling,
]
