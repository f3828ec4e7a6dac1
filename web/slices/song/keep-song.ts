// What keeps a song: this browser at every change, and the house a moment after the last one. Nobody else asks the house for songs that are written.
import { api } from '../../bedrock/api.ts'
import { person } from '../../bedrock/session.ts'
import type { DraftLine, Keeping } from '../sketches/editor/drafts/keeping.ts'
import { meaningOf } from '../sketches/editor/drafts/meaning-of.ts'
import { draftOf } from '../sketches/editor/drafts/own-draft.ts'
import {
  dropSong,
  type HeldSong,
  type HeldVersion,
  heldSongs,
  holdSong,
  renameHeld,
  type Slot,
  slotFor,
} from './studio/state/held-songs.ts'

/** This page among those that are open; two copies of one tab are two. */
const thisPage = Math.random().toString(36).slice(2, 8)
const whose = (): number => person.peek()?.id ?? 0

/** The versions that this browser keeps, the last first. */
export const keptSongs = (): readonly HeldVersion[] => heldSongs(localStorage, whose())

/** Lets one of them go. */
export const forgetSong = (key: string): void => dropSong(localStorage, key)

/** A revision that a new song is made from. */
export interface From {
  readonly name: string
  readonly revision: number
}

/** The way of one song to the house, and its versions here. `first` is how it is called until the house has named it. */
export function songLine(first: string, from: From | null): DraftLine {
  let known = first
  let slot: Slot | null = null
  let last: Omit<HeldSong, 'at'> | null = null
  const begin = from ? { kind: 'song' as const, from } : { kind: 'song' as const }
  const put = (song: Omit<HeldSong, 'at'>): boolean => {
    const at = Date.now()
    last = song
    slot = slotFor(whose(), slot, known, at, thisPage)
    return holdSong(localStorage, whose(), slot, { ...song, at })
  }
  return {
    create:
      whose() === 0
        ? null
        : async (words) => draftOf((await api('POST /api/me/sketches', { body: { ...begin, ...words } })).own),
    save: async (name, words, rev) =>
      draftOf((await api('PUT /api/me/sketches/:name/draft', { params: { name }, body: { ...words, rev } })).own),
    fetch: async (name) => draftOf((await api('GET /api/me/sketches/:name', { params: { name } })).own),
    hold(name, held) {
      if (name !== null && name !== known) {
        renameHeld(localStorage, whose(), known, name)
        known = name
        slot = slot && { ...slot, name }
        last = last && { ...last, name }
      }
      if (held) return put({ name: known, title: held.title, text: held.code, rev: held.rev, sent: false })
      // Versions stay: that the house has it too is written beside.
      return last === null || put({ ...last, sent: true })
    },
    meaning: meaningOf,
    later(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  }
}

/** The one that is open, so that signing out can send it first. */
let open: Keeping | null = null

/** Says which one is open now. */
export const keepOpen = (keeping: Keeping | null): void => void (open = keeping)

/** Sends what is open and not with the house; for whoever signs out. */
export const sendOpen = async (): Promise<void> => await open?.send()
