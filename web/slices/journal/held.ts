// What was written and is not with the house yet, per person and entry, kept in this browser.
import type { Audience } from '#contract/audience'

/** A picture as it is written of; `size` is the last part of the address of its smallest size. */
export interface WrittenPicture {
  readonly file: string
  readonly alt: string
  readonly size: string
}

export interface Written {
  readonly title: string
  readonly markdown: string
  readonly audience: Audience
  readonly replies: boolean
  readonly pictures: readonly WrittenPicture[]
}

export interface Held {
  readonly clientId: string
  readonly written: Written
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Beside the drafts of rooms, so that signing out takes it away with them. */
const keyOf = (person: number, entry: string): string => `neospace.draft.${person}.journal-${entry}`
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

/** What is held of an entry (`new`: of one that the house does not know); `null` if nothing is, or it cannot be read. */
export function readHeld(store: Store, person: number, entry: string): Held | null {
  try {
    const found: unknown = JSON.parse(store.getItem(keyOf(person, entry)) ?? 'null')
    if (typeof found !== 'object' || found === null || !('clientId' in found) || !('written' in found)) return null
    const { clientId, written } = found
    if (typeof clientId !== 'string' || typeof written !== 'object' || written === null) return null
    const { title, markdown, audience, replies, pictures } = { ...empty, ...written }
    const whom = audiences.find((one) => one === audience)
    if (typeof title !== 'string' || typeof markdown !== 'string' || !whom) return null
    return {
      clientId,
      written: {
        title,
        markdown,
        audience: whom,
        replies: replies !== false,
        pictures: Array.isArray(pictures) ? pictures.filter(isPicture) : [],
      },
    }
  } catch {
    return null
  }
}

const isPicture = (found: unknown): found is WrittenPicture =>
  typeof found === 'object' &&
  found !== null &&
  'file' in found &&
  'alt' in found &&
  'size' in found &&
  [found.file, found.alt, found.size].every((part) => typeof part === 'string')

/** Holds it, or with `null` no longer. A browser that forbids storage holds nothing over a reload. */
export function hold(store: Store, person: number, entry: string, held: Held | null): void {
  try {
    if (held) store.setItem(keyOf(person, entry), JSON.stringify(held))
    else store.removeItem(keyOf(person, entry))
  } catch {
    // The page still holds it.
  }
}

/** What an entry begins with. */
export const empty: Written = { title: '', markdown: '', audience: 'everyone', replies: true, pictures: [] }
