// Hangs a published sketch on one's own wall without going to the table: where there is room below all that hangs there.
import type { Sketch } from '#contract/sketches'
import type { WallModule } from '#contract/modules'
import { api } from '../../../bedrock/api.ts'
import { boundsOfAll, type Bounds } from '../geometry/box.ts'
import { blank, firstSizes, newModuleId, placeFor, roomLeft } from './new-module.ts'

/** What a wall shows at first where nothing hangs. */
const bare: Bounds = { left: 0, top: 0, right: 1_200, bottom: 800 }
const gap = 24

/** `hung`: it was not there. `renewed`: it was, and shows this revision now. `full`: there is no room for one more thing. */
export type Hung = 'hung' | 'renewed' | 'full'

/** [CODE-1.39] Throws `ApiFailure`. */
export async function hangSketch({
  name,
  revision,
  title,
}: Pick<Sketch, 'name' | 'revision' | 'title'>): Promise<Hung> {
  const { modules } = (await api('GET /api/me/wall', {})).document
  const hanging = modules.find((one) => one.kind === 'sketch' && one.content.sketch === name)
  if (hanging?.kind === 'sketch') {
    await put({ ...hanging, content: { ...hanging.content, revision } })
    return 'renewed'
  }
  if (roomLeft(modules) < 1) return 'full'
  const place = placeFor('sketch', below(modules), modules)
  const content = { sketch: name, revision, title, caption: '' }
  await put({ ...blank.sketch, content, id: newModuleId(), audience: 'everyone', place })
  return 'hung'
}

const put = (module: WallModule) =>
  api('PATCH /api/me/wall', { body: { client_id: crypto.randomUUID(), steps: [{ step: 'put', module }] } })

/** As wide as the wall is, or as the sketch. */
function below(modules: readonly WallModule[]): Bounds {
  const page = boundsOfAll(modules.map(({ place }) => place))
  if (!page) return bare
  const [width, height] = firstSizes.sketch
  const { left, right, bottom } = page
  return { left, right: Math.max(right, left + width + 2 * gap), top: bottom, bottom: bottom + height + 2 * gap }
}
