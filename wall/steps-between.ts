// What leads from one wall to another: undo, redo and returning to an earlier moment are all this.
import type { WallDocument, WallStep } from '#contract/wall-changes'
import type { Place, WallModule } from '#contract/modules'

/** Steps that turn `from` into `to`, few and in an order that applies; none if they are equal. */
export function stepsBetween(from: WallDocument, to: WallDocument): readonly WallStep[] {
  const before = new Map(from.modules.map((module) => [module.id, module]))
  const after = new Set(to.modules.map(({ id }) => id))
  const removed = from.modules.filter(({ id }) => !after.has(id)).map(({ id }): WallStep => ({ step: 'remove', id }))
  const put = to.modules.flatMap((module) => stepTo(before.get(module.id), module))
  const kept = from.modules.filter(({ id }) => after.has(id)).map(({ id }) => id)
  const added = to.modules.filter(({ id }) => !before.has(id)).map(({ id }) => id)
  const ids = to.modules.map(({ id }) => id)
  const order: readonly WallStep[] = same([...kept, ...added], ids) ? [] : [{ step: 'order', ids }]
  const theme: readonly WallStep[] = same(from.theme, to.theme) ? [] : [{ step: 'theme', theme: to.theme }]
  return [...removed, ...put, ...order, ...theme]
}

function stepTo(before: WallModule | undefined, module: WallModule): readonly WallStep[] {
  if (!before || !same({ ...before, place: module.place }, module)) return [{ step: 'put', module }]
  return samePlace(before.place, module.place) ? [] : [{ step: 'place', id: module.id, place: module.place }]
}

const samePlace = (one: Place, other: Place): boolean => same(one, other)

/** Equal as values; both sides come from the same schema. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const left = Object.entries(one)
  return (
    left.length === Object.keys(other).length &&
    left.every(([key, value]) => key in other && same(value, Reflect.get(other, key)))
  )
}
