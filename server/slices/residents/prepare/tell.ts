// Tells those who listen to a room, at this node, what cats do there: less whoever silenced them.
import type { Connection } from '#bedrock/realtime/connection'
import type { CatName } from '#contract/house'
import { gestureNames } from '#cats/speech/gestures/gesture-names'
import { gestureSentence } from '#cats/speech/gestures/gesture-words'
import type { AppContext } from '#server/context'
import { lineById } from '../queries/room-lines.ts'
import { deafTo } from '../queries/silences.ts'
import { viewLine } from '../view.ts'

/** Whether anybody at this node listens. */
const isHeardHere = (ctx: AppContext, roomId: number): boolean =>
  ctx.realtime.connections().some(({ hears }) => hears.has(roomId))

/** [CAT-3.24] Those at this node who listen to the room and want to hear the cat. */
async function hearersOf(ctx: AppContext, roomId: number, cat: CatName): Promise<(connection: Connection) => boolean> {
  const deaf = await deafTo(ctx.db.reader, cat)
  return ({ hears, actor }) => hears.has(roomId) && !deaf.has(actor.id)
}

/** [CAT-3.25] */
export async function tellLine(ctx: AppContext, roomId: number, lineId: number): Promise<void> {
  if (!isHeardHere(ctx, roomId)) return
  const line = await lineById(ctx.db.reader, lineId)
  if (line) ctx.realtime.toAll('cat_say', viewLine(line), { who: await hearersOf(ctx, roomId, line.cat) })
}

/** [CAT-3.21] */
export async function tellTyping(ctx: AppContext, roomId: number, cat: CatName, forMs: number): Promise<void> {
  if (!isHeardHere(ctx, roomId)) return
  const who = await hearersOf(ctx, roomId, cat)
  ctx.realtime.toAll('cat_typing', { room_id: roomId, cat, expires_ms: forMs }, { who, stale: true })
}

interface Sign {
  readonly roomId: number
  readonly cat: CatName
  readonly gesture: string
  readonly use: number
  readonly afterId: number | null
}

/** [CAT-3.17] */
export async function tellGesture(ctx: AppContext, { roomId, cat, gesture, use, afterId }: Sign): Promise<void> {
  const known = gestureNames.find((name) => name === gesture)
  if (known === undefined || !isHeardHere(ctx, roomId)) return
  const sign = { room_id: roomId, cat, gesture: known, words: gestureSentence(cat, known, use), after_id: afterId }
  ctx.realtime.toAll('cat_gesture', sign, { who: await hearersOf(ctx, roomId, cat), stale: true })
}

/** To all who listen to the room, whomever they silenced. */
export const tellAllIn = (ctx: AppContext, roomId: number, event: string, payload: unknown): void =>
  ctx.realtime.toAll(event, payload, { who: ({ hears }) => hears.has(roomId) })
