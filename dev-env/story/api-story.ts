// One morning in a house that uses every route and call of the contract once: what it is told and answers are the examples of the reference.
import type { Examples } from '#contract/examples'
import type { TestOptions } from '../neospace.ts'
import { arrivingChapter } from './arriving-chapter.ts'
import { chapters } from './chapters.ts'
import { countQueries } from './count-queries.ts'
import { houseChapter } from './house-chapter.ts'
import { createRecorder } from './recorder.ts'
import { openStoryHouse } from './story-house.ts'

/** Tells the story to a fresh house, which leaves its data in `dataDir` where that is given, and answers what was recorded, and how many queries each answer took. */
export async function apiStory(
  at: Pick<TestOptions, 'dataDir'> = {},
): Promise<{ examples: Examples; queries: Readonly<Record<string, number>> }> {
  await using opened = await openStoryHouse(at)
  const { house } = opened
  const tell = createRecorder(() => countQueries(house))
  const ida = house.visitor()
  await using owner = await arrivingChapter({ tell, house, ida })
  const ben = house.visitor()
  await using friend = await houseChapter({ tell, house, ida, owner, ben })
  const cast = { tell, house, ida, owner, ben, friend }
  for (const chapter of chapters) await chapter(cast)
  return { examples: tell.examples, queries: tell.queries }
}
