// Fits an address against a page's path.
import type { Params } from './registry.ts'

/** The parts that `pattern` (`/rooms/:name/:id?`) names in `path`, or `null` if it does not fit. */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean)
  const found = path.split('/').filter(Boolean)
  if (found.length > wanted.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const given = found[index]
    if (given === undefined) {
      if (!part.endsWith('?')) return null
    } else if (part.startsWith(':')) {
      const value = decoded(given)
      if (value === null) return null
      params[part.slice(1).replace('?', '')] = value
    } else if (part !== given) return null
  }
  return params
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
