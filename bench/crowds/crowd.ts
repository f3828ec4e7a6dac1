// A process of its own that plays a crowd: many screens in their rooms, who talk at a steady pace, and says afterwards what each of them holds beside what the house has.
import { stamp } from '../sockets/contender.ts'
import { type CrowdFound, compared } from './crowd-found.ts'
import { spread } from '../system/numbers.ts'
import { type Screen, type Seat, screen } from './screen.ts'

/** What the bench tells this process. */
export type ToCrowd =
  | { readonly do: 'open'; readonly seats: readonly Seat[] }
  /** From now on so many a second, every `busyEach`th of them in the last room of a screen, the others in its first. */
  | { readonly do: 'talk'; readonly perSecond: number; readonly busyEach: number }
  /** Forgets who was back; tells when all have been away and are in step again. */
  | { readonly do: 'mark' }
  /** Says nothing more, waits until everything is acknowledged and heard, and compares. */
  | { readonly do: 'hush' }

/** What it says. */
export type FromCrowd =
  | { readonly is: 'open' }
  /** Since 1970, in ms, of each screen. */
  | { readonly is: 'back'; readonly at: readonly number[] }
  | { readonly is: 'told'; readonly found: CrowdFound }
  | { readonly is: 'failed'; readonly why: string }

const words = 'Is anybody there? '.repeat(8).trim()
const atOnce = 40
/** Neighbours in the list of screens are of different people and of one room; this goes round through all. */
const stride = 211
const stampOf = /^t:([\d.]+)/

const tell = (said: FromCrowd): void => void process.send?.(said)
const failed = (error: unknown): void => tell({ is: 'failed', why: String(error) })

let seats: readonly Seat[] = []
let screens: readonly Screen[] = []
let watching = false
const backAt = new Map<number, number>()
let talking: ReturnType<typeof setInterval> | undefined
let said = 0
let deliveries = 0
let losses = 0
let took: number[] = []
let acked: number[] = []
const acknowledged = new Map<string, number>()
const under = new Set<Promise<void>>()

function sit(seat: Seat, n: number): Screen {
  const timed = n % 10 === 0
  return screen(seat, {
    failed,
    lost: () => void losses++,
    back() {
      backAt.set(n, performance.timeOrigin + performance.now())
      if (!watching || backAt.size < screens.length) return
      watching = false
      tell({ is: 'back', at: [...backAt.values()] })
    },
    heard({ content }) {
      deliveries++
      const sent = timed && stampOf.exec(content ?? '')
      if (sent) took.push(performance.timeOrigin + performance.now() - Number(sent[1]))
    },
  })
}

const until = async (holds: () => boolean, withinMs: number): Promise<void> => {
  const late = Date.now() + withinMs
  while (!holds() && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function open(given: readonly Seat[]): Promise<void> {
  seats = given
  const sitting: Screen[] = []
  for (let from = 0; from < seats.length; from += atOnce) {
    sitting.push(...seats.slice(from, from + atOnce).map((seat, n) => sit(seat, from + n)))
    await until(() => sitting.every((one) => one.inStep()), 60_000)
  }
  if (!sitting.every((one) => one.inStep())) throw new Error('Not everybody could sit down.')
  screens = sitting
  tell({ is: 'open' })
}

function say(busyEach: number): void {
  const n = said++
  const at = (n * stride) % screens.length
  const rooms = seats[at]?.rooms ?? []
  const room = (n % busyEach === 0 ? rooms.at(-1) : rooms[0]) ?? ''
  const clientId = `crowd-${process.pid}-${n}`
  const began = performance.now()
  const saying = screens[at]?.say(room, stamp() + words, clientId).then(({ id }) => {
    acknowledged.set(clientId, id)
    acked.push(performance.now() - began)
  })
  if (!saying) return
  const done = saying.catch(failed).finally(() => under.delete(done))
  under.add(done)
}

/** Says as many as are due by the clock, so that a busy process is late and does not say less. */
function talk({ perSecond, busyEach }: ToCrowd & { do: 'talk' }): void {
  const [began, before] = [performance.now(), said]
  talking = setInterval(() => {
    while (said - before < ((performance.now() - began) * perSecond) / 1_000) say(busyEach)
  }, 5)
}

async function hush(): Promise<void> {
  clearInterval(talking)
  await Promise.all(under)
  const inRooms = new Map<string, Screen[]>()
  for (const [n, { rooms }] of seats.entries())
    for (const room of rooms) inRooms.set(room, [...(inRooms.get(room) ?? []), ...screens.slice(n, n + 1)])
  const rooms = []
  for (const [name, those] of inRooms) {
    const house = (await those[0]?.everything(name)) ?? []
    const head = house.at(-1)?.rev ?? 0
    await until(() => those.every((one) => one.room(name).head() >= head), 30_000)
    rooms.push({ house, screens: those.map((one) => one.room(name)) })
  }
  const found = compared(rooms, acknowledged)
  tell({ is: 'told', found: { ...found, deliveries, losses, took: spread(took), acked: spread(acked) } })
}

process.on('message', (order: ToCrowd) => {
  if (order.do === 'open') open(order.seats).catch(failed)
  else if (order.do === 'talk') talk(order)
  else if (order.do === 'hush') hush().catch(failed)
  else {
    watching = true
    backAt.clear()
  }
})
