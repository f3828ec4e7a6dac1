// The smallest parts of reading: one value each, checked, with a fault at its path where it is wrong. What is returned then only fills the place.
import type { Bounds } from './bounds.ts'
import { type Desk, tell } from './desk.ts'

/** The value under a key of its own: nothing that an object inherited is ever read. */
export const own = (from: object, key: string): unknown =>
  Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined

/** An object that is no list. */
export function readObject(desk: Desk, path: string, value: unknown): object | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  tell(desk, value === undefined ? 'missing' : 'object', path, value)
  return null
}

/** A list of not too many; what is longer is not looked into. */
export function readList(desk: Desk, path: string, value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value)) tell(desk, value === undefined ? 'missing' : 'list', path, value)
  else if (value.length > most) tell(desk, 'many', path, value.length, { most })
  else return value
  return []
}

/** A list in which something has to be. */
export function readSome(desk: Desk, path: string, value: unknown, most: number): readonly unknown[] {
  const list = readList(desk, path, value, most)
  if (Array.isArray(value) && value.length === 0) tell(desk, 'missing', `${path}[0]`, null)
  return list
}

/** To four decimals, so that equal songs are equal texts; never −0. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000 + 0

/** A finite number within its bounds. */
export function readNumber(desk: Desk, path: string, value: unknown, bounds: Bounds): number {
  if (value === undefined) tell(desk, 'missing', path, value)
  else if (typeof value !== 'number' || !Number.isFinite(value)) tell(desk, 'number', path, value)
  else if (bounds.whole && !Number.isInteger(value)) tell(desk, 'whole', path, value)
  else if (value < bounds.least || value > bounds.most) tell(desk, 'range', path, value, bounds)
  else return rounded(value)
  return bounds.least
}

/** True or false. */
export function readFlag(desk: Desk, path: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  tell(desk, value === undefined ? 'missing' : 'flag', path, value)
  return false
}

/** One of the values there are. */
export function readChoice<const T extends string | number>(
  desk: Desk,
  path: string,
  value: unknown,
  choices: readonly [T, ...T[]],
): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) tell(desk, value === undefined ? 'missing' : 'choice', path, value)
  return found ?? choices[0]
}

/** A name that people read: something to see, in one line, of not too many characters. */
export function readName(desk: Desk, path: string, value: unknown, most: number): string {
  if (value === undefined) tell(desk, 'missing', path, value)
  else if (typeof value !== 'string' || value.length > most * 4 || !isName(value, most))
    tell(desk, 'name', path, value, { most })
  else return value
  return '?'
}

const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
const isName = (text: string, most: number): boolean =>
  text.trim() !== '' && Array.from(text).length <= most && !unseen.test(text)
