// One morning in a house that uses every route and call of the contract once: what it is told and answers are the examples of the reference.
import type { Examples } from '#contract/examples'
import { fakeClock } from '../fakes/clock.ts'
import { testNeoSpace } from '../neospace.ts'
import { arrivingChapter } from './arriving-chapter.ts'
import { chapters } from './chapters.ts'
import { countQueries } from './count-queries.ts'
import { houseChapter } from './house-chapter.ts'
import { createRecorder } from './recorder.ts'

const morning = Date.UTC(2026, 2, 21, 9, 30)

/** Tells the story to a fresh house and answers what was recorded, and how many queries each answer took. */
export async function apiStory(): Promise<{ examples: Examples; queries: Readonly<Record<string, number>> }> {
  await using house = await testNeoSpace({ dialect: 'sqlite', clock: fakeClock(morning) })
  const tell = createRecorder(() => countQueries(house))
  const ida = house.visitor()
  await using owner = await arrivingChapter({ tell, house, ida })
  const ben = house.visitor()
  await using friend = await houseChapter({ tell, house, ida, owner, ben })
  const cast = { tell, house, ida, owner, ben, friend }
  for (const chapter of chapters) await chapter(cast)
  return { examples: tell.examples, queries: tell.queries }
}
