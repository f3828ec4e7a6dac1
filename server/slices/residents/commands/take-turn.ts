// Stores what a cat does: how far the deeds were heeded, what the room and the cat remember of it, and a line that is being typed.
import { cooldownMs } from '#cats/gate/cooldown'
import { gateAfter } from '#cats/gate/room-gate'
import { catGestured, catTyped } from '#events/residents'
import type { Tx } from '../owns.ts'
import type { Turn } from '../parts/turn.ts'
import { openRooms } from '../queries/room-now.ts'
import type { Stage } from '../queries/stage.ts'
import { lockRoom } from './lock-room.ts'

/** [CAT-3.22] False, and nothing stored, where another was first. `seq`: the last deed that was heeded; a turn without one leaves it. */
export async function takeTurn(tx: Tx, stage: Stage, seq: number, turn: Turn | null): Promise<boolean> {
  const [moved] = await tx.db
    .updateTable('cat_stages')
    .set({ version: stage.version + 1, seq, ...(turn?.said && { spoken: JSON.stringify(turn.said.spoken) }) })
    .where('id', '=', 1)
    .where('version', '=', stage.version)
    .returning('version')
    .execute()
  if (!moved) return false
  if (turn) await storeTurn(tx, turn)
  return true
}

async function storeTurn(tx: Tx, { occasion, room, said, gesture, use, afterId }: Turn): Promise<void> {
  const { roomId, cat, called, turn } = occasion
  const { mode } = await lockRoom(tx, roomId)
  // Somebody may have changed the mode, or shut the room, since this was worked out.
  const open = await openRooms(tx.db).select('rooms.id').where('rooms.id', '=', roomId).executeTakeFirst()
  if (!open || mode !== room.mode) return
  const gate = gateAfter(room, { words: said !== null, called, turn })
  await tx.db
    .updateTable('cat_rooms')
    .set({
      full_at: gate.fullAt,
      said_at: gate.saidAt,
      day: gate.day,
      lines: gate.lines,
      rest_until: gate.restUntil,
      ...(said && { said_after: afterId ?? 0 }),
      ...(occasion.event === 'room.silent' && { silent_after: afterId ?? 0 }),
    })
    .where('room_id', '=', roomId)
    .execute()
  const ready = { cat, ready_at: room.at + cooldownMs(cat) }
  await tx.db
    .insertInto('cat_voices')
    .values(ready)
    .onConflict((conflict) => conflict.column('cat').doUpdateSet(ready))
    .execute()
  if (said === null) {
    if (gesture) await tx.announce(catGestured({ roomId, cat, gesture, use, afterId }))
    return
  }
  const { line, dueAt, toId, ofId, thingId } = said
  await tx.db
    .insertInto('cat_lines')
    .values({
      room_id: roomId,
      cat,
      at: dueAt,
      said: 0,
      after_id: null,
      turn,
      called: called ? 1 : 0,
      text: line.text,
      plain: line.plain,
      gesture,
      why: JSON.stringify(line.why),
      to_id: toId,
      of_id: ofId,
      thing_id: thingId,
    })
    .execute()
  await tx.announce(catTyped({ roomId, cat, forMs: Math.max(0, dueAt - room.at) }))
}
