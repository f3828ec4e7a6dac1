// The doors of the lobby, and of the cats that stand there.
import { changeKnown, chooseCat, forgetCatMemory, getDossier, getOwnCat, listCats, touchCat } from '#contract/cats'
import * as lobby from '#contract/lobby'
import { type Cells, changing, signedIn, strangers } from './kinds.ts'
import { bringAll } from '#slices/cats/index'
import { callRow, type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

/** Nobody has such a memory. */
const notThere: Cells = {
  ...changing,
  member: 'NOT_FOUND',
  ...strangers('NOT_FOUND'),
  roomModerator: 'NOT_FOUND',
  moderator: 'NOT_FOUND',
  admin: 'NOT_FOUND',
  owner: 'NOT_FOUND',
  muted: 'NOT_FOUND',
}

/** What a cat remembers of the member alone. */
async function memoryOfMember({ member, house }: World) {
  await bringAll(house.house.ctx)
  const { cats } = await member.visitor.request(getDossier, {})
  const alone = new Set(['person.registered', 'cat.chosen', 'room.created', 'message.posted'])
  for (const { cat, memories } of cats)
    for (const { id, verb } of memories) if (alone.has(verb)) return { params: { cat, id } }
  throw new Error('No cat remembers the member.')
}

export const lobbyRows: readonly Row[] = [
  callRow(lobby.joinLobby, { expect: signedIn, parts: () => ({}) }),
  callRow(lobby.walkLobby, { expect: signedIn, parts: () => ({ x: 1, y: 2 }) }),
  callRow(lobby.leaveLobby, { expect: signedIn, parts: () => ({}) }),
  routeRow(getOwnCat, { expect: signedIn, parts: () => ({}) }),
  routeRow(chooseCat, { expect: changing, parts: () => ({ body: { cat: 'root' as const } }) }),
  routeRow(listCats, { expect: signedIn, parts: () => ({}) }),
  routeRow(getDossier, { expect: signedIn, parts: () => ({}) }),
  routeRow(touchCat, {
    expect: changing,
    parts: () => ({ params: { cat: 'beans' as const }, body: { act: 'pet' as const } }),
  }),
  routeRow(changeKnown, { expect: changing, parts: () => ({ body: { known: true } }) }),
  routeRow(forgetCatMemory, {
    expect: notThere,
    parts: () => ({ params: { cat: 'hex' as const, id: 9_999_999 } }),
    foreign: { expect: 'NOT_FOUND', parts: memoryOfMember },
  }),
]
