// The last eight versions of songs in this browser.
import { describe, expect, test } from 'vitest'
import {
  dropSong,
  type HeldSong,
  heldSongs,
  holdSong,
  mostHeld,
  renameHeld,
  type Slot,
  slotFor,
  type SongStore,
  versionMs,
} from './studio/state/held-songs.ts'

function disk(most = Number.POSITIVE_INFINITY): SongStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      const others = [...kept].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0)
      if (others + value.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

const song = (name: string, at: number): HeldSong => ({
  name,
  title: `Title ${name}`,
  text: `{"at":${at}}`,
  rev: 0,
  sent: false,
  at,
})
const shown = (store: SongStore, person = 1) => heldSongs(store, person).map(({ name, at }) => `${name}@${at}`)

describe('SONG-1.28 what this browser keeps', () => {
  test('SONG-1.28 a song is kept at every change, and work of three minutes is one version', () => {
    const store = disk()
    let slot: Slot | null = null
    for (const at of [0, 60_000, versionMs - 1, versionMs, versionMs + 5]) {
      slot = slotFor(1, slot, 'one', at, 'page')
      expect(holdSong(store, 1, slot, song('one', at))).toBe(true)
    }
    expect(shown(store)).toEqual([`one@${versionMs + 5}`, `one@${versionMs - 1}`])
  })
  test('SONG-1.28 the last eight versions stay, the oldest goes', () => {
    const store = disk()
    for (let at = 0; at < 20; at += 1)
      holdSong(store, 1, slotFor(1, null, `song${at}`, at * versionMs, 'page'), song(`song${at}`, at * versionMs))
    expect(shown(store)).toEqual(
      Array.from({ length: mostHeld }, (_, back) => `song${19 - back}@${(19 - back) * versionMs}`),
    )
  })
  test('SONG-1.28 another song is another version, and two pages of one song overwrite nothing', () => {
    const store = disk()
    const first = slotFor(1, null, 'one', 5, 'left')
    holdSong(store, 1, first, song('one', 5))
    holdSong(store, 1, slotFor(1, null, 'one', 5, 'right'), song('one', 6))
    holdSong(store, 1, slotFor(1, first, 'two', 7, 'left'), song('two', 7))
    expect(shown(store)).toEqual(['two@7', 'one@6', 'one@5'])
  })
  test('SONG-1.28 versions get the name that the house gave their song, and others keep theirs', () => {
    const store = disk()
    for (const [name, at] of [
      ['local', 1],
      ['other', 2],
      ['local', 3],
    ] as const)
      holdSong(store, 1, slotFor(1, null, name, at, 'page'), song(name, at))
    renameHeld(store, 1, 'local', 'house')
    expect(shown(store)).toEqual(['house@3', 'other@2', 'house@1'])
  })
  test('SONG-1.28 nobody finds the songs of another, and what cannot be read is no song', () => {
    const store = disk()
    holdSong(store, 1, slotFor(1, null, 'one', 5, 'page'), song('one', 5))
    holdSong(store, 12, slotFor(12, null, 'two', 6, 'page'), song('two', 6))
    for (const bad of ['', 'null', '[]', '{"name":1}', '{"name":"a","title":"b","text":3,"at":1}', '{'])
      store.setItem(`neospace.draft.1.song-version.${bad.length}`, bad)
    expect([shown(store, 1), shown(store, 12), shown(store, 2)]).toEqual([['one@5'], ['two@6'], []])
  })
  test('SONG-1.28 a browser that is full or forbids it says so, and nothing that was kept is lost', () => {
    const store = disk(90)
    const slot = slotFor(1, null, 'one', 5, 'page')
    expect(holdSong(store, 1, slot, song('one', 5))).toBe(true)
    expect(holdSong(store, 1, slotFor(1, slot, 'two', 6, 'page'), song('two', 6))).toBe(false)
    expect(shown(store)).toEqual(['one@5'])
    const forbidden: SongStore = {
      length: 3,
      key: () => {
        throw new DOMException('no', 'SecurityError')
      },
      getItem: () => null,
      removeItem: () => {
        throw new DOMException('no', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError')
      },
    }
    expect([heldSongs(forbidden, 1), holdSong(forbidden, 1, slot, song('one', 5))]).toEqual([[], false])
    dropSong(forbidden, 'any')
    dropSong(store, slot.key)
    expect(shown(store)).toEqual([])
  })
})
