// The friend names the owner, and the owner reads what they are told of.
import * as notices from '#contract/notices'
import type { Cast } from './cast.ts'

/** Every route and push of what people are told of. */
export async function noticesChapter({ tell, house, ida, owner, friend }: Cast): Promise<void> {
  const params = { room: 'general' }
  await tell.http(ida, notices.setRoomLevel, { params, body: { level: 'all' } })
  await tell.http(ida, notices.getRoomLevel, { params })
  owner.forget()
  await friend.say('general', `Good evening, @${owner.username}. The stairs are done.`)
  await house.settle()
  const { items } = await tell.http(ida, notices.listNotices, {})
  const ids = items.slice(0, 1).map(({ id }) => id)
  await tell.http(ida, notices.changeNotices, { body: { state: 'read', ids } })
  const quiet = { from_minute: 22 * 60, to_minute: 7 * 60, zone: 'Europe/Vienna' }
  await tell.http(ida, notices.changeNoticeSettings, { body: { muted: ['sticker'], quiet } })
  await tell.http(ida, notices.getNoticeSettings, {})
  await house.settle()
  tell.heard(owner)
}
