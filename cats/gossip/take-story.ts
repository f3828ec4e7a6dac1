// A cat believes a story: it remembers it as its own, and thinks a little differently of whom it is about.
import { stir } from '../affect/stir.ts'
import { moveLiking } from '../bonds/bond.ts'
import { likingAt } from '../bonds/liking.ts'
import { pointsFor } from '../bonds/points-for.ts'
import type { Memory } from '../memory/memory.types.ts'
import { remember } from '../memory/remember.ts'
import type { Tell } from '../world/effect.types.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import { manners } from './manners.ts'

/** How a story arrives: its feeling from −1 to 1, its belief in thousandths. */
interface Arrived {
  readonly valence: number
  readonly belief: number
}

/** What hearsay moves, next to what is seen. */
const hearsay = 0.25

/** Takes a story in; answers with the memory of it. */
export function takeStory(
  world: World,
  from: Mind,
  to: Mind,
  story: Memory,
  { valence, belief }: Arrived,
  at: Second,
  tell: Tell,
): Memory {
  const { subj, verb, source } = story
  const impression = { salience: story.salience / 1_000, valence, belief: belief / 1_000 }
  const way = { hop: story.hop + 1, from: from.agent, longer: manners(to, from).remembers }
  const kept = remember(to, story, { ...impression, ...way }, at)
  const strength = (Math.abs(valence) * belief) / 1_000
  moveLiking(world, to, subj, hearsay * pointsFor(verb, valence, strength), at, tell)
  // To hear what one thinks anyway is pleasant.
  const agrees = likingAt(world, to, subj, at) < 0 === valence < 0
  stir(to.feelings, agrees ? 'liking' : 'disliking', 0.05, source, subj)
  return kept
}
