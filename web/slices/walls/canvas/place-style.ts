// Where a module lies as styles that the compositor can move: the same for Preact and for a gesture under way.
import type { Place } from '#contract/modules'

export interface PlaceStyle {
  readonly transform: string
  readonly width: string
  readonly height: string
  readonly zIndex: string
}

/** The styles of a module that lies there. */
export const placeStyle = ({ x, y, width, height, turn, layer }: Place): PlaceStyle => ({
  transform: `translate(${x}px, ${y}px) rotate(${turn}deg)`,
  width: `${width}px`,
  height: `${height}px`,
  zIndex: String(layer),
})

/** Shows an element there without Preact; a gesture does so many times a second. Touches only what is different. */
export function paintPlace(element: HTMLElement, place: Place): void {
  const wanted = placeStyle(place)
  const { style } = element
  if (style.transform !== wanted.transform) style.transform = wanted.transform
  if (style.width !== wanted.width) style.width = wanted.width
  if (style.height !== wanted.height) style.height = wanted.height
}
