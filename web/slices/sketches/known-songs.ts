// Which works of this house are songs, as far as this page was told: whatever lists them says so.
import { signal } from '@preact/signals'
import type { Sketch } from '#contract/sketches'

const songs = signal<ReadonlySet<string>>(new Set())

/** Remembers what a work is. */
export function noteWork({ name, kind }: Pick<Sketch, 'name' | 'kind'>): void {
  if (kind === 'song' && !songs.peek().has(name)) songs.value = new Set([...songs.peek(), name])
}

/** Whether it is known to be one; whoever draws by it is drawn anew once it is. */
export const isKnownSong = (name: string): boolean => songs.value.has(name)
