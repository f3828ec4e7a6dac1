// How a jam becomes what is told of it: its song to those who are in it, the same for everyone; and who is in it to those who are in the room, each as far as they may know.
import { instant } from '#bedrock/clock'
import type { Jam, JamPart } from '#contract/jams'
import type { JamOp } from '#song/jam/jam.types'
import type { KeptJam } from './queries/kept-jam.ts'
import type { ShownJam } from './queries/shown-jam.ts'

/** [SONG-3.2] The jam as it is. */
export const viewWhole = ({ roomId, epoch, rev, song, transport }: KeptJam): JamPart => ({
  room_id: roomId,
  epoch,
  rev,
  whole: { song, transport },
  after_rev: null,
  changes: [],
})

/** [SONG-3.5] All that was done after a rev. */
export const viewChanges = (
  { roomId, epoch, rev }: KeptJam,
  after: number,
  changes: { rev: number; op: JamOp }[],
): JamPart => ({ room_id: roomId, epoch, rev, whole: null, after_rev: after, changes })

/** [SONG-3.11] It has ended. */
export const viewEnded = (roomId: number): JamPart => ({
  room_id: roomId,
  epoch: null,
  rev: 0,
  whole: null,
  after_rev: null,
  changes: [],
})

/** [SONG-3.13] For one person: nobody from whom they are kept apart. */
export function viewJam({ begunAtMs, begunBy, playing, people, hands, apart }: ShownJam, viewerId: number): Jam {
  const kept = apart.get(viewerId) ?? new Set<number>()
  return {
    begun_by: begunBy && !kept.has(begunBy.id) ? begunBy : null,
    begun_at: instant(begunAtMs),
    playing,
    people: people.filter(({ id }) => !kept.has(id)),
    hands: hands.filter(({ id }) => !kept.has(id)),
  }
}
