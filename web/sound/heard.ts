// What is heard in the house, as everything that draws it sees it: two channels, music and voices, each with one thing at a time.
import type { Song } from '#song/song.types'
import { computed, type Signal, signal } from '@preact/signals'

/** Something that can be heard. */
export interface Track {
  /** The same for the same sound in the same place, so that each player knows whether it is its own. */
  readonly id: string
  /** `null` for what is no file: a song, or what makes its sound itself. */
  readonly url: string | null
  /** Brings the song that it is. */
  readonly song?: () => Promise<Song>
  readonly title: string
  /** Whose it is, as they are called; empty where it is nobody else's. */
  readonly whose: string
  /** Where it stands. */
  readonly href: string | null
  readonly durationMs: number | null
  /** A song that goes over and over by itself; absent until it is known, and of what is no song. */
  readonly loop?: boolean | undefined
  /** Plays on, in the deck, when its page is left. */
  readonly stays: boolean
  /** Somebody speaks: it is heard over music, which goes on more quietly, and may be hurried. */
  readonly spoken: boolean
}

export type SoundState = 'stopped' | 'coming' | 'playing' | 'paused'

/** A place for one thing at a time. */
export interface Channel {
  /** What is on; `null` in silence. */
  readonly track: Signal<Track | null>
  readonly state: Signal<SoundState>
  /** How far it has come. */
  readonly atMs: Signal<number>
  /** Why the last one could not be heard; empty where all is well. */
  readonly fault: Signal<string>
}

const channel = (): Channel => ({
  track: signal<Track | null>(null),
  state: signal<SoundState>('stopped'),
  atMs: signal(0),
  fault: signal(''),
})

export const music = channel()
export const voice = channel()

/** Where this one is heard. */
export const channelOf = ({ spoken }: Pick<Track, 'spoken'>): Channel => (spoken ? voice : music)

/** Of songs it is known only when they are there, how long they last and whether they are a loop. */
export function knowSong(id: string, known: Required<Pick<Track, 'durationMs' | 'loop'>>): void {
  const on = music.track.peek()
  if (on?.id === id && (on.durationMs === null || on.loop === undefined)) music.track.value = { ...on, ...known }
}

/** Whether it sounds, or is about to. */
export const sounds = ({ state }: Channel): boolean => state.value === 'playing' || state.value === 'coming'

/** Whether this one is on and sounds. */
export const isHeard = (track: Track): boolean => {
  const at = channelOf(track)
  return at.track.value?.id === track.id && sounds(at)
}

/** What the deck shows: a voice before the music under it, and nothing that goes with its page. */
export const deckChannel = computed(() => [voice, music].find(({ track }) => track.value?.stays) ?? null)

/** How fast voices are heard. */
export const speed = signal(1)
