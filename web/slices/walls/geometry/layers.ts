// Which of several lies in front: moving some to the front or back of the others with the fewest changed layers.
import type { Place } from '#contract/modules'

interface Layered {
  readonly id: string
  readonly place: Place
}

const most = 9_999

/** The new layers by id of those that change, so that `ids` lie in front of (or behind) all others, in their own order. */
export function layersFor(
  modules: readonly Layered[],
  ids: ReadonlySet<string>,
  to: 'front' | 'back',
): ReadonlyMap<string, number> {
  const byLayer = modules.toSorted((a, b) => a.place.layer - b.place.layer)
  const chosen = byLayer.filter(({ id }) => ids.has(id))
  const rest = byLayer.filter(({ id }) => !ids.has(id))
  const edge = to === 'front' ? (rest.at(-1)?.place.layer ?? -1) : (rest[0]?.place.layer ?? chosen.length)
  const first = to === 'front' ? edge + 1 : edge - chosen.length
  const fits = first >= 0 && first + chosen.length - 1 <= most
  const wanted = fits
    ? chosen.map(({ id }, at) => [id, first + at] as const)
    : // No room at that end: everything is counted anew from the back.
      (to === 'front' ? [...rest, ...chosen] : [...chosen, ...rest]).map(({ id }, at) => [id, at] as const)
  const now = new Map(modules.map(({ id, place }) => [id, place.layer]))
  return new Map(wanted.filter(([id, layer]) => now.get(id) !== layer))
}
