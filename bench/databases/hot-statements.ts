// The statements that a house asks its database while things are done in it, as it put them together.
import type { SQLInputValue } from 'node:sqlite'
import { queryChannel } from '#bedrock/db/database'
import { signIn } from '#contract/accounts'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'

export interface Statement {
  readonly sql: string
  readonly parameters: readonly SQLInputValue[]
}

const times = 3

/** Opens the house in this folder and does each thing as somebody who lives there; answers by the name of the thing. */
export async function hotStatements<Act extends string>(
  dataDir: string,
  username: string,
  acts: Readonly<Record<Act, (visitor: Visitor) => Promise<unknown>>>,
): Promise<Readonly<Record<Act, readonly Statement[]>>> {
  await using house = await testNeoSpace({ dataDir })
  const visitor = house.visitor()
  await visitor.request(signIn, { body: { username, password: passphrase } })
  const asked = {} as Record<Act, readonly Statement[]>
  for (const act of Object.keys(acts) as Act[]) asked[act] = await askedBy(() => acts[act](visitor))
  return asked
}

/** Those that are asked each time, in their order: what keepers ask meanwhile is none of it. */
async function askedBy(act: () => Promise<unknown>): Promise<readonly Statement[]> {
  const runs: Statement[][] = []
  for (let n = 0; n < times; n++) {
    const asked: Statement[] = []
    const note = (query: unknown): void => {
      // What Kysely compiled, which SQLite takes; see where the channel is published to.
      const { sql, parameters } = query as Statement
      asked.push({ sql, parameters })
    }
    queryChannel.subscribe(note)
    try {
      await act()
    } finally {
      queryChannel.unsubscribe(note)
    }
    runs.push(asked)
  }
  return (runs.at(-1) ?? []).filter(({ sql }) => runs.every((run) => run.some((other) => other.sql === sql)))
}
