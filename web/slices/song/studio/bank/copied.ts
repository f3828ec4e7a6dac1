// The pattern that was copied last, in this page.
import { signal } from '@preact/signals'
import type { Pattern } from '#song/song.types'

/** Null while none was. */
export const copied = signal<Pattern | null>(null)
