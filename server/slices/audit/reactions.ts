// Which facts are acts of power, and what of them is remembered.
import { within } from '#bedrock/bus'
import { accountAdmitted, accountErased, accountJudged, factorChanged, resetLinkMade } from '#events/accounts'
import { appealDecided } from '#events/appeals'
import { messageDeleted, messageHidden } from '#events/messages'
import { reportTurned } from '#events/reports'
import { memberRemoved, personMutedInRoom, roomChanged } from '#events/rooms'
import { noteAct } from './commands/note-act.ts'
import { ofTheHouse } from './commands/of-the-house.ts'
import type { Tx } from './owns.ts'

/** What there is of it, under the names of the log. */
const detailsOf = ({ reason, role, sanctionId, rule, until }: Omit<FactOfJudging, 'by' | 'act' | 'userId'>) => ({
  reason,
  role,
  ...(sanctionId === null ? {} : { sanction_id: sanctionId }),
  ...(rule === null ? {} : { rule }),
  ...(until === null ? {} : { until }),
})

type FactOfJudging = Parameters<typeof accountJudged>[0]

export const reactions = [
  within(accountJudged, (tx: Tx, { by, act, userId, ...details }) =>
    noteAct(tx, { by, act, subject: 'person', subjectId: userId, details: detailsOf(details) }),
  ),
  within(appealDecided, (tx: Tx, { by, userId, outcome, sanctionId }) =>
    noteAct(tx, {
      by,
      act: outcome === 'lifted' ? 'lift on appeal' : 'uphold on appeal',
      subject: 'person',
      subjectId: userId,
      details: { sanction_id: sanctionId },
    }),
  ),
  within(accountAdmitted, (tx: Tx, { by, userId, admitted }) =>
    noteAct(tx, { by, act: admitted ? 'admit' : 'turn away', subject: 'person', subjectId: userId }),
  ),
  within(resetLinkMade, (tx: Tx, { by, userId }) =>
    noteAct(tx, { by, act: 'reset link', subject: 'person', subjectId: userId }),
  ),
  // No name: the number is all that is left.
  within(accountErased, async (tx: Tx, { by, userId, again }) => {
    if (!again) await noteAct(tx, { by, act: 'erase', subject: 'person', subjectId: userId })
  }),
  within(factorChanged, async (tx: Tx, { by, userId }) => {
    if (by !== userId) await noteAct(tx, { by, act: 'remove second factor', subject: 'person', subjectId: userId })
  }),
  within(messageHidden, (tx: Tx, { by, message: { id, room_id, hidden } }) =>
    noteAct(tx, { by, act: hidden ? 'hide' : 'show', subject: 'message', subjectId: id, details: { room_id } }),
  ),
  // What somebody does to their own is no act of power.
  within(messageDeleted, async (tx: Tx, { by, message: { id, room_id, user_id } }) => {
    if (by !== user_id)
      await noteAct(tx, { by, act: 'delete', subject: 'message', subjectId: id, details: { room_id } })
  }),
  within(roomChanged, (tx: Tx, { by, roomId, changed }) =>
    noteAct(tx, { by, act: 'change', subject: 'room', subjectId: roomId, details: { changed } }),
  ),
  within(memberRemoved, async (tx: Tx, { by, roomId, userId, reason }) => {
    if (reason === 'removed')
      await noteAct(tx, { by, act: 'remove', subject: 'person', subjectId: userId, details: { room_id: roomId } })
  }),
  within(personMutedInRoom, (tx: Tx, { by, roomId, userId, until, reason }) =>
    noteAct(tx, {
      by,
      act: until === null ? 'unmute in room' : 'mute in room',
      subject: 'person',
      subjectId: userId,
      details: { room_id: roomId, reason, ...(until === null ? {} : { until }) },
    }),
  ),
  // Taking it opens what it holds.
  within(reportTurned, (tx: Tx, { by, act, reportId, personId }) =>
    noteAct(tx, { by, act, subject: 'report', subjectId: reportId, details: { person_id: personId } }),
  ),
  ...ofTheHouse,
]
