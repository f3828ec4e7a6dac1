// What the house asks of its database while people say things, as the driver gets it.
import type { CompiledQuery } from 'kysely'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { queryChannel } from '#bedrock/db/database'
import { signIn } from '#contract/accounts'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { type Caller, caller } from '../sockets/caller.ts'
import { openRooms, saying, speakerNames } from '../houses/speakers.ts'

export interface Recording extends AsyncDisposable {
  /** The database as it was before. */
  readonly database: string
  /** The statements, in their order, as JSON. */
  readonly statements: string
  /** How many there are to a message. */
  readonly eachMessage: number
}

const env = { NEOSPACE_LIMITS_FACTOR: '1000000' }

/** Lets so many people say so much in rooms of their own, all at once, in a house in this process. */
export async function record(people: number, messagesEach: number): Promise<Recording> {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'neospace-bench-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const dataDir = join(folder, 'data')
  const database = join(folder, 'before.sqlite')
  const statements = join(folder, 'statements.json')
  const names = speakerNames(people)
  const file = await (async () => {
    await using making = await testNeoSpace({ dataDir, env, dialect: 'sqlite' })
    const there = []
    for (const name of names) there.push(await making.signedIn(name))
    await openRooms(making, there)
    const { database: kept } = making.config
    if (kept.kind !== 'sqlite') throw new Error('This is about SQLite.')
    return kept.file
  })()
  // The last connection that closes leaves everything in the one file.
  await cp(file, database)

  const asked: Pick<CompiledQuery, 'sql' | 'parameters'>[] = []
  const hear = (query: unknown): void => {
    // What the channel says it publishes.
    const { sql, parameters } = query as CompiledQuery
    asked.push({ sql, parameters: [...parameters] })
  }
  {
    await using house = await testNeoSpace({ dataDir, env, dialect: 'sqlite' })
    const callers: Caller[] = []
    for (const username of names) {
      const visitor = house.visitor()
      await visitor.request(signIn, { body: { username, password: passphrase } })
      callers.push(await caller(house.url, visitor.cookie()))
    }
    queryChannel.subscribe(hear)
    const talk = async (one: Caller, n: number): Promise<void> => {
      for (let said = 0; said < messagesEach; said++) await one.call('send_message', saying(n, said))
    }
    await Promise.all(callers.map(talk))
    queryChannel.unsubscribe(hear)
    for (const one of callers) one.close()
  }
  await writeFile(statements, JSON.stringify(asked))
  const owned = stack.move()
  return {
    database,
    statements,
    eachMessage: asked.length / (people * messagesEach),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
