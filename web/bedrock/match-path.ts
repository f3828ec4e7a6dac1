// Fits an address against a page's path.
import type { Params } from './registry.ts'

/** The parts that `pattern` (`/rooms/:name/:id?`, `/@:name`) names in `path`, or `null` if it does not fit. */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean)
  const found = path.split('/').filter(Boolean)
  if (found.length > wanted.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const given = found[index]
    if (given === undefined) {
      if (!part.endsWith('?')) return null
      continue
    }
    const [before = '', name] = part.split(':')
    if (name !== undefined && given.startsWith(before) && given.length > before.length) {
      const value = decoded(given.slice(before.length))
      if (value === null) return null
      params[name.replace('?', '')] = value
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
