// What is noted, in the same transaction, of who follows whom, of what is left on walls, of remixes, of who is taken into a room, and of accounts that are erased.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import * as boards from '#events/boards'
import { personFollowed } from '#events/friends'
import { memberAdded } from '#events/rooms'
import { sketchDeleted, sketchForked } from '#events/sketches'
import type { Tx } from '../owns.ts'
import { forgetLeft, forgetPerson, forgetSketch } from './forget.ts'
import { noteFollow, notePerson, noteTakenIn } from './note-person.ts'

/** [NOTE-1.2, NOTE-1.3, NOTE-1.10, NOTE-1.12] */
export const ofPeople = [
  within(personFollowed, (tx: Tx, between) => noteFollow(tx, between)),
  within(memberAdded, async (tx: Tx, { takenIn, ...who }) => {
    if (takenIn) await noteTakenIn(tx, who)
  }),
  within(boards.stickerPlaced, (tx: Tx, { ownerId, by, stickerId }) =>
    notePerson(tx, { userId: ownerId, by, kind: 'sticker', thingId: stickerId }),
  ),
  within(boards.guestbookSigned, (tx: Tx, { ownerId, by, entryId }) =>
    notePerson(tx, { userId: ownerId, by, kind: 'guestbook', thingId: entryId }),
  ),
  within(boards.stickersChanged, (tx: Tx, { ownerId, gone }) => forgetLeft(tx, { ownerId, kind: 'sticker', id: gone })),
  within(boards.guestbookChanged, (tx: Tx, { ownerId, gone }) =>
    forgetLeft(tx, { ownerId, kind: 'guestbook', id: gone }),
  ),
  within(sketchForked, (tx: Tx, { ownerId, by, remixId }) =>
    notePerson(tx, { userId: ownerId, by, kind: 'remix', thingId: remixId }),
  ),
  within(sketchDeleted, (tx: Tx, gone) => forgetSketch(tx, gone)),
  within(accountErased, (tx: Tx, { userId }) => forgetPerson(tx, userId)),
]
