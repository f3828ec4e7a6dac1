// The owner calls a cat in a room, asks it why, and says how much cats say there; the friend whispers to another, and wants to hear a third no more.
import * as residents from '#contract/residents'
import { openRoom } from '#contract/rooms'
import { bringAll } from '#slices/cats/index'
import { letCatsSpeak } from '#slices/residents/index'
import type { FakeClock } from '../fakes/clock.ts'
import type { Cast } from './cast.ts'

const room = 'stairwell'
const params = { room }

/** Every route of the cats in rooms. */
export async function residentsChapter({ tell, house, ida, owner, ben }: Cast): Promise<void> {
  const { ctx } = house.house
  // Every house of the story has one.
  const clock = ctx.clock as FakeClock
  const pass = async (): Promise<void> => {
    await bringAll(ctx)
    await letCatsSpeak.run(ctx)
    clock.advance(6_000)
    await letCatsSpeak.run(ctx)
    await house.settle()
  }
  await ida.request(openRoom, { body: { name: room } })
  await owner.join(room)
  owner.forget()
  await owner.say(room, 'beans, are you there?')
  await pass()
  const line = await owner.hears(residents.catSayPush)
  tell.heard(owner)
  await tell.http(ida, residents.listRoomCats, { params, query: {} })
  await tell.http(ida, residents.explainCatLine, { params: { id: line.id } })
  await tell.http(ida, residents.changeRoomCats, { params, body: { mode: 'rare' } })
  await owner.hears(residents.catModePush)
  tell.heard(owner)
  await tell.http(ben, residents.whisperToCat, { params: { cat: 'ash' }, body: { text: 'It rained all day.' } })
  await tell.http(ben, residents.changeCatSilences, { body: { all: false, cats: ['neon'] } })
  await tell.http(ben, residents.getCatSilences, {})
}
