// Whether an address that somebody gave may be fetched: first by how it is written, then by where its name leads.
import { isIP } from 'node:net'
import { type Allowance, isWebPort } from '#server/config/allowance'
import { isPublic, spelled } from './network.ts'
import { RefusedFetch } from './refused-fetch.ts'

/** Where a judged address wants to go; its name is not yet resolved. */
export interface Target {
  readonly url: URL
  /** Lower case, without brackets and without the last dot. */
  readonly name: string
  readonly port: number
  readonly secure: boolean
}

/** What the judge goes by. */
export interface Grounds {
  readonly allowances: readonly Allowance[]
  /** The origins under which the house is known. */
  readonly ownOrigins: readonly string[]
  /** The addresses of this machine, read anew each time because they change. */
  readonly ownAddresses: () => readonly string[]
}

// Endings that lead nowhere on the open Internet, and on many networks to a machine beside this one.
const insideEndings = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|onion|home\.arpa)$/
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const unfit = /[\u0000-\u0020\u007f\\]/

/** Judges an address by how it is written, relative to the one that sent here. Throws `RefusedFetch`. */
export function judgeAddress(text: string, grounds: Grounds, from?: URL): Target {
  if (text.length > 2_048 || unfit.test(text) || !URL.canParse(text, from?.href)) throw new RefusedFetch('address')
  const url = new URL(text, from?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new RefusedFetch('scheme')
  if (url.username || url.password) throw new RefusedFetch('credentials')
  const secure = url.protocol === 'https:'
  const name = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const target: Target = { url, name, secure, port: portOf(url) }
  const byName = grounds.allowances.some((one) => one.name === name && one.allowsPort(target.port))
  const isAllowed = byName || inAllowedNetwork(name, target.port, grounds)
  if (isOwn(target, grounds.ownOrigins, isAllowed)) throw new RefusedFetch('own')
  if (isAllowed) return target
  // A page that people link to has a name; a bare number, however it is written, is somebody knocking on doors.
  if (isIP(name) !== 0 || !name.includes('.') || insideEndings.test(name)) throw new RefusedFetch('private')
  if (!isWebPort(target.port) && !grounds.allowances.some((one) => one.name === null && one.allowsPort(target.port)))
    throw new RefusedFetch('port')
  return target
}

/** Judges where the name leads: all of its addresses, because a name that also leads inside is not to be trusted with the others. Throws `RefusedFetch`. */
export function judgePlaces(target: Target, places: readonly string[], grounds: Grounds): void {
  const own = new Set(grounds.ownAddresses().map(spelled))
  const byName = grounds.allowances.some((one) => one.name === target.name && one.allowsPort(target.port))
  for (const place of places) {
    if (byName || inAllowedNetwork(place, target.port, grounds)) continue
    if (!isPublic(place) || own.has(spelled(place))) throw new RefusedFetch('private')
    if (!isWebPort(target.port)) throw new RefusedFetch('port')
  }
}

const inAllowedNetwork = (address: string, port: number, { allowances }: Grounds): boolean =>
  allowances.some((one) => one.holds(address) && one.allowsPort(port))

/** The very origin of the house is never fetched; another port of its machine is, where the owner allowed that. */
const isOwn = (target: Target, ownOrigins: readonly string[], isAllowed: boolean): boolean =>
  ownOrigins
    .map((origin) => new URL(origin))
    .some((own) => own.hostname.replace(/^\[|\]$/g, '') === target.name && (!isAllowed || portOf(own) === target.port))

const portOf = (url: URL): number => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port))
