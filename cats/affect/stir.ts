// Lets an emotion arise: it adds to what is felt, and will push the mood by what room there is.
import { type Agent, axes, type Pad } from '../cat.types.ts'
import { share } from '../exact/clamped.ts'
import type { Feelings } from './affect.types.ts'
import { type Emotion, emotions } from './emotions.ts'

/** How much of an emotion the mood takes over. */
const gain = 0.85

/** Below the strength from which ALMA counts an emotion at all, it moves the mood the less the weaker it is: a hundred trifles make no storm. */
const baseline = 0.4

/** Adds an emotion of a strength from 0 to 1 to settled feelings; `cause` is the deed that did it, `causeOf` who did that. */
export function stir(feelings: Feelings, name: Emotion, strength: number, cause: number, causeOf: Agent = 0): void {
  const { pad } = emotions[name]
  const push: Pad = [0, 0, 0]
  const weight = gain * strength * Math.min(1, strength / baseline)
  for (const axis of axes) push[axis] = weight * pad[axis] * room(feelings, axis, pad[axis])
  const felt = feelings.stirrings.get(name)
  if (!felt) {
    feelings.stirrings.set(name, { strength, push, cause, causeStrength: strength, causeOf })
    return
  }
  felt.strength = share(felt.strength + strength * (1 - felt.strength))
  for (const axis of axes) felt.push[axis] += push[axis]
  if (strength >= felt.causeStrength) Object.assign(felt, { cause, causeStrength: strength, causeOf })
}

/** What is left to the end of the axis in this direction, when everything arrives that is on its way [CAT-1.8]. */
function room({ mood, base, stirrings }: Feelings, axis: 0 | 1 | 2, direction: number): number {
  const sign = direction < 0 ? -1 : 1
  let head = Math.max(mood[axis] * sign, base[axis] * sign)
  for (const { push } of stirrings.values()) head += Math.max(0, push[axis] * sign)
  return 1 - share(head)
}
