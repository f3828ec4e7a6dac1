// The studio: a song that can be undone, what of it is in front, and its sound; what the page's parts read and press. It does not know who holds the song: a page alone, or a jam.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Cell, Song } from '#song/song.types'
import { freshCell, isDrumIn } from '../edit/fresh-cell.ts'
import { pageOf } from '../edit/places.ts'
import { mayBecome } from '../edit/room-left.ts'
import { changedRow, patternAt, trackOf } from '../edit/rows.ts'
import type { Playing } from './playing.types.ts'

export type View = 'steps' | 'roll' | 'mix' | 'lane'
export type Studio = ReturnType<typeof createStudio>

/** The song that a studio shapes, and what can be taken back of it. */
export interface HeldSong {
  readonly now: ReadonlySignal<Song>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** Takes the next state; changes of one `of` in a row are undone together. */
  put(next: Song, of?: string | null): void
  /** Answers whether there was something to undo, or to do again. */
  readonly undo: () => boolean
  readonly redo: () => boolean
}

interface Ports {
  readonly held: HeldSong
  readonly playing: Playing
  /** Others shape it and hear it too: what one looks at is one’s own, what plays is everybody’s. */
  readonly shared: boolean
  /** It is looked at and heard, and nothing is changed by whoever is here. */
  readonly still?: ReadonlySignal<boolean>
}

/** Puts a song on the faceplate. */
export function createStudio({ held, playing, shared, still = signal(false) }: Ports) {
  const song = held.now
  const pattern = signal(0)
  const track = signal(song.peek().tracks[0]?.id ?? '')
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
  const lastNote = signal<Readonly<Record<string, number>>>({})

  /** Whoever looked at what is gone looks at what there is. */
  const settle = (): void => {
    if (!trackOf(song.peek(), track.peek())) track.value = song.peek().tracks[0]?.id ?? ''
  }
  function edit(next: Song, gesture: string | null = null): void {
    if (still.peek() || next === song.peek() || !mayBecome(next, song.peek())) return
    batch(() => {
      held.put(next, gesture)
      settle()
    })
  }
  const past = (go: () => boolean): boolean =>
    batch(() => {
      const went = go()
      settle()
      return went
    })
  const what = () =>
    mode.peek() === 'lane' && song.peek().lane.length > 0 ? { lane: true as const } : { pattern: pattern.peek() }
  const isDrum = (id: string): boolean => isDrumIn(song.peek(), id)
  return {
    shared,
    still,
    song,
    pattern,
    track,
    page,
    cursor,
    chosen,
    view,
    mode,
    records,
    follows,
    piano,
    octave,
    playing,
    canUndo: held.canUndo,
    canRedo: held.canRedo,
    length: computed(() => patternAt(song.value, pattern.value).length),
    edit,
    settle,
    undo: (): boolean => past(held.undo),
    redo: (): boolean => past(held.redo),
    isDrum,
    /** The pattern that sounds in a section of what plays. */
    heardPattern(section: number): number {
      const played = playing.what.peek()
      return 'pattern' in played ? played.pattern : (song.peek().lane[section]?.pattern ?? 0)
    },
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
    /** Shows another pattern, and plays it if a pattern plays for oneself alone. */
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
      if (!shared && mode.peek() === 'pattern' && playing.plays.peek()) await playing.play({ pattern: index })
    },
    chooseTrack(id: string): void {
      batch(() => {
        track.value = id
        chosen.value = new Set()
      })
    },
  }
}
