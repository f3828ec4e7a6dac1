// The doors of cats in rooms. Foreign ones are in a private room.
import * as residents from '#contract/residents'
import { type Cells, changing, signedIn, speaking, strangers } from './kinds.ts'
import { type Row, routeRow } from './row.ts'

const hidden = 'ROOM_NOT_FOUND' as const

/** For whoever may change the room. */
const managing: Cells = { ...speaking, ...strangers('FORBIDDEN') }

/** No cat said such a thing. */
const notThere: Cells = {
  ...signedIn,
  member: 'NOT_FOUND',
  ...strangers('NOT_FOUND'),
  roomModerator: 'NOT_FOUND',
  moderator: 'NOT_FOUND',
  admin: 'NOT_FOUND',
  owner: 'NOT_FOUND',
  muted: 'NOT_FOUND',
  frozen: 'NOT_FOUND',
}
const nowhere = { params: { id: 9_999_999 } }

export const residentRows: readonly Row[] = [
  routeRow(residents.listRoomCats, {
    expect: signedIn,
    parts: ({ room }) => ({ params: { room }, query: {} }),
    foreign: { expect: hidden, parts: ({ den }) => ({ params: { room: den }, query: {} }) },
  }),
  routeRow(residents.changeRoomCats, {
    expect: managing,
    parts: ({ room }) => ({ params: { room }, body: { mode: 'rare' as const } }),
    foreign: { expect: hidden, parts: ({ den }) => ({ params: { room: den }, body: { mode: 'rare' as const } }) },
  }),
  routeRow(residents.explainCatLine, {
    expect: notThere,
    parts: () => nowhere,
    foreign: { expect: 'NOT_FOUND', parts: () => nowhere },
  }),
  routeRow(residents.getCatSilences, { expect: signedIn, parts: () => ({}) }),
  routeRow(residents.changeCatSilences, { expect: changing, parts: () => ({ body: { all: false, cats: [] } }) }),
  routeRow(residents.whisperToCat, {
    expect: changing,
    parts: () => ({ params: { cat: 'ash' as const }, body: { text: 'Good evening.' } }),
  }),
]
