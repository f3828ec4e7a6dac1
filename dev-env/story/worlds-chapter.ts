// The owner publishes a sketch with a little world, and the friend plants something there.
import * as worlds from '#contract/worlds'
import { publish } from '../sketching.ts'
import type { Cast } from './cast.ts'

const written = `//@needs world
//@world water {"counter": [0, 100]}
//@world plots {"map": 64, "of": {"seed": "number", "name": "text"}}
//@world notes {"list": 20, "of": "text"}
circle(width / 2, height / 2, world.water)
`

/** Every route and call of worlds. */
export async function worldsChapter({ tell, ida, ben, owner, friend }: Cast): Promise<void> {
  const name = await publish(ida, { title: 'Garden' }, { kind: 'p5', title: 'Garden', code: written })
  await owner.call(worlds.watchWorld, { name })
  await tell.call(friend, worlds.watchWorld, { name })
  owner.forget()
  await tell.call(friend, worlds.writeWorld, {
    name,
    client_id: 'story-garden-1',
    wish: { do: 'set', field: 'plots', key: '3-4', value: { seed: 7, name: 'fern' } },
  })
  await owner.hears(worlds.worldChangedPush)
  tell.heard(owner)
  await tell.http(ben, worlds.getWorld, { params: { name } })
  await tell.http(friend.visitor, worlds.listOwnWorlds, { query: {} })
  await tell.call(friend, worlds.unwatchWorld, { name })
  await tell.http(ida, worlds.resetWorld, { params: { name } })
}
