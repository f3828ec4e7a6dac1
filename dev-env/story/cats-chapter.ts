// The friend looks after the cats of the house, and what they know of them.
import * as cats from '#contract/cats'
import { bringAll } from '#slices/cats/index'
import type { Cast } from './cast.ts'

/** Every route of the cats. The friend goes as tofu, who remembers it. */
export async function catsChapter({ tell, house, ben }: Cast): Promise<void> {
  await bringAll(house.house.ctx)
  await tell.http(ben, cats.listCats, {})
  await tell.http(ben, cats.touchCat, { params: { cat: 'tofu' }, body: { act: 'pet' } })
  const { cats: pages } = await tell.http(ben, cats.getDossier, {})
  const page = pages.find(({ memories }) => memories.length > 0)
  const [memory] = page?.memories ?? []
  if (page && memory) await tell.http(ben, cats.forgetCatMemory, { params: { cat: page.cat, id: memory.id } })
  await tell.http(ben, cats.changeKnown, { body: { known: true } })
}
