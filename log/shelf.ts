// Messages by ascending id, in small trays that are copied when they change: an earlier state stays what it was, and a change costs a tray, however far apart the ids of a room lie.
import type { Message } from '#contract/messages'

/** Never empty, by ascending id; never changes. */
type Tray = readonly Message[]

const mostPerTray = 128

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
export const emptyShelf: Shelf = shelf([])

function shelf(trays: readonly Tray[]): Shelf {
  const get = (id: number): Message | undefined => {
    const tray = trays[trayOf(trays, id)] ?? []
    const found = tray[firstFrom(tray, id)]
    return found?.id === id ? found : undefined
  }
  const between = (from: number, to: number): Message[] =>
    trays
      .filter((tray) => idOf(tray.at(-1)) >= from && idOf(tray[0]) <= to)
      .flatMap((tray) =>
        idOf(tray[0]) >= from && idOf(tray.at(-1)) <= to ? tray : tray.filter(({ id }) => id >= from && id <= to),
      )
  return {
    size: trays.reduce((sum, tray) => sum + tray.length, 0),
    get,
    has: (id) => get(id) !== undefined,
    between,
    values: () => trays.flat(),
    with(messages) {
      const changed = messages.reduce(placed, trays)
      return changed === trays ? this : shelf(changed)
    },
    keep: (satisfies) => shelf(trays.map((tray) => tray.filter(satisfies)).filter((tray) => tray.length > 0)),
  }
}

const idOf = (message: Message | undefined): number => message?.id ?? 0

/** The first index below `length` for which `reached` holds; `length` if there is none. It must hold for all that follow. */
function firstIndex(length: number, reached: (index: number) => boolean): number {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (reached(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** Where in a tray an id stands or would stand. */
const firstFrom = (tray: Tray, id: number): number => firstIndex(tray.length, (index) => idOf(tray[index]) >= id)

/** The tray in which an id stands or would stand. */
const trayOf = (trays: readonly Tray[], id: number): number =>
  Math.max(0, firstIndex(trays.length, (index) => idOf(trays[index]?.[0]) > id) - 1)

function placed(trays: readonly Tray[], message: Message): readonly Tray[] {
  const number = trayOf(trays, message.id)
  const tray = trays[number] ?? []
  const index = firstFrom(tray, message.id)
  const held = tray[index]
  if (held?.id !== message.id) return trays.toSpliced(number, 1, ...fitting(tray.toSpliced(index, 0, message), index))
  return held.rev >= message.rev ? trays : trays.with(number, tray.with(index, message))
}

/** A tray that has grown too long becomes two: full where it grew at its end, as talk does, else by half. */
function fitting(tray: Tray, grewAt: number): readonly Tray[] {
  if (tray.length <= mostPerTray) return [tray]
  const cut = grewAt === mostPerTray ? mostPerTray : mostPerTray / 2
  return [tray.slice(0, cut), tray.slice(cut)]
}
