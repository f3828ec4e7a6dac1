// The owner begins a jam in a room, and the friend plays in it.
import * as jams from '#contract/jams'
import { openRoom } from '#contract/rooms'
import { blankSong } from '#song/blank-song'
import { writeSong } from '#song/write-song'
import { begin } from '../sketching.ts'
import type { Cast } from './cast.ts'

const room = 'studio'
const look = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }

/** Every route and call of jams. */
export async function jamsChapter({ tell, ida, owner, friend }: Cast): Promise<void> {
  const params = { room }
  await ida.request(openRoom, { body: { name: room } })
  await owner.join(room)
  owner.forget()
  const { sketch } = await begin(ida, { kind: 'song', title: 'Dusk', code: writeSong(blankSong(20_260_714)) })
  const from = { name: sketch.name, revision: null }
  const { room_id } = await tell.http(ida, jams.beginJam, { params, body: { from } })
  await owner.hears(jams.roomJamPush)
  await tell.call(friend, jams.watchJam, { room })
  await owner.call(jams.watchJam, { room })
  await tell.call(friend, jams.syncClock, { t0: 1_784_000_000_000 })
  await tell.call(friend, jams.writeJam, {
    room,
    client_id: 'story-studio-1',
    wish: {
      do: 'edit',
      edits: [{ op: 'cell', pattern: 0, track: 'kick', step: 0, note: 60, cell: look }],
    },
  })
  await owner.hears(jams.jamChangedPush)
  tell.heard(owner)
  await tell.http(ida, jams.getJam, { params })
  await tell.http(ida, jams.getJamSong, { params })
  await tell.http(ida, jams.keepJam, { params, body: { title: 'One beat' } })
  await tell.call(friend, jams.unwatchJam, { room_id })
  await tell.http(ida, jams.resetJam, { params })
  await tell.http(ida, jams.endJam, { params })
}
