// The house of the story, on a morning in March, with one page in its Internet.
import { systemRandom } from '#bedrock/clock'
import { fakeClock } from '../fakes/clock.ts'
import { type TestNeoSpace, type TestOptions, testNeoSpace } from '../neospace.ts'
import { openOutside, publicPlace } from '../outside.ts'

/** The one page that the Internet of the story has. */
const elsewhere = `<!doctype html><title>How to fold a crane</title>
<meta property="og:site_name" content="Paper Weekly">
<meta name="description" content="Twelve folds, one square of paper.">`
const morning = Date.UTC(2026, 2, 21, 9, 30)

/** So that the cats live the same morning each time. */
const random = { ...systemRandom, fraction: () => 0.25 }

/** Opens it; with it its Internet goes. */
export async function openStoryHouse(
  at: Pick<TestOptions, 'dataDir'>,
): Promise<AsyncDisposable & { readonly house: TestNeoSpace }> {
  await using stack = new AsyncDisposableStack()
  const outside = stack.use(
    await openOutside(
      (_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(elsewhere)
      },
      { 'pages.example': [[publicPlace]] },
    ),
  )
  const clock = fakeClock(morning)
  // What keepers bring by themselves would depend on how long the story takes.
  const options = { ...at, dialect: 'sqlite', clock, random, hurry: 1e-3, outside: outside.overrides } as const
  const house = stack.use(await testNeoSpace(options))
  const owned = stack.move()
  return { house, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
