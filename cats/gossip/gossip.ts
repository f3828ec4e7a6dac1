// One cat tells another what it remembers of somebody [CAT-1.17].
import { stir } from '../affect/stir.ts'
import { bondWith, meetOnce } from '../bonds/bond.ts'
import { clamped, share } from '../exact/clamped.ts'
import type { Tell } from '../world/effect.types.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import { contradicts } from './contradicts.ts'
import { manners } from './manners.ts'
import { storyFor } from './story-for.ts'
import { takeStory } from './take-story.ts'

/** Less sure than this is not kept. */
const least = 200

/** Has a cat tell another one story, if it has one; whether it had. */
export function gossip(world: World, from: Mind, to: Mind, at: Second, tell: Tell): boolean {
  const story = storyFor(world, from, to, at)
  if (!story) return false
  const { tone, adds, cites, keeps } = manners(from, to)
  const trusted = bondWith(world, to, from.agent, at)
  meetOnce(world, to, from.agent, 1, at, tell)
  meetOnce(world, from, to.agent, 1, at, tell)
  for (const { feelings } of [from, to]) feelings.drives.social = share(feelings.drives.social - 0.03)
  stir(from.feelings, 'gratification', 0.05, 0)
  const heard = Math.round(story.belief * (0.55 + (0.45 * trusted.trust) / 1_000) * keeps)
  const belief = Math.min(story.belief, heard + cites)
  if (belief < least) return true
  const valence = clamped((story.valence / 1_000) * tone + adds, -1, 1)
  if (contradicts(to, story.subj, valence)) {
    trusted.trust = clamped(trusted.trust - 100, 0, 1_000)
    stir(to.feelings, 'reproach', 0.1, story.source, story.subj)
    return true
  }
  trusted.trust = clamped(trusted.trust + 20, 0, 1_000)
  const kept = takeStory(world, from, to, story, { valence, belief }, at, tell)
  const { subj: about, source } = story
  const { id: memory, hop } = kept
  tell({
    kind: 'told',
    from: from.name,
    to: to.name,
    at,
    place: from.place,
    about,
    source,
    memory,
    hop,
    belief,
    valence,
  })
  return true
}
