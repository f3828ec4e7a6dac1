// Messages by id, kept in small trays that are copied when they change: an earlier state stays what it was, and a change costs a tray, not the room.
import type { Message } from '#contract/messages'

type Tray = ReadonlyMap<number, Message>

const idsPerTray = 128

export interface Shelf {
  readonly size: number
  get(id: number): Message | undefined
  has(id: number): boolean
  /** By ascending id, from one id to another, both included. */
  between(from: number, to: number): Message[]
  /** All, by ascending id. */
  values(): Message[]
  /** With these put in where their rev is higher than what stands there; the same shelf if nothing was. */
  with(messages: readonly Message[]): Shelf
  /** With those alone that satisfy. */
  keep(satisfies: (message: Message) => boolean): Shelf
}

/** A shelf with nothing on it. */
export const emptyShelf: Shelf = shelf(new Map(), [], 0)

const trayOf = (id: number): number => Math.floor(id / idsPerTray)

/** `order` holds the trays' numbers, ascending. */
function shelf(trays: ReadonlyMap<number, Tray>, order: readonly number[], size: number): Shelf {
  const get = (id: number): Message | undefined => trays.get(trayOf(id))?.get(id)
  const between = (from: number, to: number): Message[] =>
    order
      .filter((number) => number >= trayOf(from) && number <= trayOf(to))
      .flatMap((number) => sorted(trays.get(number)).filter(({ id }) => id >= from && id <= to))
  return {
    size,
    get,
    has: (id) => get(id) !== undefined,
    between,
    values: () => between(0, Number.MAX_SAFE_INTEGER),
    with(messages) {
      const changed = new Map<number, Map<number, Message>>()
      let grown = 0
      for (const message of messages) {
        const number = trayOf(message.id)
        const held = (changed.get(number) ?? trays.get(number))?.get(message.id)
        if (held && held.rev >= message.rev) continue
        if (!held) grown++
        const tray = changed.get(number) ?? new Map(trays.get(number))
        changed.set(number, tray.set(message.id, message))
      }
      if (changed.size === 0) return this
      const next = new Map<number, Tray>([...trays, ...changed])
      return shelf(next, next.size === order.length ? order : [...next.keys()].toSorted((a, b) => a - b), size + grown)
    },
    keep(satisfies) {
      return emptyShelf.with(this.values().filter(satisfies))
    },
  }
}

const sortedTrays = new WeakMap<Tray, readonly Message[]>()

/** A tray never changes once it is on a shelf, so its order is found once. */
function sorted(tray: Tray | undefined): readonly Message[] {
  if (!tray) return []
  const known = sortedTrays.get(tray)
  if (known) return known
  const made = [...tray.values()].toSorted((a, b) => a.id - b.id)
  sortedTrays.set(tray, made)
  return made
}
