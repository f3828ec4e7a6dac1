// The door of cards: whoever may change their wall may ask; an address that leads inside is answered with its code, and by nobody else.
import { askForCard, changeCardWish, getCardWish, getLinkCards } from '#contract/cards'
import { postMessage } from '#contract/messages'
import { changing, ownOnly, signedIn, strangers } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const inside = 'NOT_FETCHED'

/** A message of the member with a link that leads inside, so that nobody is asked. */
async function linked({ member, unused }: World, room: string): Promise<{ ids: number[] }> {
  const body = { content: 'http://router.lan/', client_id: unused() }
  const { message } = await member.visitor.request(postMessage, { params: { room }, body })
  return { ids: [message.id] }
}

const inDen = {
  ...callRow(getLinkCards, {
    expect: { ...ownOnly('NOT_FOUND'), frozen: 'NOT_FOUND' },
    parts: (world) => linked(world, world.den),
  }),
  // Those of messages that one does not see are left out.
  async knock(world, { person, visitor }) {
    if (!person?.socket.connected) return await world.refusedHandshake({ kind: 'anonymous', visitor, person })
    const answer = await person.ask(getLinkCards, await linked(world, world.den))
    if (!answer.ok) return answer.code
    return answer.data.items.length > 0 ? 'ok' : 'NOT_FOUND'
  },
} satisfies Row

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
  callRow(getLinkCards, {
    expect: signedIn,
    parts: (world) => linked(world, world.room),
    foreign: { expect: 'ok', parts: (world) => linked(world, world.den) },
  }),
  inDen,
  routeRow(getCardWish, { expect: signedIn, parts: () => ({}) }),
  routeRow(changeCardWish, { expect: changing, parts: () => ({ body: { link_cards: true } }) }),
]
