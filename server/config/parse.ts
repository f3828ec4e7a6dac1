// Turns the text of one setting into its value, or says in a sentence what is wrong with it.
import { isIP } from 'node:net'
import { type Allowance, readAllowance } from './allowance.ts'

/** A parsed value, or the end of the sentence "<setting> …" that says what to write instead. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string }

/** A whole number from `least` to `most`. */
export const integer =
  (least: number, most: number) =>
  (text: string): Parsed<number> => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most
      ? { value }
      : { problem: `must be a whole number from ${least} to ${most}, not "${text}".` }
  }

/** A number above zero and at most `most`. */
export const factor =
  (most: number) =>
  (text: string): Parsed<number> => {
    const value = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN
    return value > 0 && value <= most
      ? { value }
      : { problem: `must be a number above 0 and at most ${most}, not "${text}".` }
  }

/** One of a few words. */
export const oneOf =
  <const W extends readonly string[]>(words: W) =>
  (text: string): Parsed<W[number]> => {
    const value = words.find((word) => word === text)
    return value === undefined ? { problem: `must be one of ${words.join(', ')}, not "${text}".` } : { value }
  }

/** An http or https origin, returned without a trailing slash. */
export function origin(text: string): Parsed<string> {
  const example = 'such as https://neospace.example'
  if (!URL.canParse(text)) return { problem: `must be an address ${example}, not "${text}".` }
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { problem: `must begin with http:// or https://, not "${text}".` }
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    return { problem: `must be an address alone ${example}, without path, query or name.` }
  }
  return { value: url.origin }
}

/** A PostgreSQL connection address. The sentence never repeats it, because it holds a password. */
export function postgresUrl(text: string): Parsed<string> {
  const good = URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
  return good
    ? { value: text }
    : {
        problem:
          'must be an address such as postgres://name:password@host:5432/neospace; leave it away to keep everything in SQLite.',
      }
}

/** Where a Redis is. */
export function redisUrl(text: string): Parsed<string> {
  const good = URL.canParse(text) && ['redis:', 'rediss:'].includes(new URL(text).protocol)
  return good
    ? { value: text }
    : {
        problem:
          'must be an address such as redis://host:6379; leave it away and PostgreSQL carries what nodes tell each other.',
      }
}

/** An IP address or CIDR range. */
export function proxyRange(text: string): Parsed<string> {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return { value: text }
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  const good =
    version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  return good
    ? { value: text }
    : { problem: `must list addresses or ranges such as 10.0.0.0/8, or loopback; "${text}" is neither.` }
}

/** A name or network that may be fetched or sent to, with a port or without. */
export function outgoingAllowance(text: string): Parsed<Allowance> {
  const value = readAllowance(text)
  return value
    ? { value }
    : { problem: `must list names or networks such as wiki.lan, wiki.lan:8080 or 10.1.0.0/16; "${text}" is neither.` }
}

/** A hostname or IP address to listen on. */
export function host(text: string): Parsed<string> {
  return isIP(text) !== 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/.test(text)
    ? { value: text }
    : { problem: `must be an address of this machine such as 127.0.0.1 or 0.0.0.0, not "${text}".` }
}

/** Text of at least `least` characters; the sentence never repeats it, because it is a secret. */
export const secretText =
  (least: number) =>
  (text: string): Parsed<string> =>
    text.length >= least ? { value: text } : { problem: `must have at least ${least} characters.` }

/** A list separated by commas, each item parsed alike. */
export const list =
  <T>(item: (text: string) => Parsed<T>) =>
  (text: string): Parsed<readonly T[]> => {
    const values: T[] = []
    for (const part of text
      .split(',')
      .map((piece) => piece.trim())
      .filter(Boolean)) {
      const parsed = item(part)
      if ('problem' in parsed) return parsed
      values.push(parsed.value)
    }
    return { value: values }
  }
