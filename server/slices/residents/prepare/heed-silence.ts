// Lets cats remark on rooms that have fallen silent: once in each silence, and only where somebody listens.
import { intentOf } from '#cats/speech/intents-of-deed'
import { drawFrom } from '#cats/speech/number-of'
import type { World } from '#cats/world/world.types'
import type { AppContext } from '#server/context'
import { one, roomOf } from '../parts/notice.ts'
import type { Occasion } from '../parts/occasion.ts'
import { type Looks, newestIn, residentRoom } from '../queries/room-now.ts'
import { stageNow } from '../queries/stage.ts'
import { isHeardIn, store } from './heed-deeds.ts'
import { react } from './react.ts'
import { worldHere } from './world-here.ts'

const minute = 60_000

/** From so long after the last message until then, in milliseconds. */
const silence = { from: 8 * minute, until: 30 * minute } as const

/** [CAT-3.22] */
export async function heedSilence(ctx: AppContext): Promise<void> {
  const { reader } = ctx.db
  const world = await worldHere(ctx)
  const rooms = new Set(world.minds.filter(({ activity }) => activity !== 'asleep').map(({ place }) => roomOf(place)))
  for (const roomId of [...rooms].filter(isHeardIn(ctx))) {
    const now = ctx.clock.now()
    const occasion = await silenceOf(reader, world, roomId, now)
    if (occasion === null) continue
    const stage = await stageNow(reader)
    const turn = await react(reader, occasion, { world, stage, now })
    if (turn) await store(ctx, stage, stage.seq, turn)
  }
}

async function silenceOf(db: Looks, world: World, roomId: number, now: number): Promise<Occasion | null> {
  const room = await residentRoom(db, roomId)
  const newest = await newestIn(db, roomId)
  if (!room || !newest) return null
  const quietMs = now - newest.created_at
  if (quietMs < silence.from || quietMs > silence.until) return null
  // Somebody has spoken since a cat did, and no cat has remarked on this silence.
  if (newest.id <= Math.max(room.saidAfter, room.silentAfter)) return null
  const key = `silence ${newest.id}`
  const draw = drawFrom(`${world.seed}/${key}`)
  const there = world.minds.filter(({ place, activity }) => roomOf(place) === roomId && activity !== 'asleep')
  const mind = one(there, draw('who'))
  if (!mind) return null
  return {
    key,
    roomId,
    cat: mind.name,
    intent: intentOf('room.silent', draw('intent')),
    event: 'room.silent',
    at: now,
    by: null,
    called: false,
    answers: null,
    turn: 1,
  }
}
