// Joins the sketch that a runner runs to its little world. What reaches the frame is data alone; what comes out of it is checked before anything is made of it.
import { readWish } from '#sketch/world-wish'
import { worldsLines } from '#words/worlds-lines'
import { apiAsStranger } from '../../bedrock/api.ts'
import { person } from '../../bedrock/session.ts'
import { keepWorld, type KeptWorld } from './keep-world.ts'
import { type Refuse, refusing } from './refusing.ts'
import { showLatest, type Shows } from './show.ts'
import type { WorldFrame } from './world-frame.types.ts'

/** [CODE-5.2] Whoever is not signed in sees the world as it is when they come, and changes nothing. */
function lookOnce(name: string, shown: Shows, refuse: Refuse): KeptWorld {
  let ended = false
  apiAsStranger('GET /api/sketches/:name/world', { params: { name } }).then(
    ({ world: { rev, whole } }) => {
      if (!ended && whole) shown.give({ connected: false, can_write: false, rev, fields: whole.fields })
    },
    // Without a world the sketch runs all the same.
    () => {},
  )
  return {
    wish: () => refuse(worldsLines.refusals.stranger),
    end: () => void (ended = true),
  }
}

/** Joins them until what it answers is called. For a sketch that runs as it was published, and was granted `world`. */
export function connectWorld(frame: WorldFrame, { name }: { readonly name: string }): () => void {
  const shown = showLatest((now) => frame.world(now))
  const refuse = refusing(frame)
  const kept = person.peek() === null ? lookOnce(name, shown, refuse) : keepWorld(name, shown, refuse)
  frame.onWorld = (message) => {
    const wish = readWish(message)
    if (wish) kept.wish(wish)
    else refuse(worldsLines.refusals.wish)
  }
  return () => {
    frame.onWorld = null
    kept.end()
    shown.end()
  }
}
