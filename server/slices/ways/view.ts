// A short way as its owner sees it.
import type { Way } from '#contract/ways'
import { addressOf } from './parts/address-of.ts'
import type { WayRow } from './queries/ways-of.ts'

interface Room {
  readonly id: number
  readonly name: string
}

/** With the address to which it leads, whether or not something is there now. */
export function viewWay({ slug, kind, target, username }: WayRow, rooms: readonly Room[]): Way {
  const to = { kind, of: target }
  const room = kind === 'room' ? rooms.find(({ id }) => String(id) === target) : undefined
  return { slug, to, address: addressOf(username, to, room?.name ?? null) }
}
