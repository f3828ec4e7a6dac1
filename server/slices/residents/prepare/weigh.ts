// Whether a cat reacts on an occasion: what the gate wants to know is looked up, and its answer given.
import { calls } from '#cats/gate/bounds'
import { mayAnswerCat, type Reaction, reactionTo, reactionToName } from '#cats/gate/reaction'
import type { RoomNow } from '#cats/gate/room-gate'
import type { Draw } from '#cats/speech/speech.types'
import type { Mind, World } from '#cats/world/world.types'
import type { Occasion } from '../parts/occasion.ts'
import { answeredSince, type Looks, newestIn, residentRoom } from '../queries/room-now.ts'
import { deafTo } from '../queries/silences.ts'
import { readyAt } from '../queries/stage.ts'
import { roomAt } from './room-at.ts'

interface Weighed {
  readonly mind: Mind
  readonly roomName: string
  readonly room: RoomNow
  readonly reaction: Reaction
  readonly afterId: number | null
}

/** [CAT-3.15 to CAT-3.20] Null: it lets it pass. Nobody is spoken to by a cat that they silenced. */
export async function weigh(
  db: Looks,
  world: World,
  occasion: Occasion,
  now: number,
  draw: Draw,
): Promise<Weighed | null> {
  const { roomId, by, called, turn, intent, cat } = occasion
  const found = await residentRoom(db, roomId)
  const mind = world.minds.find(({ name }) => name === cat)
  if (!found || !mind || found.mode === 'off') return null
  if (by !== null && (await deafTo(db, cat)).has(by)) return null
  const room = await roomAt(db, { room: found, roomId, world, now })
  const willing = { name: cat, asleep: mind.activity === 'asleep', readyAt: await readyAt(db, cat) }
  const answered = called && by !== null ? await answeredSince(db, by, now - calls.withinMs) : 0
  const unasked =
    turn > 1 ? (mayAnswerCat(room, willing, intent, turn) ? 'words' : null) : reactionTo(room, willing, intent, draw)
  const reaction = called ? reactionToName(room, willing, answered, draw) : unasked
  if (reaction === null) return null
  return { mind, room, reaction, roomName: found.name, afterId: (await newestIn(db, roomId))?.id ?? null }
}
