// The friend lays a short way to their wall, and takes it away.
import { layWay, listWays, removeWay } from '#contract/ways'
import type { Cast } from './cast.ts'

/** Every route of the short ways. */
export async function waysChapter({ tell, ben }: Cast): Promise<void> {
  const params = { slug: 'ben' }
  await tell.http(ben, layWay, { params, body: { to: { kind: 'wall', of: null } } })
  await tell.http(ben, listWays, {})
  await tell.http(ben, removeWay, { params })
}
