// Where the directory stands: by name at `/people?all`, shuffled at `/people?seed=…`.

/** What an address asks for: null for one's own people; no seed: by name. */
export function directoryAsked(search: string): { readonly seed: string | null } | null {
  const query = new URLSearchParams(search)
  const seed = query.get('seed')
  return seed !== null || query.has('all') ? { seed: seed || null } : null
}

/** The address of the directory in this order. */
export const directoryAddress = (seed: string | null): string =>
  seed === null ? '/people?all' : `/people?${new URLSearchParams({ seed })}`

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A seed that nobody chose, of letters that are not taken for each other. */
export const newSeed = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => letters[n % letters.length]).join('')
