// What keeps a song: this browser, at every change. Where the house keeps songs too, it is asked here and nowhere else.
import { person } from '../../bedrock/session.ts'
import {
  dropSong,
  type HeldVersion,
  heldSongs,
  holdSong,
  type Slot,
  slotFor,
  type SongStore,
} from './studio/state/held-songs.ts'

/** This page among those that are open; two copies of one tab are two. */
const thisPage = Math.random().toString(36).slice(2, 8)
let slot: Slot | null = null

const store = (): SongStore => localStorage
const whose = (): number => person.peek()?.id ?? 0

/** Keeps it; false where only this page has it. */
export function keepSong(name: string, title: string, text: string): boolean {
  const at = Date.now()
  slot = slotFor(whose(), slot, name, at, thisPage)
  return holdSong(store(), whose(), slot, { name, title, text, at })
}

/** The versions that are kept, the last first. */
export const keptSongs = (): readonly HeldVersion[] => heldSongs(store(), whose())

/** Lets one of them go. */
export const forgetSong = (key: string): void => dropSong(store(), key)
