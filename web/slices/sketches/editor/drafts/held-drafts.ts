// What was typed and is not with the house yet, in this browser's own store, written at every key. Each opened page has a place of its own, so that two of one sketch overwrite nothing.
import { type SketchKind, sketchKinds } from '#sketch/kinds'

export interface HeldDraft {
  readonly kind: SketchKind
  readonly title: string
  readonly code: string
  /** The house's draft on which it was written; 0 of what the house does not know. */
  readonly rev: number
  /** In milliseconds since the epoch. */
  readonly at: number
}

export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Beside the drafts of rooms, so that signing out takes it away with them. Strangers are nobody. */
const prefixOf = (person: number, name: string): string => `neospace.draft.${person}.sketch-${name}.`

/** What other pages, open or ended, hold of a sketch (`new`: of those that the house does not know), the last written first. */
export function heldBefore(
  store: DraftStore,
  person: number,
  name: string,
  own: string,
): readonly { readonly page: string; readonly held: HeldDraft }[] {
  const prefix = prefixOf(person, name)
  try {
    return Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
      .filter((key) => key.startsWith(prefix) && key !== prefix + own)
      .flatMap((key) => {
        const held = read(store.getItem(key))
        return held ? [{ page: key.slice(prefix.length), held }] : []
      })
      .toSorted((a, b) => b.held.at - a.held.at)
  } catch {
    return []
  }
}

function read(text: string | null): HeldDraft | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null')
    const { kind: said, title, code, rev, at }: Readonly<Record<string, unknown>> = Object(found)
    const kind = sketchKinds.find((one) => one === said)
    return kind &&
      typeof title === 'string' &&
      typeof code === 'string' &&
      typeof rev === 'number' &&
      typeof at === 'number'
      ? { kind, title, code, rev, at }
      : null
  } catch {
    return null
  }
}

/** Holds it, or with `null` no longer; false where the browser would not, because it is full or forbids it. */
export function holdDraft(
  store: DraftStore,
  person: number,
  name: string,
  page: string,
  held: HeldDraft | null,
): boolean {
  try {
    if (held) store.setItem(prefixOf(person, name) + page, JSON.stringify(held))
    else store.removeItem(prefixOf(person, name) + page)
    return true
  } catch {
    return false
  }
}
