// A house as it lies in its data folder, with people who are signed in; nobody has it open.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

export interface Furnishing {
  /** On top of the bench's own; `DATABASE_URL` for a house on PostgreSQL. */
  readonly env?: Readonly<Record<string, string>>
  /** What is to be there before it opens; gets the house and its data folder, and the people as visitors in the order of their names. */
  readonly furnish?: (making: TestNeoSpace, people: readonly Someone[]) => Promise<void>
  /** Gets the data folder once nothing has it open. */
  readonly standing?: (dataDir: string) => Promise<void>
}

type Someone = Awaited<ReturnType<TestNeoSpace['signedIn']>>

/** Nobody meets them. */
export const limits = { NEOSPACE_LIMITS_FACTOR: '1000000' }

export interface Made extends AsyncDisposable {
  readonly dataDir: string
  /** Of each person, in the order of their names. */
  readonly cookies: readonly string[]
}

/** Makes one, which goes when it is disposed of. */
export async function madeHouse(
  names: readonly string[],
  { env = {}, furnish, standing }: Furnishing = {},
): Promise<Made> {
  await using stack = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-bench-'))
  stack.defer(() => rm(dataDir, { recursive: true, force: true }))
  let cookies: readonly string[] = []
  {
    await using making = await testNeoSpace({ dataDir, env: { ...limits, ...env } })
    const people: Someone[] = []
    for (const name of names) people.push(await making.signedIn(name))
    cookies = people.map(({ visitor }) => visitor.cookie())
    await furnish?.(making, people)
  }
  await standing?.(dataDir)
  const owned = stack.move()
  return { dataDir, cookies, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
