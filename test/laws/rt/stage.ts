// Where the black-box laws are played: a house known by its addresses alone, with people who joined it over the protocol.
// By default a fresh house in process, of as many nodes as `NEOSPACE_TEST_NODES` says; `NEOSPACE_LAWS_URLS` (with commas) names the nodes of a running one, and `NEOSPACE_LAWS_OWNER` (`name:passphrase`) its owner. That house needs a raised NEOSPACE_LIMITS_FACTOR.
import { createAccount, getSession, signIn } from '#contract/accounts'
import { changeHouse } from '#contract/house'
import { latencyCheck } from '#contract/presence'
import { openRoom, type RoomKind } from '#contract/rooms'
import { connect, type Person } from '#dev-env/person'
import { type Visitor, visitor } from '#dev-env/visitor'

export interface Stage extends AsyncDisposable {
  readonly urls: readonly string[]
  readonly owner: Person
  /** Joins the house under a fresh name and connects, at each address in turn. */
  person(name: string): Promise<Person>
  /** Another device of the same person. */
  device(person: Person): Promise<Person>
  /** A fresh name. */
  name(beginning: string): string
  /** Opens a room with a fresh name and answers the name. */
  room(by: Person, kind?: RoomKind): Promise<string>
  /** Waits until everyone named has heard what was sent to them before. */
  settle(...people: readonly Person[]): Promise<void>
}

export const lawPassphrase = 'four loud cats at dawn'
let run = 0

/** Takes the house that the environment names, or starts one. */
export async function stage(): Promise<Stage> {
  const given = process.env.NEOSPACE_LAWS_URLS?.split(',').filter((url) => url !== '')
  const { urls, owner, close, told } = given ? await foreign(given) : await ownHouse()
  const [first = ''] = urls
  await owner.request(changeHouse, { body: { join: 'open' } })
  const people: Person[] = []
  const passphrases = new Map<number, string>()
  const mark = `${Date.now().toString(36).slice(-5)}${(++run).toString(36)}`
  let made = 0
  const connected = async (someone: Visitor, user: { id: number; username: string }): Promise<Person> => {
    const person = await connect(someone, user)
    people.push(person)
    return person
  }
  const self: Stage = {
    urls,
    owner: await connected(owner, await whoIs(owner)),
    name: (beginning) => `${beginning}-${mark}${(++made).toString(36)}`,
    async person(name) {
      const someone = visitor(urls[made % urls.length] ?? first)
      const username = self.name(name)
      const { user } = await someone.request(createAccount, {
        body: { username, password: lawPassphrase, rules_agreed: true },
      })
      passphrases.set(user.id, lawPassphrase)
      return await connected(someone, user)
    },
    async device(person) {
      const someone = visitor(urls[++made % urls.length] ?? first)
      const { user } = await someone.request(signIn, {
        body: { username: person.username, password: passphrases.get(person.id) ?? '' },
      })
      return await connected(someone, user)
    },
    async room(by, kind = 'text') {
      const { room } = await by.visitor.request(openRoom, { body: { name: self.name('law'), kind } })
      return room.name
    },
    async settle(...named) {
      await told()
      // Frames of one socket keep their order, so a round trip brings all that was sent before it.
      await Promise.all(
        named.filter(({ socket }) => socket.connected).map((each) => each.call(latencyCheck, { ts: 0 })),
      )
    },
    async [Symbol.asyncDispose]() {
      for (const person of people) await person[Symbol.asyncDispose]()
      await close()
    },
  }
  return self
}

interface Ground {
  readonly urls: readonly string[]
  readonly owner: Visitor
  readonly close: () => Promise<void>
  /** Waits until each node has heard what the others told it before. */
  readonly told: () => Promise<void>
}

async function ownHouse(): Promise<Ground> {
  // Loaded only here, so that the laws over a foreign house need no part of the server.
  const count = Number(process.env.NEOSPACE_TEST_NODES ?? 1)
  if (count > 1) return await ownNodes(count)
  const { testNeoSpace } = await import('#dev-env/neospace')
  const house = await testNeoSpace()
  const { visitor: owner } = await house.signedIn('lawgiver', 'owner')
  return { urls: [house.url], owner, close: async () => await house[Symbol.asyncDispose](), told: nothingElse }
}

async function ownNodes(count: number): Promise<Ground> {
  const { testNodes } = await import('#dev-env/nodes')
  const all = await testNodes(count)
  await all.met()
  const { visitor: owner } = await all.nodes[0].house.signedIn('lawgiver', 'owner')
  return {
    urls: all.nodes.map(({ house }) => house.url),
    owner,
    close: async () => await all[Symbol.asyncDispose](),
    told: () => all.settle(),
  }
}

const nothingElse = (): Promise<void> => Promise.resolve()

async function foreign(urls: readonly string[]): Promise<Ground> {
  const [username = '', password = ''] = (process.env.NEOSPACE_LAWS_OWNER ?? '').split(':')
  const owner = visitor(urls[0] ?? '')
  await owner.request(signIn, { body: { username, password } })
  return { urls, owner, close: () => Promise.resolve(), told: nothingElse }
}

async function whoIs(someone: Visitor): Promise<{ id: number; username: string }> {
  const { user } = await someone.request(getSession, {})
  if (!user) throw new Error('NEOSPACE_LAWS_OWNER names nobody who can sign in.')
  return user
}
