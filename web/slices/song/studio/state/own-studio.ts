// The studio of a song of one’s own: what keeps it, its name and its title, and another one in its place.
import { batch, computed, signal } from '@preact/signals'
import type { Sketch } from '#contract/sketches'
import type { Song } from '#song/song.types'
import type { Keeping } from '../../../sketches/editor/drafts/keeping.ts'
import type { OpenSound } from '../../sound-of.ts'
import { createHistory } from './history.ts'
import { createPlaying } from './playing.ts'
import { createSaving } from './saving.ts'
import { createStudio, type HeldSong } from './studio.ts'

export type OwnStudio = ReturnType<typeof createOwnStudio>

/** A song with what keeps it. */
interface Opened {
  /** How it is called until the house has named it. */
  readonly local: string
  readonly song: Song
  readonly keeping: Keeping
  /** What it is made from, until the house says so. */
  readonly parent?: Sketch['parent']
}

/** Puts a song on the faceplate, and keeps whatever is done to it. */
export function createOwnStudio(first: Opened, open: () => Promise<OpenSound>) {
  const history = createHistory(first.song)
  const opened = signal(first)
  const keeping = computed(() => opened.value.keeping)
  const title = computed(() => keeping.value.words.value.title)
  const saving = createSaving(history.now, keeping)
  const kept = (did: boolean): boolean => {
    if (did) saving.save()
    return did
  }
  const held: HeldSong = {
    ...history,
    put(next, of) {
      history.put(next, of)
      saving.save()
    },
    undo: () => kept(history.undo()),
    redo: () => kept(history.redo()),
  }
  const playing = createPlaying(history.now, () => title.peek(), open)
  const studio = createStudio({ held, playing, shared: false })
  return {
    ...studio,
    title,
    name: computed(() => keeping.value.own.value?.name ?? opened.value.local),
    lamp: computed(() => keeping.value.lamp.value),
    keeping,
    /** What it is a remix of; null where it is none. */
    parent: computed(() => keeping.value.own.value?.sketch.parent ?? opened.value.parent ?? null),
    rename: (to: string): void => saving.save({ title: to }),
    /** Puts another song in the place of this one. */
    begin(next: Opened): void {
      playing.stop()
      saving.part()
      batch(() => {
        opened.value = next
        history.begin(next.song)
        studio.pattern.value = 0
        studio.page.value = 0
        studio.chosen.value = new Set()
        studio.track.value = next.song.tracks[0]?.id ?? ''
        studio.cursor.value = { track: studio.track.peek(), step: 0 }
      })
    },
    /** Takes the words that its keeping has now, as when another text of it was chosen; it can be undone. */
    take(other: Song): void {
      history.put(other)
      studio.settle()
    },
    leave(): void {
      saving.part()
      void playing.leave()
    },
  }
}
