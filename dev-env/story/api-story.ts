// One morning in a house that uses every route and call of the contract once: what it is told and answers are the examples of the reference.
import { systemRandom } from '#bedrock/clock'
import type { Examples } from '#contract/examples'
import { fakeClock } from '../fakes/clock.ts'
import { type TestOptions, testNeoSpace } from '../neospace.ts'
import { openOutside, publicPlace } from '../outside.ts'
import { arrivingChapter } from './arriving-chapter.ts'
import { chapters } from './chapters.ts'
import { countQueries } from './count-queries.ts'
import { houseChapter } from './house-chapter.ts'
import { createRecorder } from './recorder.ts'

/** The one page that the Internet of the story has. */
const elsewhere = `<!doctype html><title>How to fold a crane</title>
<meta property="og:site_name" content="Paper Weekly">
<meta name="description" content="Twelve folds, one square of paper.">`
const morning = Date.UTC(2026, 2, 21, 9, 30)

/** Tells the story to a fresh house, which leaves its data in `dataDir` where that is given, and answers what was recorded, and how many queries each answer took. */
export async function apiStory(
  at: Pick<TestOptions, 'dataDir'> = {},
): Promise<{ examples: Examples; queries: Readonly<Record<string, number>> }> {
  await using outside = await openOutside(
    (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(elsewhere)
    },
    { 'pages.example': [[publicPlace]] },
  )
  const clock = fakeClock(morning)
  // So that the cats live the same morning each time.
  const random = { ...systemRandom, fraction: () => 0.25 }
  await using house = await testNeoSpace({ ...at, dialect: 'sqlite', clock, random, outside: outside.overrides })
  const tell = createRecorder(() => countQueries(house))
  const ida = house.visitor()
  await using owner = await arrivingChapter({ tell, house, ida })
  const ben = house.visitor()
  await using friend = await houseChapter({ tell, house, ida, owner, ben })
  const cast = { tell, house, ida, owner, ben, friend }
  for (const chapter of chapters) await chapter(cast)
  return { examples: tell.examples, queries: tell.queries }
}
