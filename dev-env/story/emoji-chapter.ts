// The owner gives the house an emoji in a pack, changes both, and takes them away again.
import * as emoji from '#contract/emoji'
import { uploadFile } from '#contract/files'
import { png } from '../pictures.ts'
import { zipOf } from '../zips.ts'
import type { Cast } from './cast.ts'

/** Every route of the house’s emoji, and what others hear. */
export async function emojiChapter({ tell, ida, ben, friend }: Cast): Promise<void> {
  const { pack } = await tell.http(ida, emoji.openEmojiPack, { body: { name: 'Cats of the house' } })
  const { file } = await ida.request(uploadFile, { query: { use: 'emoji' }, bytes: png(128, 128) })
  await tell.http(ida, emoji.addEmoji, {
    body: { name: 'miso_nap', alt: 'Miso asleep on a box', file: file.name, pack: pack.id },
  })
  await friend.hears(emoji.emojiPush)
  tell.heard(friend)
  await tell.http(ben, emoji.listEmoji, {})
  await tell.http(ida, emoji.changeEmoji, { params: { name: 'miso_nap' }, body: { name: 'miso_asleep' } })
  await tell.http(ida, emoji.changeEmojiPack, { params: { id: pack.id }, body: { name: 'Cats', place: 0 } })
  await tell.http(ida, emoji.sendEmojiArchive, {
    bytes: zipOf([
      { name: 'Miso Purrs.png', bytes: png(128, 128) },
      { name: 'read me.txt', bytes: 'Pictures of Miso.' },
    ]),
  })
  await tell.http(ida, emoji.removeEmoji, { params: { name: 'miso_asleep' } })
  await tell.http(ida, emoji.removeEmojiPack, { params: { id: pack.id } })
}
