// What a deed looks like to one cat, and what it feels of it.
import { appraise, type Scene } from '../affect/appraise.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { likingAt } from '../bonds/liking.ts'
import type { Deed, Mind, World } from './world.types.ts'

/** How usual a deed is in the house, and how fresh from whoever did it. */
export interface Custom {
  readonly expected: number
  readonly fresh: number
}

/** The scene, and the emotions it stirs, the strongest first. `reach` is how much of it the cat notices, 0–1. */
export function appraiseDeed(
  world: World,
  mind: Mind,
  kind: DeedKind,
  deed: Deed & { readonly at: number },
  { expected, fresh }: Custom,
  reach: number,
) {
  const { at, by = 0, to = 0 } = deed
  const scene: Scene = {
    kind,
    done: by !== 0,
    toMe: deed.cat === mind.name,
    expected,
    fresh,
    reach,
    likesDoer: by === 0 ? 0 : likingAt(world, mind, by, at) / 100,
    likesOther: to === 0 ? null : likingAt(world, mind, to, at) / 100,
  }
  return { scene, felt: appraise(mind.name, mind.feelings, scene) }
}
