// A house in which each of several people says and reads things in a room of their own: what it stores and answers is measured by them.
import { openRoom } from '#contract/rooms'
import { type Caller, caller } from '../sockets/caller.ts'
import { type Furnishing, type Open, openHouse } from './open-house.ts'

export interface Speakers extends AsyncDisposable {
  readonly open: Open
  /** The n-th says something; settles when it is stored for good. */
  say(n: number): Promise<void>
  /** The n-th reads the newest fifty of its room. */
  read(n: number): Promise<void>
}

/** About as long as what people say. */
const content = 'Is anybody there? '.repeat(8).trim()

/** Who they are and what their rooms are called. */
export const speakerNames = (count: number): string[] => Array.from({ length: count }, (_, n) => `speaker${n}`)
const roomOf = (n: number): string => `room-of-${n}`

/** One for each person, opened by themselves. */
export const openRooms: NonNullable<Furnishing['furnish']> = async (_making, people) => {
  for (const [n, { visitor }] of people.entries()) await visitor.request(openRoom, { body: { name: roomOf(n) } })
}

/** What the n-th says when it says its `said`-th. */
export const saying = (n: number, said: number) => ({
  room: roomOf(n),
  content,
  client_id: `bench-${n}-${said}`,
})

/** Starts the house with so many of them. */
export async function speakers(count: number, furnishing: Omit<Furnishing, 'furnish'> = {}): Promise<Speakers> {
  await using stack = new AsyncDisposableStack()
  const open = stack.use(await openHouse(speakerNames(count), { ...furnishing, furnish: openRooms }))
  const callers: Caller[] = []
  for (const cookie of open.cookies) {
    const one = await caller(open.url, cookie)
    stack.defer(() => one.close())
    callers.push(one)
  }
  let said = 0
  const as = (n: number): Caller => {
    const one = callers[n]
    if (!one) throw new Error(`There is no speaker ${n}.`)
    return one
  }
  const owned = stack.move()
  return {
    open,
    say: (n) => as(n).call('send_message', saying(n, ++said)),
    read: (n) => as(n).call('request_backfill', { room: roomOf(n), limit: 50 }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
