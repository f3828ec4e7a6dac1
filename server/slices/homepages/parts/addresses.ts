// What an address within a page means: a file beside it, or something elsewhere.
import { keyOf } from './paths.ts'

/** The key of the file that `source` means when it stands in the file at `from`; null if it is no relative address. What climbs above the first folder stays in it, as in browsers. */
export function fileMeant(source: string, from: string): string | null {
  const text = source.trim()
  if (text === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(text)) return null
  const folders = from.split('/').slice(0, -1)
  for (const part of (/^[^?#]*/.exec(text)?.[0] ?? '').split('/')) {
    if (part === '..') folders.pop()
    else if (part !== '.') folders.push(part)
  }
  const path = decoded(folders.join('/'))
  return path === null ? null : keyOf(path)
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Where a file of this person's is in the house. */
export const addressOf = (username: string, path: string): string =>
  `/@${username}/pages/${path.split('/').map(encodeURIComponent).join('/')}`
