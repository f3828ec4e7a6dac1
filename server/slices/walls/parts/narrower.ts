// Which of two audiences holds fewer people.
import type { Audience } from '#contract/audience'

const byReach: readonly Audience[] = ['me', 'mutuals', 'followers', 'everyone']

/** The narrower of both. */
export const narrower = (one: Audience, other: Audience): Audience =>
  byReach.indexOf(one) < byReach.indexOf(other) ? one : other
