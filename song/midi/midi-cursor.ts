// A place in the bytes of a file that may say anything: whatever it claims, nothing beyond its end is read.

export interface MidiCursor {
  readonly bytes: Uint8Array
  at: number
  /** The first byte that is no longer its own. */
  readonly end: number
}

/** Thrown where a part of a file breaks off or makes no sense; caught where that part is read. */
export class BrokenOff extends Error {}

/** The next byte. */
export function byte(cursor: MidiCursor): number {
  const value = cursor.at < cursor.end ? cursor.bytes[cursor.at] : undefined
  if (value === undefined) throw new BrokenOff('beyond the end')
  cursor.at++
  return value
}

/** The next number of so many bytes. */
export function number(cursor: MidiCursor, count: number): number {
  let value = 0
  for (let at = 0; at < count; at++) value = value * 256 + byte(cursor)
  return value
}

/** The next number of variable length, of at most four bytes. */
export function variableNumber(cursor: MidiCursor): number {
  let value = 0
  for (let at = 0; at < 4; at++) {
    const next = byte(cursor)
    value = value * 128 + (next & 0x7f)
    if (next < 0x80) return value
  }
  throw new BrokenOff('a number of more than four bytes')
}

/** The next bytes, without copying them. */
export function slice(cursor: MidiCursor, length: number): Uint8Array {
  if (length > cursor.end - cursor.at) throw new BrokenOff('beyond the end')
  cursor.at += length
  return cursor.bytes.subarray(cursor.at - length, cursor.at)
}
