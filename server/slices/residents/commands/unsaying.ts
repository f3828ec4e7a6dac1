// When lines of cats are no more: with people, rooms and works.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { forgottenByCats } from '#events/cats'
import { roomChanged } from '#events/rooms'
import { sketchDeleted, sketchPublished } from '#events/sketches'
import type { Tx } from '../owns.ts'
import { forgetResident, unsayAbout, unsayIn, unsayOf } from './unsay.ts'

/** [CAT-3.26, CAT-3.27] */
export const unsaying = [
  within(accountErased, (tx: Tx, { userId }) => forgetResident(tx, userId)),
  within(forgottenByCats, (tx: Tx, { userId }) => unsayOf(tx, userId)),
  within(roomChanged, async (tx: Tx, { roomId, closedAs }) => {
    if (closedAs !== null) await unsayIn(tx, roomId)
  }),
  within(sketchPublished, (tx: Tx, { sketchId }) => unsayAbout(tx, sketchId)),
  within(sketchDeleted, (tx: Tx, { sketchId }) => unsayAbout(tx, sketchId)),
]
