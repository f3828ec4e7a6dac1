// Bytes of a MIDI file, put one after another.

/** A number of variable length: seven bits a byte, the first bit saying that more follow. */
export function variable(value: number): number[] {
  const bytes = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return bytes
}

/** So many bytes of a whole number, the greatest first. */
export const fixed = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >>> ((count - 1 - at) * 8)) & 0xff)

/** An event that is not played: its kind and its data. */
export const meta = (kind: number, data: readonly number[]): number[] => [0xff, kind, ...variable(data.length), ...data]

/** A text event. */
export const text = (kind: number, said: string): number[] => meta(kind, [...new TextEncoder().encode(said)])

/** A chunk with its four letters and its length. */
export function chunk(name: 'MThd' | 'MTrk', data: readonly number[]): Uint8Array<ArrayBuffer> {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0))
  return Uint8Array.from([...letters, ...fixed(data.length, 4)].concat(data))
}

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
