// A value that must not be shown: it prints as dots in logs, JSON and templates, and is read only by asking for it.
import { inspect } from 'node:util'

const dots = '••••••'

/** A secret string that only `reveal()` shows. */
export interface Sealed {
  reveal(): string
  toString(): string
  toJSON(): string
}

/** Wraps a secret so that printing the object around it cannot leak it. */
export const sealed = (value: string): Sealed =>
  Object.freeze({
    reveal: () => value,
    toString: () => dots,
    toJSON: () => dots,
    [inspect.custom]: () => dots,
  })
