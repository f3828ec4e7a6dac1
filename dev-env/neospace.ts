// A whole NeoSpace in process on a throw-away data directory, and the people in it: what scenarios and laws are tested against.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Role } from '#contract/accounts'
import { signIn } from '#contract/accounts'
import { latencyCheck } from '#contract/presence'
import { after } from '#bedrock/bus'
import { defineSlice, type Slice } from '#bedrock/slice'
import { events } from '#events/index'
import type { FactSpec } from '#events/fact'
import { slices } from '#slices/index'
import { type Config, loadConfig } from '#server/config/config'
import type { AppContext } from '#server/context'
import { createNeoSpace, type NeoSpace } from '#server/neospace'
import type { Overrides } from '#server/open-house'
import { openAccount } from '#slices/accounts/index'
import { connect, type Person } from './person.ts'
import { testDatabase } from './test-database.ts'
import { type Visitor, visitor } from './visitor.ts'

export interface TestOptions extends Overrides {
  /** Environment variables on top of the test's own. */
  readonly env?: Readonly<Record<string, string>>
  /** Keeps and reuses this data directory instead of a fresh one. */
  readonly dataDir?: string
  /** This database whatever the run's is: for what concerns the files of one. */
  readonly dialect?: 'sqlite'
}

export interface TestNeoSpace extends AsyncDisposable {
  readonly house: NeoSpace
  readonly url: string
  readonly config: Config
  /** Every log line so far, parsed. */
  readonly log: readonly Record<string, unknown>[]
  /** An account made as the command line makes it, signed in over HTTP, connected by socket. */
  person(username: string, role?: Role): Promise<Person>
  /** The same without a socket. */
  signedIn(username: string, role?: Role): Promise<{ visitor: Visitor; user: { id: number; username: string } }>
  /** Somebody at the door. */
  visitor(): Visitor
  /** Names of the facts announced and committed so far. */
  readonly announced: readonly string[]
  /** Waits until every reaction after a commit has ended and everyone has heard what was sent to them. */
  settle(): Promise<void>
}

/** The passphrase of everyone in tests. */
export const passphrase = 'correct horse battery staple'

/** A slice that only remembers what was announced. */
const recorder = (announced: string[]): Slice =>
  defineSlice({
    name: 'recorder',
    owns: [],
    reactions: Object.values(events).map((spec) =>
      after(spec as FactSpec<string, unknown>, (_ctx: AppContext) => void announced.push(spec.kind)),
    ),
  })

/** Starts a house that never thinks itself overloaded, whatever machine the test runs on. Limits are multiplied by 1 000 unless `env` says otherwise. */
export async function testNeoSpace({
  env = {},
  dataDir,
  dialect,
  ...overrides
}: TestOptions = {}): Promise<TestNeoSpace> {
  const directory = dataDir ?? (await mkdtemp(join(tmpdir(), 'neospace-test-')))
  const database =
    dataDir === undefined && dialect === undefined ? await testDatabase() : { env: {}, drop: () => Promise.resolve() }
  const log: Record<string, unknown>[] = []
  const { config } = loadConfig({
    cwd: directory,
    env: { PORT: '0', NEOSPACE_DATA: directory, NEOSPACE_LIMITS_FACTOR: '1000', ...database.env, ...env },
  })
  const logger = pino({ level: 'debug', base: null }, { write: (line: string) => void log.push(JSON.parse(line)) })
  const announced: string[] = []
  const house = await createNeoSpace(config, {
    logger,
    slices: [...slices, recorder(announced)],
    lag: () => 0,
    ...overrides,
  })
  const people: Person[] = []

  const self: TestNeoSpace = {
    house,
    url: house.url,
    config: house.ctx.config,
    log,
    visitor: () => visitor(house.url),
    async signedIn(username, role = 'member') {
      await openAccount(house.ctx, { username, password: passphrase, role })
      const someone = visitor(house.url)
      const { user } = await someone.request(signIn, { body: { username, password: passphrase } })
      return { visitor: someone, user }
    },
    async person(username, role) {
      const { visitor: someone, user } = await self.signedIn(username, role)
      const person = await connect(someone, user)
      people.push(person)
      return person
    },
    announced,
    async settle() {
      await house.ctx.bus.settle()
      // Frames of one socket keep their order, so a round trip brings all that was sent before it.
      await Promise.all(
        people.filter((person) => person.socket.connected).map((person) => person.call(latencyCheck, { ts: 0 })),
      )
    },
    async [Symbol.asyncDispose]() {
      const ended = await Promise.allSettled(people.map((person) => person[Symbol.asyncDispose]()))
      await house[Symbol.asyncDispose]()
      await database.drop()
      if (dataDir === undefined) await rm(directory, { recursive: true, force: true })
      // A push that no contract declares fails the test in which it was heard.
      for (const end of ended) if (end.status === 'rejected') throw end.reason
    },
  }
  return self
}
