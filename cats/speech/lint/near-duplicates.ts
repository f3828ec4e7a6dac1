// Bodies that are nearly the same, by the three-letter pieces that they share.

/** Short lines share pieces by chance. */
const shortest = 24

/** Pairs whose shares of common pieces are above `most`, from 0 to 1, each with its share. */
export function nearDuplicates(
  bodies: readonly string[],
  most: number,
): { readonly one: string; readonly other: string; readonly share: number }[] {
  const pieces = bodies.map(piecesOf)
  const byPiece = new Map<string, number[]>()
  return bodies.flatMap((one, index) => {
    const own = pieces[index] ?? new Set()
    const common = new Map<number, number>()
    for (const piece of own) {
      const earlier = byPiece.get(piece) ?? []
      for (const other of earlier) common.set(other, (common.get(other) ?? 0) + 1)
      if (earlier.push(index) === 1) byPiece.set(piece, earlier)
    }
    if (one.length < shortest) return []
    return [...common].flatMap(([at, shared]) => {
      const other = bodies[at] ?? ''
      const share = shared / (own.size + (pieces[at]?.size ?? 0) - shared)
      return other.length >= shortest && share > most ? [{ one, other, share }] : []
    })
  })
}

function piecesOf(body: string): ReadonlySet<string> {
  const plain = body
    .toLowerCase()
    .replace(/\{[a-z]+\}/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, index) => plain.slice(index, index + 3)))
}
