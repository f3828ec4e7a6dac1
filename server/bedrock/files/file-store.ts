// Where the bytes of files lie, as the rest of the house sees it: written once under a name, read whole or in part, removed. A store on other machines fits behind the same.
import type { Readable } from 'node:stream'

/** What a stored piece may be called: a file's name and which of its sizes. */
export const pieceName = /^[0-9A-Za-z]{22}\.[a-z0-9]{1,12}$/

/** From the first byte to the last, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

export interface StoredPiece {
  readonly name: string
  /** Epoch milliseconds of its last change. */
  readonly changedAt: number
}

export interface FileStore {
  /** A folder of one's own on this machine for what is not stored yet; disposing it removes whatever is left in it. */
  scratch(): Promise<Scratch>
  /** Moves a finished local file in, under its name at once and whole; after this it survives a power cut. */
  put(name: string, path: string): Promise<void>
  /** The bytes, or null where there is nothing of this name. */
  open(name: string, span?: Span): Promise<Readable | null>
  /** Removes a piece; one that is not there is removed already. */
  remove(name: string): Promise<void>
  /** Everything that is stored. */
  list(): AsyncIterable<StoredPiece>
  /** Removes what was left in scratch folders since before this time; says how many there were. */
  sweepScratch(before: number): Promise<number>
  /** Bytes that are free where it keeps things. */
  free(): Promise<number>
}

export interface Scratch extends AsyncDisposable {
  readonly folder: string
}
