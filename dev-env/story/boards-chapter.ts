// The friend leaves a cat and a few words on the owner's wall.
import { uploadFile } from '#contract/files'
import * as guestbook from '#contract/guestbook'
import * as stickers from '#contract/stickers'
import { png } from '../pictures.ts'
import type { Cast } from './cast.ts'

/** Every route of stickers and guestbooks. */
export async function boardsChapter({ tell, ida, ben, owner }: Cast): Promise<void> {
  const params = { username: owner.username }
  const place = { x: 120, y: -40, size: 96, turn: -8, layer: 3 }
  const { sticker } = await tell.http(ben, stickers.placeSticker, {
    params,
    body: { client_id: 'sticker-01', content: { kind: 'cat', cat: 'beans' }, place },
  })
  const one = { ...params, id: sticker.id }
  await tell.http(ben, stickers.moveSticker, { params: one, body: { place: { ...place, turn: 12 } } })
  await tell.http(ida, stickers.approveSticker, { params: one })
  const { file } = await tell.http(ben, uploadFile, { query: { use: 'sticker' }, bytes: png(64, 64) })
  await tell.http(ben, stickers.placeSticker, {
    params,
    body: {
      client_id: 'sticker-02',
      content: { kind: 'picture', picture: file.name, alt: 'A boot cut out of a catalogue' },
      place: { ...place, x: 260 },
    },
  })
  await tell.http(ben, stickers.listStickers, { params })
  await tell.http(ida, stickers.peelSticker, { params: one })
  const { entry } = await tell.http(ben, guestbook.signGuestbook, {
    params,
    body: { client_id: 'entry-0001', text: 'I like your stairs.', face: { kind: 'cat', cat: 'tofu' } },
  })
  const written = { ...params, id: entry.id }
  await tell.http(ida, guestbook.approveGuestbookEntry, { params: written })
  await tell.http(ben, guestbook.listGuestbook, { params })
  await tell.http(ben, guestbook.removeGuestbookEntry, { params: written })
}
