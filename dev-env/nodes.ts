// Several nodes of one house in one process: one database, one folder of files, the same secrets, and lines between them that can be cut.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Role, signIn } from '#contract/accounts'
import { passphrase, type TestNeoSpace, testNeoSpace, type TestOptions } from './neospace.ts'
import { connect, type Person } from './person.ts'
import { shears } from './shears.ts'
import { testDatabase, testRedis } from './test-database.ts'

export interface TestNode {
  readonly house: TestNeoSpace
  /** Cuts the line to the others off, in both ways, or joins it again. */
  cut(off: boolean): void
  /** What came over the line since it was cut, and was not heard. */
  missed(): readonly string[]
}

export interface TestNodes extends AsyncDisposable {
  readonly nodes: readonly [TestNode, TestNode, ...TestNode[]]
  /** An account, and a socket at this node. */
  person(username: string, at: number, role?: Role): Promise<Person>
  /** Another device of somebody, at this node. */
  device(person: Person, at: number): Promise<Person>
  /** Waits until every node knows of the others. */
  met(): Promise<void>
  /** Waits until what each node told before has reached the others, and what they made of it has ended. */
  settle(): Promise<void>
}

/** 32 characters and more; every node of a house has the same. */
const secret = 'the same for each node of the house'
const keyring = `one:${Buffer.alloc(32, 7).toString('base64url')}`

let marks = 0

/** Starts so many nodes of one house; `envOf` and `optionsOf` set one of them up otherwise. PostgreSQL only. */
export async function testNodes(
  count = 2,
  options: TestOptions = {},
  envOf: (node: number) => Readonly<Record<string, string>> = () => ({}),
  optionsOf: (node: number) => TestOptions = () => ({}),
): Promise<TestNodes> {
  await using stack = new AsyncDisposableStack()
  const database = await testDatabase()
  stack.defer(() => database.drop())
  const shared = await mkdtemp(join(tmpdir(), 'neospace-shared-'))
  stack.defer(() => rm(shared, { recursive: true, force: true }))
  const nodes: TestNode[] = []
  for (let n = 0; n < count; n++) {
    const dataDir = await mkdtemp(join(tmpdir(), 'neospace-node-'))
    stack.defer(() => rm(dataDir, { recursive: true, force: true }))
    const node = shears()
    const house = await testNeoSpace({
      ...options,
      ...optionsOf(n),
      dataDir,
      env: {
        ...database.env,
        ...(await testRedis()),
        NEOSPACE_FILES: shared,
        NEOSPACE_SECRET: secret,
        NEOSPACE_KEYRING: keyring,
        ...options.env,
        ...envOf(n),
      },
      line: (line) => node.between(line),
    })
    stack.use(house)
    nodes.push({ house, cut: (off) => node.cut(off), missed: () => node.missed() })
  }
  const [one, two, ...rest] = nodes
  if (!one || !two) throw new Error('One node is no cluster.')
  const people: Person[] = []
  stack.defer(async () => {
    for (const person of people) await person[Symbol.asyncDispose]()
  })
  const houseAt = (at: number): TestNeoSpace => (nodes[at] ?? one).house

  async function at(node: number, user: { readonly id: number; readonly username: string }): Promise<Person> {
    const someone = houseAt(node).visitor()
    await someone.request(signIn, { body: { username: user.username, password: passphrase } })
    const person = await connect(someone, user)
    people.push(person)
    return person
  }

  const echo = 'echo'
  const echoes = new Map<string, () => void>()
  for (const { house } of nodes)
    house.house.ctx.cluster.hear(echo, (said) => echoes.get(`${house.url} ${String(said)}`)?.())
  /** What a node told before is told before this. */
  const reached = (from: TestNeoSpace, to: TestNeoSpace, mark: string): Promise<void> =>
    new Promise((resolve) => {
      echoes.set(`${to.url} ${mark}`, resolve)
      from.house.ctx.cluster.tell(echo, mark)
    })

  const owned = stack.move()
  return {
    nodes: [one, two, ...rest],
    async person(username, node, role) {
      const { user } = await one.house.signedIn(username, role)
      return await at(node, user)
    },
    device: (person, node) => at(node, person),
    async met() {
      for (const { house } of nodes) {
        const { cluster } = house.house.ctx
        if (cluster.others().length === count - 1) continue
        await new Promise<void>((resolve) =>
          cluster.watch({ met: () => void (cluster.others().length === count - 1 && resolve()) }),
        )
      }
    },
    async settle() {
      const ended = (): Promise<unknown> => Promise.all(nodes.map(({ house }) => house.house.ctx.bus.settle()))
      await ended()
      await Promise.all(
        nodes.flatMap(({ house: from }) =>
          nodes.filter(({ house }) => house !== from).map(({ house: to }) => reached(from, to, `${++marks}`)),
        ),
      )
      await ended()
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
