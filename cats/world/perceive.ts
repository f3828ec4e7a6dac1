// One cat takes in one deed: it feels, it grows fonder or less so, it remembers.
import { emotions } from '../affect/emotions.ts'
import { stir } from '../affect/stir.ts'
import { meetOnce } from '../bonds/bond.ts'
import { liken } from '../bonds/liken.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { appraiseDeed, type Custom } from './appraise-deed.ts'
import { easeWants } from './ease-wants.ts'
import type { Tell } from './effect.types.ts'
import { guardHome } from './guard-home.ts'
import { leaveMark } from './leave-mark.ts'
import type { Deed, Mind, World } from './world.types.ts'

/** Lets a cat that has lived on until `at` take in a deed that reaches it. */
export function perceive(
  world: World,
  mind: Mind,
  kind: DeedKind,
  deed: Deed & { readonly at: number },
  custom: Custom,
  reach: number,
  tell: Tell,
): void {
  const { at, by = 0, to = 0 } = deed
  if (mind.activity === 'asleep') {
    mind.activity = 'watch'
    mind.since = at
  }
  const { scene, felt } = appraiseDeed(world, mind, kind, deed, custom, reach)
  for (const { emotion, strength } of felt) {
    stir(mind.feelings, emotion, strength, deed.seq, by !== 0 ? by : to)
    tell({ kind: 'felt', cat: mind.name, at, cause: deed.seq, deed: kind, emotion, strength, by, place: mind.place })
    if (strength > 0.6 && emotions[emotion].pad[1] > 0.5) mind.joltedAt = at
  }
  if ((kind === 'room.joined' || kind === 'message.posted') && deed.place === mind.home) guardHome(mind, by, deed.seq)
  easeWants(mind, kind, reach)
  const [strongest] = felt
  if (by !== 0) meetOnce(world, mind, by, reach, at, tell)
  if (strongest) liken(world, mind, kind, by, strongest, at, tell)
  if (strongest && (by !== 0 || to !== 0)) leaveMark(world, mind, kind, deed, scene, strongest)
}
