// The last eight songs as this browser holds them, so that a tab that died loses nothing. Work on one song begins a new version after three minutes, and the oldest goes.

export interface HeldSong {
  /** Which song it is. */
  readonly name: string
  readonly title: string
  /** Its canonical JSON. */
  readonly text: string
  /** The house’s draft on which it was written; 0 of what the house does not know. */
  readonly rev: number
  /** The house has it as it is. */
  readonly sent: boolean
  /** In milliseconds since the epoch. */
  readonly at: number
}

export interface HeldVersion extends HeldSong {
  /** Where it lies. */
  readonly key: string
}

export type SongStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** How many are held. */
export const mostHeld = 8
/** Longer work on one song becomes another version. */
export const versionMs = 180_000

/** Beside the drafts of rooms, so that signing out takes it away with them. Strangers are nobody. */
const prefixOf = (person: number): string => `neospace.draft.${person}.song-version.`

/** What is held, the last written first. */
export function heldSongs(store: SongStore, person: number): readonly HeldVersion[] {
  const prefix = prefixOf(person)
  try {
    return Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const held = read(store.getItem(key))
        return held ? [{ ...held, key }] : []
      })
      .toSorted((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

function read(kept: string | null): HeldSong | null {
  try {
    const found: unknown = JSON.parse(kept ?? 'null')
    const { name, title, text, rev, sent, at }: Readonly<Record<string, unknown>> = Object(found)
    return typeof name === 'string' && typeof title === 'string' && typeof text === 'string' && typeof at === 'number'
      ? { name, title, text, rev: typeof rev === 'number' ? rev : 0, sent: sent === true, at }
      : null
  } catch {
    return null
  }
}

/** Where versions of one page go; no two pages share a place. */
export interface Slot {
  readonly key: string
  readonly name: string
  readonly since: number
}

/** The place for what is written now: the one before, unless it is another song or has become old. */
export const slotFor = (person: number, before: Slot | null, name: string, at: number, own: string): Slot =>
  before && before.name === name && at - before.since < versionMs
    ? before
    : { key: `${prefixOf(person)}${at.toString(36)}-${own}`, name, since: at }

/** Holds it and lets the oldest go; false where the browser would not, because it is full or forbids it. */
export function holdSong(store: SongStore, person: number, slot: Slot, song: HeldSong): boolean {
  const others = heldSongs(store, person).filter(({ key }) => key !== slot.key)
  try {
    for (const { key } of others.slice(mostHeld - 1)) store.removeItem(key)
    store.setItem(slot.key, JSON.stringify(song))
    return true
  } catch {
    return false
  }
}

/** Gives every version of a song the name that the house gave it. */
export function renameHeld(store: SongStore, person: number, from: string, to: string): void {
  for (const { key, ...song } of heldSongs(store, person))
    if (song.name === from)
      try {
        store.setItem(key, JSON.stringify({ ...song, name: to }))
      } catch {
        // It stays under the name that it had.
      }
}

/** Lets one go. */
export function dropSong(store: SongStore, key: string): void {
  try {
    store.removeItem(key)
  } catch {
    // A browser that forbids storage holds nothing.
  }
}
