// The door of cards: whoever may change their wall may ask; an address that leads inside is answered with its code, and by nobody else.
import { askForCard } from '#contract/cards'
import { changing, strangers } from './kinds.ts'
import { type Row, routeRow } from './row.ts'

const inside = 'NOT_FETCHED'

export const cardRows: readonly Row[] = [
  routeRow(askForCard, {
    expect: {
      ...changing,
      member: inside,
      ...strangers(inside),
      roomModerator: inside,
      moderator: inside,
      admin: inside,
      owner: inside,
      muted: inside,
    },
    parts: () => ({ body: { url: 'http://router.lan/' } }),
  }),
]
