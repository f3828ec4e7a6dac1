// The owner builds a wall, the friend looks on, and both look back.
import type { WallStep } from '#contract/wall-changes'
import * as walls from '#contract/walls'
import { puts } from '../sample-module.ts'
import type { Cast } from './cast.ts'

const greeting = (markdown: string): WallStep =>
  puts('greeting-01', markdown, 'everyone', {
    look: { frame: 'taped', field: 'paper', face: 'title', size: 24, align: 'start' },
  })

/** Every route, call and push of walls. */
export async function wallsChapter({ tell, house, ida, owner, ben, friend }: Cast): Promise<void> {
  const params = { username: owner.username }
  await tell.http(ida, walls.changeWallSettings, { body: { audience: 'everyone', feeds: true } })
  const first = await tell.http(ida, walls.changeWall, {
    body: { client_id: 'wall-change-1', steps: [greeting('Hello, this is **my wall**.')] },
  })
  await tell.call(friend, walls.watchWall, params)
  await ida.request(walls.changeWall, { body: { client_id: 'wall-change-2', steps: [greeting('Come in.')] } })
  await house.settle()
  tell.heard(friend)
  await tell.call(friend, walls.unwatchWall, params)
  await tell.http(ida, walls.getOwnWall, {})
  await tell.http(ben, walls.getWall, { params })
  await tell.http(ida, walls.listMoments, {})
  await tell.http(ida, walls.getMoment, { params: { rev: first.rev } })
  const { era } = await tell.http(ida, walls.openEra, { body: { rev: first.rev, title: 'The first day' } })
  await tell.http(ben, walls.listEras, { params })
  await tell.http(ben, walls.getEra, { params: { ...params, id: era.id } })
  await tell.http(ida, walls.restoreMoment, { body: { rev: first.rev, client_id: 'wall-change-3' } })
  await tell.http(ida, walls.closeEra, { params: { id: era.id } })
  await tell.http(ida, walls.forgetMoments, { query: { before: first.rev } })
}
