// What of the gallery is shown, as its address says it: whoever has the address sees the same.
import { type WorkKind, workKinds } from '#sketch/kinds'

/** Each narrows; with a seed the order is drawn; a line is that of one sketch and stands alone. */
export interface Shown {
  readonly kind?: WorkKind
  readonly tag?: string
  readonly by?: string
  readonly seed?: string
  readonly line?: string
}

/** Reads it from the search of an address. */
export function shownBy(search: string): Shown {
  const given = new URLSearchParams(search)
  const kind = workKinds.find((one) => one === given.get('kind'))
  const rest = (['tag', 'by', 'seed', 'line'] as const).flatMap((key) => {
    const value = given.get(key)
    return value === null || value === '' ? [] : [[key, value] as const]
  })
  return { ...(kind === undefined ? {} : { kind }), ...Object.fromEntries(rest) }
}

/** [CODE-4.54] The address of the gallery with this. */
export function galleryAddress(shown: Shown): string {
  const search = new URLSearchParams()
  for (const key of ['kind', 'tag', 'by', 'seed', 'line'] as const) {
    const value = shown[key]
    if (value !== undefined) search.set(key, value)
  }
  const text = search.toString()
  return text === '' ? '/gallery' : `/gallery?${text}`
}

/** [CODE-4.54] A seed that can be read out: three syllables. */
export function drawnSeed(): string {
  const letters = ['bdfgklmnprstvz', 'aeiou']
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte, at) => {
    const from = letters[at % 2] ?? ''
    return from[byte % from.length]
  }).join('')
}
