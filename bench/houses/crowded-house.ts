// A house in a server process with its own limits, and a crowd in it: people at many screens each, rooms, and one room of all. Each person comes from an address of their own of this machine's.
import { freePort } from '#bedrock/http/free-port'
import { openRoom } from '#contract/rooms'
import { type ServerOptions, type ServerProcess, serverProcess } from '#dev-env/server-process'
import { type Crowding, crowding } from '../crowds/crowding.ts'
import { madeHouse } from './made-house.ts'
import type { Seat } from '../crowds/screen.ts'

export interface CrowdedHouse extends AsyncDisposable {
  readonly server: ServerProcess
  readonly crowd: Crowding
}

interface Crowd {
  readonly screens: number
  /** How many of them are in one room, beside that of all. */
  readonly together: number
  readonly env?: Readonly<Record<string, string>>
  readonly options?: ServerOptions
}

/** As many as the house allows. */
const screensEach = 10
const roomOfAll = 'general'

/** Starts it, with everybody in their rooms. */
export async function crowdedHouse({ screens, together, env, options }: Crowd): Promise<CrowdedHouse> {
  await using stack = new AsyncDisposableStack()
  const people = Array.from({ length: Math.ceil(screens / screensEach) }, (_, n) => `somebody-${n}`)
  const rooms = Array.from({ length: Math.ceil(screens / together) }, (_, n) => `room-of-${n}`)
  const { dataDir, cookies } = stack.use(
    await madeHouse(people, {
      async furnish(_house, [opener]) {
        for (const name of rooms) await opener?.visitor.request(openRoom, { body: { name } })
      },
    }),
  )
  const own = { NEOSPACE_LIMITS_FACTOR: '1', ...env }
  const server = stack.use(serverProcess(dataDir, await freePort('127.0.0.1'), own, options))
  await server.start()
  const crowd = stack.use(crowding())
  const seats = Array.from({ length: screens }, (_, n): Seat => {
    const person = n % people.length
    return {
      url: server.url,
      cookie: cookies[person] ?? '',
      address: `127.0.${1 + Math.floor(person / 250)}.${1 + (person % 250)}`,
      rooms: [rooms[Math.floor(n / together)] ?? '', roomOfAll],
    }
  })
  await crowd.open(seats)
  const owned = stack.move()
  return { server, crowd, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
