// The doors of what visitors leave. The wall is the member's and for everyone; what is on it, the member left there themselves.
import * as guestbook from '#contract/guestbook'
import * as stickers from '#contract/stickers'
import { changeWallSettings } from '#contract/walls'
import { anyone, type Cells, ownOnly, speaking } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const nobody = { username: 'nobody-at-all' }
const place = { x: 0, y: 0, size: 96, turn: 0, layer: 1 }
const content = { kind: 'cat' as const, cat: 'beans' as const }
const nowhere = <P>(parts: P) => ({ expect: 'NOT_FOUND' as const, parts: () => parts })

async function open({ member }: World) {
  await member.visitor.request(changeWallSettings, {
    body: { audience: 'everyone', board: 'everyone', approve: false },
  })
  return { params: { username: member.username } }
}
async function sticker(world: World) {
  const { params } = await open(world)
  const body = { client_id: world.unused(), content, place }
  const placed = await world.member.visitor.request(stickers.placeSticker, { params, body })
  return { params: { ...params, id: placed.sticker.id } }
}
async function entry(world: World) {
  const { params } = await open(world)
  const body = { client_id: world.unused(), text: 'mine', face: null }
  const signed = await world.member.visitor.request(guestbook.signGuestbook, { params, body })
  return { params: { ...params, id: signed.entry.id } }
}
const seeing: Cells = { ...anyone, blocked: 'NOT_FOUND' }
const leaving: Cells = { ...speaking, blocked: 'NOT_FOUND' }
// Whoever is blocked finds nothing there, the others may not.
const mine: Cells = { ...ownOnly('FORBIDDEN'), blocked: 'NOT_FOUND' }

export const boardRows: readonly Row[] = [
  routeRow(stickers.listStickers, { expect: seeing, parts: open, foreign: nowhere({ params: nobody }) }),
  routeRow(stickers.placeSticker, {
    expect: leaving,
    parts: async (world) => ({ ...(await open(world)), body: { client_id: world.unused(), content, place } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: ({ unused }) => ({ params: nobody, body: { client_id: unused(), content, place } }),
    },
  }),
  routeRow(stickers.moveSticker, {
    expect: mine,
    parts: async (world) => ({ ...(await sticker(world)), body: { place } }),
    foreign: nowhere({ params: { ...nobody, id: 999_999 }, body: { place } }),
  }),
  routeRow(stickers.approveSticker, {
    expect: mine,
    parts: sticker,
    foreign: nowhere({ params: { ...nobody, id: 999_999 } }),
  }),
  routeRow(stickers.peelSticker, {
    expect: mine,
    parts: sticker,
    foreign: nowhere({ params: { ...nobody, id: 999_999 } }),
  }),
  routeRow(guestbook.listGuestbook, { expect: seeing, parts: open, foreign: nowhere({ params: nobody }) }),
  routeRow(guestbook.signGuestbook, {
    expect: leaving,
    parts: async (world) => ({
      ...(await open(world)),
      body: { client_id: world.unused(), text: 'Hello.', face: null },
    }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: ({ unused }) => ({ params: nobody, body: { client_id: unused(), text: 'Hello.', face: null } }),
    },
  }),
  routeRow(guestbook.approveGuestbookEntry, {
    expect: mine,
    parts: entry,
    foreign: nowhere({ params: { ...nobody, id: 999_999 } }),
  }),
  routeRow(guestbook.removeGuestbookEntry, {
    expect: mine,
    parts: entry,
    foreign: nowhere({ params: { ...nobody, id: 999_999 } }),
  }),
]
