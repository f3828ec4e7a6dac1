// The owner keeps the house in order, and forgives.
import { signIn } from '#contract/accounts'
import { keepMessage, listBookmarked, listBookmarks } from '#contract/bookmarks'
import { peelFromMessage, stickOnMessage } from '#contract/message-stickers'
import { hideMessage, listPins, pinMessage, sendMessage } from '#contract/messages'
import * as moderation from '#contract/moderation'
import { passphrase } from '../neospace.ts'
import { appealsChapter, doorChapter, guardChapter } from './appeals-chapter.ts'
import type { Cast } from './cast.ts'

/** Every route of moderation; at its end the friend has signed in anew. */
export async function moderationChapter({ tell, ida, owner, ben, friend }: Cast): Promise<void> {
  const params = { id: friend.id }
  const body = { reason: 'Sang at night' }
  const said = { room: 'general', content: 'Who is singing?', client_id: 'ida-0002-general' }
  const { message } = await owner.call(sendMessage, said)
  const greeting = { room: 'general', content: 'Breakfast is at eight.', client_id: 'ida-0003-general' }
  const { message: welcome } = await owner.call(sendMessage, greeting)
  await tell.http(ida, hideMessage, { params: { id: message.id }, body: { hidden: true } })
  await tell.http(ida, keepMessage, { params: { id: welcome.id }, body: { kept: true } })
  await tell.http(ida, listBookmarks, {})
  await tell.http(ida, listBookmarked, {})
  await tell.http(ida, pinMessage, { params: { id: welcome.id }, body: { pinned: true } })
  const sticker = { id: welcome.id, sticker: 'purr-on-breakfast' }
  const purr = { thing: { kind: 'letters', letters: 'purr' }, x: 120, turn: -4 } as const
  await tell.http(ida, stickOnMessage, { params: sticker, body: purr })
  await tell.http(ida, peelFromMessage, { params: sticker })
  await tell.http(ida, listPins, { params: { room: 'general' } })
  await tell.http(ida, moderation.mutePerson, { params, body: { ...body, minutes: 30 } })
  await tell.http(ida, moderation.unmutePerson, { params })
  await tell.http(ida, moderation.freezePerson, { params, body })
  await tell.http(ida, moderation.unfreezePerson, { params })
  await tell.http(ida, moderation.warnPerson, { params, body: { ...body, rule: 'other' } })
  await appealsChapter({ tell, ida, ben, friend })
  await guardChapter({ tell, ida, friend })
  await tell.http(ida, moderation.changeRole, { params, body: { role: 'moderator' } })
  await tell.http(ida, moderation.suspendPerson, { params, body: { ...body, days: 7 } })
  await tell.http(ida, moderation.unsuspendPerson, { params })
  await tell.http(ida, moderation.banPerson, { params, body })
  await doorChapter({ tell, ben })
  await tell.http(ida, moderation.unbanPerson, { params })
  await ben.request(signIn, { body: { username: 'ben', password: passphrase } })
}
