// Messages between nodes as the texts of a line: many short ones in one text, a long one over several.

/** What one node says to the others: a topic and what is said of it, as JSON. */
export type Said = readonly [topic: string, said: unknown]

interface Packet {
  readonly node: string
  readonly said: readonly Said[]
}

const pieces = 'pieces'
/** A character within a JSON string takes at most six bytes. */
const bytesPerCharacter = 6

/** Turns messages of this node into texts of at most `mostBytes`; `way` keeps apart those that go over different lines. */
export function packer(node: string, way: string, mostBytes: number): (said: readonly Said[]) => readonly string[] {
  const frame = Buffer.byteLength(JSON.stringify([node, []]))
  let cut = 0

  /** A message that is too long for one text, in as many as it takes. */
  function inPieces(text: string): string[] {
    const number = `${way}${++cut}`
    const size = Math.floor((mostBytes - frame - 64) / bytesPerCharacter)
    const count = Math.ceil(text.length / size)
    return Array.from({ length: count }, (_, n) =>
      JSON.stringify([pieces, [number, n, count, text.slice(n * size, (n + 1) * size)]]),
    )
  }

  return (said) => {
    const texts: string[] = []
    let held: string[] = []
    let bytes = frame
    const close = (): void => {
      if (held.length > 0) texts.push(`[${JSON.stringify(node)},[${held.join(',')}]]`)
      held = []
      bytes = frame
    }
    for (const message of said.map((one) => JSON.stringify(one))) {
      const whole = Buffer.byteLength(message) + frame <= mostBytes
      for (const part of whole ? [message] : inPieces(message)) {
        const more = Buffer.byteLength(part) + 1
        if (bytes + more > mostBytes) close()
        held.push(part)
        bytes += more
      }
    }
    close()
    return texts
  }
}

type Piece = readonly [number: string, n: number, count: number, text: string]

/** So many messages may be in pieces at once; the oldest is given up for the next. */
const mostUnfinished = 64

/** Turns texts back into messages; null for a text that no node of this version wrote. */
export function unpacker(): (text: string) => Packet | null {
  const unfinished = new Map<string, string[]>()

  function whole(node: string, [number, n, count, text]: Piece): Said[] {
    const key = `${node} ${number}`
    const parts = unfinished.get(key) ?? []
    parts[n] = text
    if (Object.keys(parts).length === count) {
      unfinished.delete(key)
      return [JSON.parse(parts.join('')) as Said] // as `packer` wrote it
    }
    unfinished.set(key, parts)
    const [oldest] = unfinished.keys()
    if (unfinished.size > mostUnfinished && oldest !== undefined) unfinished.delete(oldest)
    return []
  }

  return (text) => {
    try {
      const [node, said] = JSON.parse(text) as readonly [unknown, readonly unknown[]] // Whatever it is, what follows looks.
      if (typeof node !== 'string') return null
      return {
        node,
        said: said.filter(isSaid).flatMap((one) => (one[0] === pieces ? whole(node, one[1] as Piece) : [one])),
      }
    } catch {
      return null
    }
  }
}

const isSaid = (one: unknown): one is Said => Array.isArray(one) && typeof one[0] === 'string'
