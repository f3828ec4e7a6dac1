// What a cat does on an occasion: worked out before anything is stored, from the world, the room, and what was said before.
import { drawFrom } from '#cats/speech/number-of'
import type { World } from '#cats/world/world.types'
import type { Stage } from '../queries/stage.ts'
import { express } from '../parts/express.ts'
import { momentOf } from '../parts/moment-of.ts'
import type { Occasion } from '../parts/occasion.ts'
import type { Turn } from '../parts/turn.ts'
import { factsFor } from '../queries/facts-for.ts'
import type { Looks } from '../queries/room-now.ts'
import { weigh } from './weigh.ts'

interface Now {
  readonly world: World
  readonly stage: Stage
  readonly now: number
}

/** [CAT-3.22] Null: it lets it pass. All chance is drawn from the world’s seed and the occasion. */
export async function react(db: Looks, occasion: Occasion, { world, stage, now }: Now): Promise<Turn | null> {
  const draw = drawFrom(`${world.seed}/${occasion.key}`)
  const weighed = await weigh(db, world, occasion, now, draw)
  if (weighed === null) return null
  const { mind, room, roomName, afterId, reaction } = weighed
  const known = await factsFor(db, { world, mind, occasion, roomName, draw })
  const moment = momentOf(world, mind, occasion, known.facts)
  const { said, ...sign } = express(moment, reaction, occasion, {
    now,
    spoken: stage.spoken,
    asleep: mind.activity === 'asleep',
    draw,
  })
  if (said === null) return { occasion, room, afterId, said, ...sign }
  const told = new Set(said.line.why.facts.map(({ slot }) => slot))
  const about = {
    // Whoever is answered is spoken to, named or not.
    toId: occasion.called || told.has('user') ? occasion.by : null,
    ofId: told.has('memory') ? known.ofId : null,
    thingId: told.has('thing') ? known.thingId : null,
  }
  return { occasion, room, afterId, said: { ...said, ...about }, ...sign }
}
