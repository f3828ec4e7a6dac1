// The studio: a song that can be undone, what of it is in front, and its sound; what the page's parts read and press.
import { batch, computed, signal } from '@preact/signals'
import type { Cell, Song } from '#song/song.types'
import type { Keeping } from '../../../sketches/editor/drafts/keeping.ts'
import type { OpenSound } from '../../sound-of.ts'
import { freshCell, isDrumIn } from '../edit/fresh-cell.ts'
import { pageOf } from '../edit/places.ts'
import { mayBecome } from '../edit/room-left.ts'
import { changedRow, patternAt, trackOf } from '../edit/rows.ts'
import { createHistory } from './history.ts'
import { createPlaying } from './playing.ts'
import { createSaving } from './saving.ts'

export type View = 'steps' | 'roll' | 'mix' | 'lane'
export type Studio = ReturnType<typeof createStudio>

/** A song with what keeps it. */
interface Opened {
  /** How it is called until the house has named it. */
  readonly local: string
  readonly song: Song
  readonly keeping: Keeping
}

/** Puts a song on the faceplate. */
export function createStudio(first: Opened, open: () => Promise<OpenSound>) {
  const history = createHistory(first.song)
  const song = history.now
  const opened = signal(first)
  const keeping = computed(() => opened.value.keeping)
  const title = computed(() => keeping.value.words.value.title)
  const name = computed(() => keeping.value.own.value?.name ?? opened.value.local)
  const pattern = signal(0)
  const track = signal(first.song.tracks[0]?.id ?? '')
  const page = signal(0)
  const cursor = signal({ track: track.peek(), step: 0 })
  /** `step:note` of the chosen notes of the roll. */
  const chosen = signal<ReadonlySet<string>>(new Set())
  const view = signal<View>('steps')
  const mode = signal<'pattern' | 'lane'>('pattern')
  const records = signal(false)
  /** What sounds comes to the front. */
  const follows = signal(false)
  /** The letters are a piano, from this note on. */
  const piano = signal(false)
  const octave = signal(48)
  const lamp = computed(() => keeping.value.lamp.value)
  const lastNote = signal<Readonly<Record<string, number>>>({})
  const playing = createPlaying(song, () => title.peek(), open)

  const saving = createSaving(song, keeping)
  /** Whoever looked at what is gone looks at what there is. */
  const settle = (): void => {
    if (!trackOf(song.peek(), track.peek())) track.value = song.peek().tracks[0]?.id ?? ''
  }
  function edit(next: Song, gesture: string | null = null): void {
    if (next === song.peek() || !mayBecome(next, song.peek())) return
    batch(() => {
      history.put(next, gesture)
      settle()
    })
    saving.save()
  }
  function past(go: () => boolean): boolean {
    const did = batch(() => {
      const went = go()
      settle()
      return went
    })
    if (did) saving.save()
    return did
  }
  const what = () =>
    mode.peek() === 'lane' && song.peek().lane.length > 0 ? { lane: true as const } : { pattern: pattern.peek() }
  const isDrum = (id: string): boolean => isDrumIn(song.peek(), id)
  return {
    name,
    title,
    song,
    pattern,
    track,
    page,
    cursor,
    chosen,
    view,
    mode,
    lamp,
    keeping,
    records,
    follows,
    piano,
    octave,
    playing,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    length: computed(() => patternAt(song.value, pattern.value).length),
    edit,
    undo: (): boolean => past(history.undo),
    redo: (): boolean => past(history.redo),
    isDrum,
    rename: (to: string): void => saving.save({ title: to }),
    /** Changes the cells of a track in the pattern that is in front. */
    editRow(id: string, to: (cells: readonly Cell[]) => readonly Cell[], gesture: string | null = null): void {
      edit(changedRow(song.peek(), pattern.peek(), id, to), gesture)
    },
    /** A cell as it is painted on a track: with the note that was used there last. */
    freshCell(id: string, step: number): Cell {
      return freshCell(song.peek(), id, step, lastNote.peek()[id])
    },
    /** Puts the cursor on a step, and its track and its part of the pattern in front. */
    walk(id: string, step: number): void {
      batch(() => {
        cursor.value = cursor.peek().track === id && cursor.peek().step === step ? cursor.peek() : { track: id, step }
        if (track.peek() !== id) {
          track.value = id
          chosen.value = new Set()
        }
        if (step >= 0) page.value = Math.floor(step / pageOf(song.peek()))
      })
    },
    /** Lets a note be heard in short, without the transport. */
    hear(id: string, note: number, velocity: number): void {
      void playing.strike(id, note, velocity)
      setTimeout(() => playing.release(id, note), 180)
    },
    /** Remembers which note was used last on a track. */
    usedNote(id: string, note: number): void {
      if (lastNote.peek()[id] !== note) lastNote.value = { ...lastNote.peek(), [id]: note }
    },
    async toggle(): Promise<void> {
      if (playing.plays.peek()) {
        playing.stop()
        records.value = false
      } else await playing.play(what())
    },
    /** Goes on with what is chosen now, if it plays. */
    async replay(): Promise<void> {
      if (playing.plays.peek()) await playing.play(what())
    },
    /** Shows another pattern, and plays it if a pattern plays. */
    async showPattern(index: number): Promise<void> {
      batch(() => {
        pattern.value = index
        page.value = 0
        chosen.value = new Set()
        cursor.value = {
          ...cursor.peek(),
          step: Math.min(cursor.peek().step, patternAt(song.peek(), index).length - 1),
        }
      })
      if (mode.peek() === 'pattern' && playing.plays.peek()) await playing.play({ pattern: index })
    },
    chooseTrack(id: string): void {
      batch(() => {
        track.value = id
        chosen.value = new Set()
      })
    },
    /** Puts another song in the place of this one. */
    begin(next: Opened): void {
      playing.stop()
      saving.part()
      batch(() => {
        opened.value = next
        history.begin(next.song)
        pattern.value = 0
        page.value = 0
        chosen.value = new Set()
        track.value = next.song.tracks[0]?.id ?? ''
        cursor.value = { track: track.peek(), step: 0 }
      })
    },
    /** Takes the words that its keeping has now, as when another text of it was chosen; it can be undone. */
    take(other: Song): void {
      history.put(other)
      settle()
    },
    leave(): void {
      saving.part()
      void playing.leave()
    },
  }
}
