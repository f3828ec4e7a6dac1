// The friend looks from which doors is drawn, and draws one.
import { drawDoor, listDoors, mapDoors } from '#contract/derive'
import type { Cast } from './cast.ts'

/** Every route of the dérive. */
export async function deriveChapter({ tell, ben }: Cast): Promise<void> {
  await tell.http(ben, listDoors, {})
  await tell.http(ben, mapDoors, { query: { seed: 'yellow-stairs' } })
  await tell.http(ben, drawDoor, { query: { seed: 'yellow-stairs' } })
}
