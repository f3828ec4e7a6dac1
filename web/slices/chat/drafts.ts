// What somebody has typed and put beside it and not sent, per person and room, kept in this browser so that a reload loses nothing.
import type { FileKind } from '#contract/attachments'

/** A file of one's own that is to go with the words, as little of it as its thumbnail or player needs. */
export interface DraftFile {
  readonly name: string
  readonly kind: FileKind
  readonly alt: string
  /** The last part of the address of its smallest size. */
  readonly size: string
  readonly durationMs: number | null
  readonly peaks: readonly number[] | null
  /** Of a document. */
  readonly called: string | null
  readonly bytes: number
}

export interface Draft {
  readonly text: string
  readonly replyTo: number | null
  /** Set once the text has been sent and until it is acknowledged, so that sending it again says it once. */
  readonly clientId: string | null
  readonly files: readonly DraftFile[]
  /** What stands in front; empty while it is being written, null where none is wanted. */
  readonly warning: string | null
}

export const emptyDraft: Draft = { text: '', replyTo: null, clientId: null, files: [], warning: null }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const prefix = 'neospace.draft.'
const key = (person: number, room: number): string => `${prefix}${person}.${room}`

/** The draft of a person in a room; empty if there is none or it cannot be read. */
export function readDraft(store: Store, person: number, room: number): Draft {
  try {
    const found: unknown = JSON.parse(store.getItem(key(person, room)) ?? 'null')
    if (typeof found !== 'object' || found === null) return emptyDraft
    const { text, replyTo, clientId, files, warning } = { ...emptyDraft, ...found }
    return {
      text: typeof text === 'string' ? text : '',
      replyTo: typeof replyTo === 'number' ? replyTo : null,
      clientId: typeof clientId === 'string' ? clientId : null,
      files: Array.isArray(files) ? files.filter(isDraftFile) : [],
      warning: typeof warning === 'string' ? warning : null,
    }
  } catch {
    return emptyDraft
  }
}

const isEmpty = ({ text, replyTo, files, warning }: Draft): boolean =>
  text === '' && replyTo === null && files.length === 0 && warning === null

function isDraftFile(found: unknown): found is DraftFile {
  const file: Readonly<Record<string, unknown>> = Object(found)
  return (
    ['name', 'alt', 'size'].every((key) => typeof file[key] === 'string') &&
    (file['kind'] === 'image' ||
      file['kind'] === 'audio' ||
      (file['kind'] === 'document' && typeof file['called'] === 'string' && typeof file['bytes'] === 'number'))
  )
}

/** Keeps a draft; an empty one is taken out. A browser that forbids storage keeps it until it is closed. */
export function keepDraft(store: Store, person: number, room: number, draft: Draft): void {
  try {
    if (isEmpty(draft)) store.removeItem(key(person, room))
    else store.setItem(key(person, room), JSON.stringify(draft))
  } catch {
    // The composer still holds it.
  }
}

/** Takes out every draft of a person; those of others who use this browser stay. */
export function dropDrafts(store: Pick<Storage, 'key' | 'length' | 'removeItem'>, person: number): void {
  try {
    const keys = Array.from({ length: store.length }, (_, n) => store.key(n) ?? '')
    for (const one of keys) if (one.startsWith(`${prefix}${person}.`)) store.removeItem(one)
  } catch {
    // A browser that forbids storage holds none.
  }
}
