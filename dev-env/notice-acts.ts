// What tests of notices do again and again: ask for the list, say something, leave something on a wall, change and choose.
import { signGuestbook } from '#contract/guestbook'
import { sendMessage } from '#contract/messages'
import * as contract from '#contract/notices'
import { placeSticker } from '#contract/stickers'
import type { BodyOf, QueryOf } from '#contract/define'
import type { Person } from './person.ts'

let keys = 0
const key = (): string => `notice-act-${++keys}`

/** What somebody is told of. */
export const noticesOf = (who: Person, query: QueryOf<typeof contract.listNotices> = {}) =>
  who.visitor.request(contract.listNotices, { query })

/** The same as kind, name without its number, and words. */
export const toldTo = async (who: Person) =>
  (await noticesOf(who)).items.map(({ kind, by, text }) => [kind, by.username.replace(/\d+$/, ''), text])

/** Says something, as an answer where one is named. */
export const sayIn = async (by: Person, room: string, content: string, reply_to?: number) =>
  (await by.call(sendMessage, { room, content, client_id: key(), ...(reply_to === undefined ? {} : { reply_to }) }))
    .message

/** Sticks a word on somebody's wall. */
export const stickOn = async (by: Person, on: Person) =>
  (
    await by.visitor.request(placeSticker, {
      params: { username: on.username },
      body: {
        client_id: key(),
        content: { kind: 'text', text: 'hello' },
        place: { x: 0, y: 0, size: 96, turn: 0, layer: 1 },
      },
    })
  ).sticker

/** Writes into somebody's guestbook. */
export const signIn = async (by: Person, on: Person, text: string) =>
  (
    await by.visitor.request(signGuestbook, {
      params: { username: on.username },
      body: { client_id: key(), text, face: null },
    })
  ).entry

/** Says of notices that they are new, read or gone. */
export const changeNotices = (who: Person, body: BodyOf<typeof contract.changeNotices>) =>
  who.visitor.request(contract.changeNotices, { body })

/** Chooses what one is told of. */
export const chooseNotices = (who: Person, body: BodyOf<typeof contract.changeNoticeSettings>) =>
  who.visitor.request(contract.changeNoticeSettings, { body })

/** Chooses how much of a room one is told of. */
export const chooseLevel = (who: Person, room: string, level: contract.RoomLevel) =>
  who.visitor.request(contract.setRoomLevel, { params: { room }, body: { level } })
