// What causes the pushes of order: that something was done to somebody, objected to, that the door is shut, and who is silent in a room.
import { expect } from 'vitest'
import { getHouse, guardPush, switchHouse } from '#contract/house'
import { warnPerson } from '#contract/moderation'
import { listRoomMutes, muteInRoom, roomMutePush, unmuteInRoom } from '#contract/room-mutes'
import {
  appealPush,
  appealSanction,
  decideAppeal,
  listOwnSanctions,
  listSanctions,
  sanctionPush,
} from '#contract/sanctions'
import type { Person } from '#dev-env/person'
import type { Cause } from './direct-causes.ts'
import type { Stage } from './stage.ts'

interface Cast {
  readonly house: () => Stage
  readonly ada: () => Person
  readonly bob: () => Person
}

/** By push. */
export function orderCauses({ house, ada, bob }: Cast): Readonly<Record<string, readonly Cause[]>> {
  const warned = async (): Promise<number> => {
    bob().forget()
    const body = { reason: 'a law is tried' }
    await house().owner.visitor.request(warnPerson, { params: { id: bob().id }, body })
    const { id } = await bob().hears(sanctionPush)
    return id
  }
  const own = async (id: number) =>
    (await bob().visitor.request(listOwnSanctions, { query: {} })).items.find((one) => one.id === id)
  const appealed = async (): Promise<number> => {
    const id = await warned()
    house().owner.forget()
    await bob().visitor.request(appealSanction, { params: { id }, body: { words: 'It was only a law.' } })
    expect(await house().owner.hears(appealPush)).toEqual({ id, open: true })
    return id
  }
  const kept = async (id: number) =>
    (await house().owner.visitor.request(listSanctions, { query: {} })).items.find((one) => one.id === id)
  const decide = (id: number) =>
    house().owner.visitor.request(decideAppeal, { params: { id }, body: { outcome: 'lifted' } })
  const turned = async (shut: boolean): Promise<void> => {
    bob().forget()
    await house().owner.visitor.request(switchHouse, { body: { shut } })
    const told = await bob().hears(guardPush)
    expect(await bob().visitor.request(getHouse, {})).toMatchObject(told)
    expect(told.shut).toBe(shut)
  }
  const silent = async (room: string) =>
    (await ada().visitor.request(listRoomMutes, { params: { room }, query: {} })).items.map(({ username }) => username)
  return {
    sanction: [
      { by: 'warning', differs: async () => expect(await own(await warned())).toMatchObject({ act: 'warn' }) },
      {
        by: 'deciding',
        async differs() {
          const id = await appealed()
          bob().forget()
          await decide(id)
          expect(await bob().hears(sanctionPush)).toEqual({ id })
          expect(await own(id)).toMatchObject({ appeal: { state: 'lifted' } })
        },
      },
    ],
    appeal: [
      {
        by: 'objecting',
        differs: async () => expect(await kept(await appealed())).toMatchObject({ appeal: { state: 'open' } }),
      },
      {
        by: 'deciding',
        async differs() {
          const id = await appealed()
          house().owner.forget()
          await decide(id)
          expect(await house().owner.hears(appealPush)).toEqual({ id, open: false })
          expect(await kept(id)).toMatchObject({ appeal: { state: 'lifted' } })
        },
      },
    ],
    guard: [
      {
        by: 'shutting the door and opening it',
        async differs() {
          await turned(true)
          await turned(false)
        },
      },
    ],
    room_mute: [
      {
        by: 'silencing somebody in a room and letting them speak',
        async differs() {
          const room = await house().room(ada())
          await bob().join(room)
          const params = { room, username: bob().username }
          bob().forget()
          await ada().visitor.request(muteInRoom, { params, body: { minutes: 5, reason: 'a law is tried' } })
          expect((await bob().hears(roomMutePush)).until).not.toBeNull()
          expect(await silent(room)).toEqual([bob().username])
          bob().forget()
          await ada().visitor.request(unmuteInRoom, { params })
          expect((await bob().hears(roomMutePush)).until).toBeNull()
          expect(await silent(room)).toEqual([])
        },
      },
    ],
  }
}
