// Which windows of a housing block are lit: seeded from names alone, never from who exists.

export interface Light {
  readonly index: number
  /** What stands in the window: 0 to 5. */
  readonly tenant: number
}

/** FNV-1a over the UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  // A last mix, so that names that differ in their last letter light windows far apart.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0
  return (value ^ (value >>> 13)) >>> 0
}

/** One light for each letter of `name` among the windows `free`; a letter more never moves the lights before it. */
export function lightsOf(name: string, free: readonly number[]): readonly Light[] {
  const lights: Light[] = []
  const taken = new Set<number>()
  const letters = Array.from(name.toLowerCase())
  for (let count = 1; count <= letters.length && taken.size < free.length; count += 1) {
    const seed = hash(letters.slice(0, count).join(''))
    let at = seed % free.length
    while (taken.has(at)) at = (at + 1) % free.length
    taken.add(at)
    const index = free[at]
    if (index !== undefined) lights.push({ index, tenant: (seed >>> 8) % 6 })
  }
  return lights
}

interface Front {
  readonly columns: number
  readonly rows: number
  /** How far apart windows stand, across and down. */
  readonly pitch: readonly [number, number]
}

/** How many windows fit on a front of that size, in pixels. */
export function planFront(width: number, height: number): Front {
  const columns = Math.max(3, Math.round(width / (width < 700 ? 74 : 112)))
  // A front that is laid out without any width has windows all the same, only nobody sees them.
  const across = Math.max(width, 1) / columns
  const rows = Math.max(1, Math.round(height / (across * 0.94)))
  return { columns, rows, pitch: [across, height / rows] }
}

/** A part of the front that something stands before, in pixels from its upper left corner. */
export interface Covered {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** The windows that can be seen: those that nothing stands before. Rows count from the ground. */
export const windowsFree = (
  { columns, rows, pitch: [across, down] }: Front,
  height: number,
  covered?: Covered,
): readonly number[] =>
  Array.from({ length: columns * rows }, (_, index) => index).filter((index) => {
    if (!covered) return true
    const middle = ((index % columns) + 0.5) * across
    const foot = height - Math.floor(index / columns) * down
    return (
      foot < covered.top + down * 0.2 || middle < covered.left - across * 0.3 || middle > covered.right + across * 0.3
    )
  })
