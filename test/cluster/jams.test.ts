// A jam at two nodes: told alike at both, in one order, also where a node was told nothing for a while, and who is in it at either.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '#contract/jams'
import { openRoom } from '#contract/rooms'
import { jamClient } from '#dev-env/jam-client'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'

let house: TestNodes
let maker: Person
let ada: Person
let bob: Person
let made = 0
beforeAll(async () => {
  house = await testNodes(2)
  maker = await house.person('maker', 0)
  ada = await house.person('ada', 0)
  bob = await house.person('bob', 1)
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())

const begin = async (): Promise<{ room: string; roomId: number }> => {
  const room = `studio-${++made}`
  await maker.visitor.request(openRoom, { body: { name: room } })
  const { room_id } = await maker.visitor.request(contract.beginJam, { params: { room }, body: {} })
  return { room, roomId: room_id }
}
const look = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const strike = (step: number): contract.JamWish => ({
  do: 'edit',
  edits: [{ op: 'cell', pattern: 0, track: 'kick', step, note: 60, cell: look }],
})

it('SONG-3.5 NODE-1 what is done at either node is told at both, in one order', async () => {
  const { room } = await begin()
  const jams = [ada, bob].map((person) => jamClient(() => person, room))
  for (const jam of jams) await jam.watch()
  for (let n = 0; n < 8; n++) {
    const answers = await Promise.all(jams.map((jam, at) => jam.write(strike(n * 2 + at))))
    expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  }
  expect(await jams[0]?.write({ do: 'play', what: { lane: true }, step: 0 })).toMatchObject({ ok: true })
  const { jam: truth } = await maker.visitor.request(contract.getJamSong, { params: { room } })
  expect(truth.rev).toBe(17)
  for (const jam of jams) {
    await expect
      .poll(() => jam.digest(), { timeout: 5_000 })
      .toBe(JSON.stringify([truth.epoch, truth.rev, truth.whole?.song, truth.whole?.transport]))
    expect(jam.gaps()).toBe(0)
  }
})

it('SONG-3.5 NODE-2 a node that was told nothing finds what was done, and that it ended, by itself', async () => {
  const { room } = await begin()
  const jam = jamClient(() => bob, room)
  await jam.watch()
  house.nodes[1].cut(true)
  await jamClient(() => ada, room).write(strike(1))
  await expect.poll(() => jam.held()?.rev, { timeout: 10_000 }).toBe(1)
  await maker.visitor.request(contract.endJam, { params: { room } })
  await bob.hears(contract.jamChangedPush, ({ epoch }) => epoch === null)
  house.nodes[1].cut(false)
  await house.met()
})

it('SONG-3.13 NODE-5 who is in it at one node is shown at the other, until they go', async () => {
  const { room, roomId } = await begin()
  await maker.join(room)
  await bob.call(contract.watchJam, { room })
  const isIn = (heard: { room_id: number; jam: contract.Jam | null }): boolean =>
    heard.room_id === roomId && heard.jam?.people.some(({ id }) => id === bob.id) === true
  await maker.hears(contract.roomJamPush, isIn)
  maker.forget()
  await bob.call(contract.unwatchJam, { room_id: roomId })
  await maker.hears(contract.roomJamPush, (heard) => heard.room_id === roomId && !isIn(heard))
})
