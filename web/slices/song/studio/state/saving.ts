// The way of each change to what keeps the song: at once into this browser, and to the house a moment after the last.
import type { ReadonlySignal } from '@preact/signals'
import type { Song } from '#song/song.types'
import { writeSong } from '#song/write-song'
import type { Keeping } from '../../../sketches/editor/drafts/keeping.ts'

/** After the last change. */
const sendsAfterMs = 2_000

/** Saves the song that is in front now. */
export function createSaving(song: ReadonlySignal<Song>, keeping: ReadonlySignal<Keeping>) {
  let sends: ReturnType<typeof setTimeout> | undefined
  return {
    save(words: { readonly title?: string } = {}): void {
      keeping.peek().change({ code: writeSong(song.peek()), ...words })
      clearTimeout(sends)
      sends = setTimeout(() => void keeping.peek().send(), sendsAfterMs)
    },
    /** What is not with the house leaves at once. */
    part(): void {
      clearTimeout(sends)
      keeping.peek().leave()
    },
  }
}
