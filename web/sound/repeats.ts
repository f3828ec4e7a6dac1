// Which songs go over and over: those that are a loop, unless somebody wished otherwise; a wish counts for as long as the page lives.
import { signal } from '@preact/signals'
import type { Song } from '#song/song.types'
import type { Track } from './heard.ts'

const wished = signal<ReadonlyMap<string, boolean>>(new Map())

/** [SONG-2.19] A song without a lane is a pattern over and over. */
export const isLoop = ({ lane }: Pick<Song, 'lane'>): boolean => lane.length === 0

/** Whether it begins anew at its end; `loop` says what it is by itself. */
export const repeats = ({ id, loop }: Pick<Track, 'id' | 'loop'>): boolean => wished.value.get(id) ?? loop ?? false

/** Keeps what somebody wishes of it. */
export const wishRepeat = (id: string, again: boolean): void =>
  void (wished.value = new Map(wished.peek()).set(id, again))
