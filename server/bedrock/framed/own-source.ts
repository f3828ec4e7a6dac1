// Where pictures in raw HTML and CSS may come from: files of the wall's owner, and small still pictures within the text itself.
import { isStill } from './still-picture.ts'

/** Where a file of this name is for the one who looks; null where it is not there for them. */
export type FileAddress = (name: string) => string | null
/** The address to be shown in the place of what a source names; null where nothing may be shown. */
export type SourceAddress = (source: string) => string | null

const inline = /^data:image\/(?:png|gif|jpeg|webp|avif);base64,([A-Za-z0-9+/]+={0,2})$/
const ownFile = /^\/files\/([A-Za-z0-9]{16,32})(?:[/?][^\s"'()<>\\]*)?$/

/** The address to be shown in the place of a source; null if nothing may be shown from there. */
export function bySourceOf(source: string, addressOf: FileAddress): string | null {
  const text = source.trim()
  const within = inline.exec(text)?.[1]
  if (within !== undefined) return isStill(Buffer.from(within, 'base64')) ? text : null
  const name = ownFile.exec(text)?.[1]
  return name === undefined ? null : addressOf(name)
}

/** The names of files that a text may mean. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\/files\/([A-Za-z0-9]{16,32})/g)].flatMap(([, name]) => name ?? [])),
]
