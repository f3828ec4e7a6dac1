// What the cats of rooms come to hold of somebody: whom they silenced, that they whispered, and lines that name them.
import * as contract from '#contract/residents'
import type { TestNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import type { ResidentsTx } from '#slices/residents/index'

/** Cats come to hold all of it, in a room that everybody may enter. */
export async function knownToCats({ house: { ctx } }: TestNeoSpace, who: Person, roomId: number): Promise<void> {
  await who.visitor.request(contract.changeCatSilences, { body: { all: false, cats: ['root'] } })
  await who.visitor.request(contract.whisperToCat, { params: { cat: 'ash' }, body: { text: 'canary-word' } })
  const words = `Yes, ${who.username}?`
  const line = { room_id: roomId, cat: 'ash', said: 1, after_id: null, turn: 1, called: 1, gesture: null } as const
  const named = { text: words, plain: words, why: JSON.stringify({ before: words }), thing_id: null }
  const ids = { to_id: who.id, of_id: who.id }
  await ctx.db.write('test', (tx: ResidentsTx) =>
    tx.db
      .insertInto('cat_lines')
      .values({ ...line, ...named, ...ids, at: tx.now })
      .execute(),
  )
}

const rooms = 'server/slices/residents/residents.test.ts'
const kept = 'server/slices/residents/residents-kept.test.ts'

/** Where each push of cats is tried. */
export const residentCauses = {
  cat_gesture: kept,
  cat_mode: rooms,
  cat_move: rooms,
  cat_say: rooms,
  cat_typing: rooms,
  cat_unsaid: kept,
} as const
