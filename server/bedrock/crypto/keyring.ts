// The keys that wrap the keys of conversations and reports. They lie outside the database, so that a copy of it alone opens nothing.
import { randomBytes } from 'node:crypto'
import type { Random } from '../clock.ts'
import { seal, unseal } from './seal.ts'

/** One key of the ring. */
export interface RingKey {
  /** Letters and digits; stands in the database before what it wraps. */
  readonly id: string
  /** 32 bytes. */
  readonly key: Buffer
}

/** Where the keys lie. */
export interface RingStore {
  /** The newest first. */
  keys(): readonly [RingKey, ...RingKey[]]
  /** Looks again, for what another process has put there. */
  refresh(): void
  /** Puts a new key in front. Throws where the ring is given by a setting. */
  add(): void
  /** Takes away every key but the newest and these. Throws as `add`. */
  keep(ids: ReadonlySet<string>): void
}

export interface Keyring extends Pick<RingStore, 'add' | 'keep'> {
  /** The id of the key that wraps from now on. */
  current(): string
  /** The ids of all keys of the ring, the newest first. */
  ids(): readonly string[]
  /** A fresh key of 32 bytes, and the same wrapped for its owner. */
  make(owner: string): { readonly key: Buffer; readonly wrapped: string }
  /** The key within. Throws `MissingKey` where the ring lacks what opens it. */
  unwrap(owner: string, wrapped: string): Buffer
  /** The same key wrapped by the current one; as it was where that wraps it already. */
  rewrap(owner: string, wrapped: string): string
}

/** A key that the ring lacks, or one that does not open what it should. */
export class MissingKey extends Error {
  override readonly name = 'MissingKey'
}

/** [DM-2.3] The ring of these keys. */
export function keyringOf(store: RingStore, random: Random): Keyring {
  const wrap = (owner: string, key: Buffer): string => {
    const [first] = store.keys()
    return `${first.id}.${seal(first.key, owner, key.toString('base64url'), random)}`
  }
  const held = (id: string): RingKey | undefined => store.keys().find((each) => each.id === id)
  const self: Keyring = {
    add: () => store.add(),
    keep: (ids) => store.keep(ids),
    current: () => store.keys()[0].id,
    ids: () => store.keys().map(({ id }) => id),
    make(owner) {
      const key = randomBytes(32)
      return { key, wrapped: wrap(owner, key) }
    },
    unwrap(owner, wrapped) {
      const cut = wrapped.indexOf('.')
      const id = wrapped.slice(0, cut)
      if (!held(id)) store.refresh()
      const key = held(id)
      const opened = key && unseal(key.key, owner, wrapped.slice(cut + 1))
      if (opened === undefined || opened === null)
        throw new MissingKey(
          `The keyring has no key "${id}" that opens what it wrapped. Put back the keyring that belongs to this database.`,
        )
      return Buffer.from(opened, 'base64url')
    },
    rewrap: (owner, wrapped) =>
      wrapped.startsWith(`${self.current()}.`) ? wrapped : wrap(owner, self.unwrap(owner, wrapped)),
  }
  return self
}
