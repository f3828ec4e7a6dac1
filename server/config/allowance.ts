// What the owner lets the house fetch beyond the open Internet: names and networks, each with a port or without.
import { BlockList, isIP } from 'node:net'

/** One exception. Without a port it speaks of 80 and 443. */
export interface Allowance {
  /** As it was written. */
  readonly text: string
  /** The whole name, or null where a network is meant. */
  readonly name: string | null
  readonly holds: (address: string) => boolean
  readonly allowsPort: (port: number) => boolean
}

/** The ports on which the open Internet serves pages. */
export const isWebPort = (port: number): boolean => port === 80 || port === 443

const namePattern = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_][a-z0-9_-]{0,62})*$/

/** Reads `name`, `name:8080`, `10.0.0.0/8`, `10.1.2.3:8080`, `fd00::/8` or `[::1]:8080`; null where it is none of them. */
export function readAllowance(text: string): Allowance | null {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text)
  const plain = /^([^:]+)(?::(\d{1,5}))?$/.exec(text)
  const [, host = text, portText] = bracketed ?? plain ?? []
  const port = portText === undefined ? null : Number(portText)
  if (port !== null && (port < 1 || port > 65_535)) return null
  const allowsPort = port === null ? isWebPort : (other: number) => other === port
  const holds = networkOf(host)
  if (holds) return { text, name: null, holds, allowsPort }
  const name = host.toLowerCase()
  // Numbers that are no address would be read as one by the URL parser (`127.1`), so as names they would never match.
  if (bracketed || !namePattern.test(name) || /(^|\.)\d+$/.test(name)) return null
  return { text, name, holds: () => false, allowsPort }
}

/** A test for one address or CIDR range; null where the text is neither. */
function networkOf(text: string): ((address: string) => boolean) | null {
  const [base = '', bits, ...rest] = text.split('/')
  const family = isIP(base)
  if (family === 0 || base.includes('%') || rest.length > 0) return null
  const most = family === 4 ? 32 : 128
  if (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)) return null
  const list = new BlockList()
  list.addSubnet(base, Number(bits ?? most), family === 4 ? 'ipv4' : 'ipv6')
  // Asked for its own family alone, because a `BlockList` takes IPv4 for the IPv6 it can be written as.
  return (address) => isIP(address) === family && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
