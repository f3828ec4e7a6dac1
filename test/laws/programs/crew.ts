// The people of programs: a keeper who opens the rooms and hears everything undisturbed, and three mates behind bad networks. They live on from program to program.
import type { Backfill, Message } from '#contract/messages'
import { passphrase, type TestNeoSpace } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import type { ReferenceClient } from '#dev-env/reference-shape'
import { openAccount } from '#slices/accounts/index'
import { type BadWire, badWire } from './bad-wire.ts'

export interface Mate {
  readonly id: number
  readonly name: string
  /** Null while the house keeps it out. */
  client: ReferenceClient | null
  /** What was signed in when it was banned: it must have been sent away. */
  ghost: ReferenceClient | null
  wire: BadWire
  listens: boolean
  member: boolean
  banned: boolean
  /** The rev after which the room must not reach it: where it stood when the right to hear was taken away. */
  deafAfter: number
  /** Told of each live object that the house brings, by its id. */
  frames: (id: number) => void
}

export interface Crew extends AsyncDisposable {
  keeper: ReferenceClient
  /** What the keeper heard, in its order. */
  readonly heard: Message[]
  readonly mates: readonly Mate[]
  /** What is being done, to say where a program hangs. */
  readonly busy: Set<string>
  /** What somebody heard who must not. */
  readonly faults: string[]
  /** Puts a network of this seed before a mate. */
  spoil(mate: Mate, seed: number): void
  /** Signs a mate in. */
  enter(mate: Mate): Promise<ReferenceClient>
  /** Signs the keeper in anew. */
  keeperEnters(): Promise<void>
}

const hurry = 200
let crews = 0

/** Does it, and lets the crew say so meanwhile. */
export async function busily<T>({ busy }: Crew, what: string, work: () => Promise<T>): Promise<T> {
  busy.add(what)
  const result = await work()
  busy.delete(what)
  return result
}

/** Makes accounts for a crew in a house and signs them in; `room` is the one that the running program is about. */
export async function makeCrew(house: () => TestNeoSpace, room: () => number): Promise<Crew> {
  const mark = `${++crews}-${Date.now().toString(36).slice(-4)}`
  const account = async (name: string, role: 'member' | 'moderator') => {
    const username = `${name}-${mark}`
    return { name: username, id: (await openAccount(house().house.ctx, { username, password: passphrase, role })).id }
  }
  const heard: Message[] = []
  const faults: string[] = []
  const { name: keeperName } = await account('keeper', 'moderator')
  const enterKeeper = () =>
    referenceClient(house().url, keeperName, passphrase, hurry, {
      bring(event, payload, fold) {
        // The contract's shape of that event.
        if (event === 'message' && payload.room_id === room()) heard.push(payload as Message)
        fold()
      },
      lost() {},
    })
  const mates: Mate[] = []
  for (const name of ['ada', 'bob', 'bot-cleo'])
    mates.push({
      ...(await account(name, 'member')),
      client: null,
      ghost: null,
      wire: badWire(0, () => {}),
      listens: false,
      member: true,
      banned: false,
      deafAfter: Number.POSITIVE_INFINITY,
      frames: () => {},
    })
  const crew: Crew = {
    keeper: await enterKeeper(),
    heard,
    busy: new Set(),
    mates,
    faults,
    spoil(mate, seed) {
      mate.wire = badWire(seed, (event, payload) => {
        if (payload.room_id !== room()) return
        // The contract's shape of either event.
        if (event === 'message') mate.frames((payload as Message).id)
        const rev = event === 'message' ? (payload as Message).rev : (payload as Backfill).head_rev
        if (rev > mate.deafAfter) faults.push(`${mate.name} heard ${event} at rev ${rev}, after ${mate.deafAfter}`)
      })
    },
    async enter(mate) {
      if (mate.ghost?.socket.connected) faults.push(`${mate.name} was banned and kept the connection`)
      await mate.ghost?.[Symbol.asyncDispose]()
      mate.ghost = null
      // The wire is looked up with each frame, because every program brings its own.
      const client = await referenceClient(house().url, mate.name, passphrase, hurry, {
        bring: (...frame) => mate.wire.bring(...frame),
        lost: () => mate.wire.lost(),
      })
      mate.client = client
      return client
    },
    async keeperEnters() {
      await crew.keeper[Symbol.asyncDispose]()
      crew.keeper = await enterKeeper()
    },
    async [Symbol.asyncDispose]() {
      for (const { client, ghost } of mates) {
        await client?.[Symbol.asyncDispose]()
        await ghost?.[Symbol.asyncDispose]()
      }
      await crew.keeper[Symbol.asyncDispose]()
    },
  }
  return crew
}
