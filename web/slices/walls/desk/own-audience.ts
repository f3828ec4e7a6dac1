// Who sees one's own wall, as the house last said it: what is built is seen from the first change on.
import { signal } from '@preact/signals'
import type { Audience } from '#contract/audience'

/** Null until the house has answered. */
export const ownAudience = signal<Audience | null>(null)
