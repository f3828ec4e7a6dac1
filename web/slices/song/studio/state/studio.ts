// The studio: a song that can be undone, what of it is in front, and its sound; what the page's parts read and press.
import { batch, computed, signal } from '@preact/signals'
import type { Cell, Song } from '#song/song.types'
import type { OpenSound } from '../../sound-of.ts'
import { freshCell, isDrumIn } from '../edit/fresh-cell.ts'
import { pageOf } from '../edit/places.ts'
import { withRow } from '#song/edit/with'
import { mayBecome } from '../edit/room-left.ts'
import { patternAt, rowOf, trackOf } from '../edit/rows.ts'
import { createHistory } from './history.ts'
import { createPlaying } from './playing.ts'

export type View = 'steps' | 'roll' | 'mix' | 'lane'
export type Studio = ReturnType<typeof createStudio>

export interface StudioOptions {
  readonly name: string
  readonly title: string
  readonly song: Song
  /** It is kept as it is. */
  readonly kept: boolean
  /** Called with each new state; false where it is not kept. */
  readonly keep: (name: string, title: string, song: Song) => boolean
  readonly open: () => Promise<OpenSound>
}

/** Puts a song on the faceplate. */
export function createStudio({ keep, open, ...first }: StudioOptions) {
  const history = createHistory(first.song)
  const song = history.now
  const name = signal(first.name)
  const title = signal(first.title)
  const pattern = signal(0)
  const track = signal(first.song.tracks[0]?.id ?? '')
  const page = signal(0)
  const cursor = signal({ track: track.peek(), step: 0 })
  /** `step:note` of the chosen notes of the roll. */
  const chosen = signal<ReadonlySet<string>>(new Set())
  const view = signal<View>('steps')
  const mode = signal<'pattern' | 'lane'>('pattern')
  const records = signal(false)
  /** The letters are a piano, from this note on. */
  const piano = signal(false)
  const octave = signal(48)
  const kept = signal<'fresh' | 'here' | 'nowhere'>(first.kept ? 'here' : 'fresh')
  const lastNote = signal<Readonly<Record<string, number>>>({})
  const playing = createPlaying(song, () => title.peek(), open)

  const save = (): void => {
    kept.value = keep(name.peek(), title.peek(), song.peek()) ? 'here' : 'nowhere'
  }
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
    save()
  }
  function past(go: () => boolean): boolean {
    const did = batch(() => {
      const went = go()
      settle()
      return went
    })
    if (did) save()
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
    kept,
    records,
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
    rename(to: string): void {
      title.value = to
      save()
    },
    /** Changes the cells of a track in the pattern that is in front. */
    editRow(id: string, to: (cells: readonly Cell[]) => readonly Cell[], gesture: string | null = null): void {
      const now = song.peek()
      edit(withRow(now, pattern.peek(), id, to(rowOf(now, pattern.peek(), id))), gesture)
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
    begin(next: Pick<StudioOptions, 'name' | 'title' | 'song' | 'kept'>): void {
      playing.stop()
      batch(() => {
        history.begin(next.song)
        name.value = next.name
        title.value = next.title
        pattern.value = 0
        page.value = 0
        chosen.value = new Set()
        track.value = next.song.tracks[0]?.id ?? ''
        cursor.value = { track: track.peek(), step: 0 }
        kept.value = next.kept ? 'here' : 'fresh'
      })
    },
    /** Keeps what is in front although nothing was changed. */
    keepNow: save,
    leave: (): void => void playing.leave(),
  }
}
