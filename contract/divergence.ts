// A client that held something else than the house says so.
import { Type } from 'typebox'
import { call } from './define.ts'
import { Digest } from './messages.ts'
import { Epoch, Id, Rev, RoomRef } from './shapes.ts'

export const reportDivergence = call({
  event: 'report_divergence',
  policy: 'signed-in',
  limit: 'report_divergence',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Tells the house that a client held something else than `verify_room` answered; it is logged and counted.',
  payload: Type.Object({
    room: RoomRef,
    head_rev: Rev,
    epoch: Epoch,
    from_id: Id,
    to_id: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    mine: Digest,
    theirs: Digest,
    afresh: Type.Boolean({ description: 'The difference stood even after a fresh snapshot.' }),
  }),
  data: Type.Object({}),
})
