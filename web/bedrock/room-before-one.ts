// Which room one sees the newest line of right now, so that nothing rings for what is being read.
import { signal } from '@preact/signals'

/** Its id; `null` where one looks at something else, or further up. */
export const roomBeforeOne = signal<number | null>(null)
