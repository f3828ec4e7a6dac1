// Acts of power over the house itself, and over what its people share.
import { within } from '#bedrock/bus'
import { houseEmojiChanged } from '#events/emoji'
import { houseChanged, wordFiltersChanged } from '#events/house'
import { jamEnded, jamReset } from '#events/jams'
import { worldReset } from '#events/worlds'
import type { Tx } from '../owns.ts'
import { noteAct } from './note-act.ts'

/** What of that is remembered. */
export const ofTheHouse = [
  within(houseChanged, (tx: Tx, { by, keys }) =>
    noteAct(tx, { by, act: 'change', subject: 'house', subjectId: 0, details: { keys } }),
  ),
  // [MOD-3.4] Without the words.
  within(wordFiltersChanged, (tx: Tx, { by }) =>
    noteAct(tx, { by, act: 'change word filters', subject: 'house', subjectId: 0 }),
  ),
  within(houseEmojiChanged, (tx: Tx, { by, act, what }) =>
    noteAct(tx, { by, act: `${act} emoji`, subject: 'house', subjectId: 0, details: { what } }),
  ),
  // What somebody does to their own is no act of power.
  within(worldReset, async (tx: Tx, { by, sketchId, ownerId }) => {
    if (by !== ownerId) await noteAct(tx, { by, act: 'reset world', subject: 'sketch', subjectId: sketchId })
  }),
  within(jamReset, async (tx: Tx, { by, roomId, begunBy }) => {
    if (by !== begunBy) await noteAct(tx, { by, act: 'reset jam', subject: 'room', subjectId: roomId })
  }),
  within(jamEnded, async (tx: Tx, { by, roomId, begunBy }) => {
    if (by !== null && by !== begunBy) await noteAct(tx, { by, act: 'end jam', subject: 'room', subjectId: roomId })
  }),
]
