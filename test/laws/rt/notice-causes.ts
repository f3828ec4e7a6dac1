// What causes `notice` and `notices_changed`, and how what was told is compared with a fresh look.
import { expect } from 'vitest'
import { followPerson, unfollowPerson } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import * as messages from '#contract/messages'
import * as notices from '#contract/notices'
import { addMember, markRead, openRoom } from '#contract/rooms'
import { peelSticker, placeSticker } from '#contract/stickers'
import { begin, publish } from '#dev-env/sketching'
import type { Person } from '#dev-env/person'
import type { Cause } from './direct-causes.ts'
import type { Stage } from './stage.ts'

interface Actors {
  readonly house: () => Stage
  readonly ada: () => Person
  readonly bob: () => Person
}

let keys = 0
const stick = async (by: Person, on: Person) =>
  (
    await by.visitor.request(placeSticker, {
      params: { username: on.username },
      body: {
        client_id: `law-sticker-${++keys}-${on.id}`,
        content: { kind: 'text', text: 'hello' },
        place: { x: 0, y: 0, size: 96, turn: 0, layer: 1 },
      },
    })
  ).sticker

const look = (who: Person) => who.visitor.request(notices.listNotices, {})

/** Something new: what was held and this one before it is the list. */
export function noticeCauses({ house, ada, bob }: Actors): readonly Cause[] {
  const telling = (by: string, act: (by: Person, room: string) => Promise<unknown>): Cause => ({
    by,
    async differs() {
      const room = await house().room(ada())
      const held = await look(bob())
      const friend = await house().person('teller')
      bob().forget()
      await act(friend, room)
      const { notice } = await bob().hears(notices.noticePush)
      const fresh = await look(bob())
      expect([notice, ...held.items].slice(0, fresh.items.length)).toEqual(fresh.items)
      expect(fresh.unread).toBe(true)
    },
  })
  return [
    telling('naming', (friend, room) => friend.say(room, `Hello @${bob().username}.`)),
    telling('calling everybody', async (_friend, room) => {
      const { message } = await ada().say(room, 'Come in.')
      await bob().call(markRead, { room, id: message.id })
      await ada().say(room, '@room')
    }),
    telling('answering', async (friend, room) => {
      const { message } = await bob().say(room, 'A question?')
      const content = { content: 'An answer.', client_id: house().name('answer-law'), reply_to: message.id }
      await friend.call(messages.sendMessage, { room, ...content })
    }),
    telling('saying where one hears everything', async (friend, room) => {
      await bob().visitor.request(notices.setRoomLevel, { params: { room }, body: { level: 'all' } })
      await friend.say(room, 'To nobody.')
    }),
    telling('following', (friend) => friend.visitor.request(followPerson, { params: { id: bob().id } })),
    telling('sticking', (friend) => stick(friend, bob())),
    telling('taking in', async (friend) => {
      const name = house().name('taken-in')
      await friend.visitor.request(openRoom, { body: { name, kind: 'private' } })
      const params = { room: name, username: bob().username }
      await friend.visitor.request(addMember, { params, body: {} })
    }),
    telling('remixing', async (friend) => {
      const name = await publish(bob().visitor)
      await begin(friend.visitor, { from: { name, revision: 1 } })
    }),
    telling('signing', (friend) =>
      friend.visitor.request(signGuestbook, {
        params: { username: bob().username },
        body: { client_id: house().name('entry-law'), text: 'A law was here.', face: null },
      }),
    ),
  ]
}

/** What was told before is no longer so: whether anything is new is as a fresh look says. */
export function noticesChangedCauses({ house, ada, bob }: Actors): readonly Cause[] {
  const changing = (by: string, act: (room: string, named: messages.Message) => Promise<unknown>): Cause => ({
    by,
    async differs() {
      const room = await house().room(ada())
      const { message } = await ada().say(room, `Hello @${bob().username}.`)
      await bob().hears(notices.noticePush, ({ notice }) => notice.message_id === message.id)
      const before = await look(bob())
      bob().forget()
      await act(room, message)
      const told = await bob().hears(notices.noticesChangedPush)
      const fresh = await look(bob())
      expect(told.unread).toBe(fresh.unread)
      expect(fresh).not.toEqual(before)
    },
  })
  return [
    changing('reading the room', (room, { id }) => bob().call(markRead, { room, id })),
    changing('reading all on another device', async () => {
      const phone = await house().device(bob())
      const body = { state: 'read' as const, up_to: (await look(bob())).items[0]?.id ?? 0 }
      await phone.visitor.request(notices.changeNotices, { body })
    }),
    changing('discarding', async () => {
      const body = { state: 'gone' as const, ids: [(await look(bob())).items[0]?.id ?? 0] }
      await bob().visitor.request(notices.changeNotices, { body })
    }),
    changing('deleting', (_room, { id }) => ada().call(messages.deleteMessage, { id })),
    changing('another wording', (_room, { id }) => ada().call(messages.editMessage, { id, content: 'To nobody.' })),
    changing('hiding', (_room, { id }) =>
      ada().visitor.request(messages.hideMessage, { params: { id }, body: { hidden: true } }),
    ),
    {
      by: 'ending following, and peeling off',
      async differs() {
        const friend = await house().person('leaver')
        const params = { id: bob().id }
        await friend.visitor.request(followPerson, { params })
        const { id } = await stick(friend, bob())
        await bob().hears(notices.noticePush, ({ notice }) => notice.kind === 'sticker' && notice.by.id === friend.id)
        for (const act of [
          () => friend.visitor.request(unfollowPerson, { params }),
          () => friend.visitor.request(peelSticker, { params: { username: bob().username, id } }),
        ]) {
          bob().forget()
          await act()
          const { unread } = await bob().hears(notices.noticesChangedPush)
          expect(unread).toBe((await look(bob())).unread)
        }
        expect((await look(bob())).items.filter(({ by }) => by.id === friend.id)).toEqual([])
      },
    },
  ]
}
