// Which addresses belong to the open Internet. What is not surely public is not: the lists follow the registries of special-purpose addresses, and of IPv6 only global unicast without its transition ranges is left.
import { BlockList, isIP } from 'node:net'

const special4 = listOf('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])

const global6 = listOf('ipv6', ['2000::/3'])

// Teredo, benchmarks and ORCHID lie in 2001::/23, 6to4 in 2002::/16; each can carry an IPv4 address inside.
const special6 = listOf('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'])

/** Whether this IP address, as text without brackets, is one of the open Internet. */
export function isPublic(address: string): boolean {
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  if (address.includes('%')) return false
  if (isIP(address) === 4) return !special4.check(address, 'ipv4')
  if (isIP(address) === 6)
    return global6.check(address, 'ipv6') && !special6.check(address, 'ipv6') && !isIsatap(address)
  return false
}

/** The form in which two spellings of one address are equal. */
export const spelled = (address: string): string =>
  isIP(address) === 6 && !address.includes('%') ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [base = '', bits] = range.split('/')
    list.addSubnet(base, Number(bits), family)
  }
  return list
}

/** ISATAP hides an IPv4 address behind an interface identifier of its own, under any prefix. */
const isIsatap = (address: string): boolean => {
  const [head = '', tail = ''] = spelled(address).split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return groups[5] === '5efe' && ['0', '200'].includes(groups[4] ?? '')
}
