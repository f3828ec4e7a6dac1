// Keeps what is known of the cats of the room that is open, says their new lines to whoever listens, and fetches older ones as far as one reads.
import { useEffect } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { residentsLines } from '#words/residents-lines'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { joined } from '../../bedrock/joined-rooms.ts'
import { onPush } from '../../bedrock/socket.ts'
import { askEarlierLines, askRoomCats, type RoomCats, roomCats } from './room-cats.ts'

/** Whether cats may be in a room at all. */
export const letsCatsIn = ({ kind, archived }: Room): boolean =>
  (kind === 'text' || kind === 'announcement') && !archived

/** What is known of them. `oldest` is the first message that stands in the document. */
export function useRoomCats(room: Room, oldest: number | undefined): RoomCats | undefined {
  const { id } = room
  const may = letsCatsIn(room)
  const ready = joined.value.has(id)
  useEffect(() => {
    // A room without an answer shows its people alone.
    if (may && ready) askRoomCats(id).catch(() => {})
  }, [id, may, ready])
  useEffect(
    () =>
      onPush('cat_say', ({ room_id, cat, plain }) => {
        if (room_id === id) announce(residentsLines.says(words.cats.names[cat], plain))
      }),
    [id],
  )
  const cats = may ? roomCats(id) : undefined
  const first = cats?.lines[0]?.after_id ?? null
  const further = cats !== undefined && cats.before !== null && oldest !== undefined && (first ?? 0) > oldest
  useEffect(() => {
    if (further) askEarlierLines(id).catch(() => {})
  }, [id, further, cats?.before])
  return cats
}
