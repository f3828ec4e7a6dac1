// Which kept revision is published instead of the draft, where somebody chose one among those that are kept.
import { signal } from '@preact/signals'

interface Older {
  readonly number: number
  readonly code: string
}

/** Null: the draft becomes the next revision. */
export const olderRevision = signal<Older | null>(null)
