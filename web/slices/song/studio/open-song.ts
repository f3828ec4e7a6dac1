// Opens a song: the one of this name, the last one, or a new one; and keeps what becomes of it.
import { blankSong } from '#song/blank-song'
import { readSongText } from '#song/read-song'
import type { Song } from '#song/song.types'
import { writeSong } from '#song/write-song'
import { keepSong, keptSongs } from '../keep-song.ts'

export interface OpenedSong {
  readonly name: string
  readonly title: string
  readonly song: Song
  /** This browser has it already. */
  readonly kept: boolean
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const anyName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % letters.length]).join('')

/** A song that nobody has written anything in. */
export const freshSong = (): OpenedSong => ({
  name: anyName(),
  title: '',
  song: blankSong(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1),
  kept: false,
})

/** A song of one’s own making as a new one: what came from a file. */
export const newSong = (title: string, song: Song): OpenedSong => ({ name: anyName(), title, song, kept: false })

/** What a version that is kept holds; null where it cannot be read. */
export function songOf(version: {
  readonly name: string
  readonly title: string
  readonly text: string
}): OpenedSong | null {
  const read = readSongText(version.text)
  return 'song' in read ? { name: version.name, title: version.title, song: read.song, kept: true } : null
}

/** The one of this name, or without a name the last one that was worked on, or a new one. Null where none has the name. */
export function openSong(name: string | undefined): OpenedSong | null {
  if (name === 'new') return freshSong()
  for (const version of keptSongs()) {
    if (name !== undefined && version.name !== name) continue
    const found = songOf(version)
    if (found) return found
  }
  return name === undefined ? freshSong() : null
}

/** Keeps it as it is now. */
export const keepNow = (name: string, title: string, song: Song): boolean => keepSong(name, title, writeSong(song))
