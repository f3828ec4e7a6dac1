// Opens a song: one’s own with what this browser held of it, a revision of another’s as one’s own, a song of the house, or a new one.
import type { Sketch } from '#contract/sketches'
import { blankSong } from '#song/blank-song'
import { readSongText } from '#song/read-song'
import type { Song } from '#song/song.types'
import { writeSong } from '#song/write-song'
import { type From, keptSongs, songLine } from '../keep-song.ts'
import { createKeeping, type Keeping } from '../../sketches/editor/drafts/keeping.ts'
import type { OwnDraft, Words } from '../../sketches/editor/drafts/own-draft.ts'
import { fetchOwn, fetchRevision, houseSong } from './found-songs.ts'

export interface OpenedSong {
  /** How it is called until the house has named it. */
  readonly local: string
  readonly song: Song
  readonly keeping: Keeping
  /** What it is made from, until the house says so. */
  readonly parent?: Sketch['parent']
  /** It begins with what this browser held, and not with what the house has. */
  readonly foundAgain: boolean
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const anyName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % letters.length]).join('')
const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1

/** What a text holds; null where it is no song. */
export function songIn(text: string): Song | null {
  const read = readSongText(text)
  return 'song' in read ? read.song : null
}

/** A song that the house does not know yet, and is told of with the first change. */
function newSong(title: string, song: Song, from: From | null = null, parent: Sketch['parent'] = null): OpenedSong {
  const local = anyName()
  const words = { title, code: writeSong(song) }
  return { local, song, keeping: createKeeping(songLine(local, from), null, words), parent, foundAgain: false }
}

/** A song that came from elsewhere, a file or a version that was kept: it is one’s own already. */
export function broughtSong(title: string, song: Song, local = anyName()): OpenedSong {
  const keeping = createKeeping(songLine(local, null), null, { title: '', code: '' })
  keeping.change({ title, code: writeSong(song) })
  return { local, song, keeping, foundAgain: false }
}

/** A song in which nobody has written anything. */
export const freshSong = (): OpenedSong => newSong('', blankSong(anySeed()))

/** One’s own, as the house has it, or further on as this browser held it. */
export function ownSong(own: OwnDraft): OpenedSong | null {
  const held = keptSongs().find(({ name }) => name === own.name)
  const line = songLine(own.name, null)
  const differs = held !== undefined && !held.sent && (held.text !== own.code || held.title !== own.title)
  // It was written on what the house still has: it is the same song, further on.
  const goesOn = differs && held.rev === own.rev
  const words: Words = goesOn ? { title: held.title, code: held.text } : { title: own.title, code: own.code }
  const song = songIn(words.code)
  if (!song) return null
  const keeping = createKeeping(line, own, words)
  if (differs && !goesOn) keeping.found({ ...own, title: held.title, code: held.text })
  return { local: own.name, song, keeping, foundAgain: goesOn }
}

/** What the address means; null where there is no such song. Throws `ApiFailure`. */
export async function openSong(name: string, search: URLSearchParams): Promise<OpenedSong | null> {
  if (name !== 'new') {
    const own = await fetchOwn(name)
    return own ? ownSong(own) : heldSong(name)
  }
  const from = search.get('from')
  if (from !== null) {
    const found = await fetchRevision(from, Number(search.get('revision')))
    const song = songIn(found.code)
    const { title, maker, revision } = found
    return song && newSong(title, song, { name: from, revision }, { name: from, revision, title, maker })
  }
  const house = await houseSong(search.get('house'))
  return house ? newSong(house.title, { ...house.song, seed: anySeed() }) : freshSong()
}

/** One that only this browser has. */
function heldSong(name: string): OpenedSong | null {
  const held = keptSongs().find((version) => version.name === name)
  const song = held && songIn(held.text)
  if (!held || !song) return null
  return { ...broughtSong(held.title, song, name), foundAgain: true }
}
