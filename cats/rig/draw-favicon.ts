// The sign of the house in a browser’s row of tabs: the head of a cat on a tile of ink, by the mood that the house is in.
import { palette } from './palette.ts'
import { poseOf, type Mood } from './pose-of.ts'
import { printCat } from './print-cat.ts'
import type { Ink, SkinName } from './skin.types.ts'

/** As small as browsers show it, so that its lines hold there. */
const size = 32

/** An SVG document of one head. */
export function drawFavicon(skin: SkinName, mood: Mood, tile: Ink): string {
  const { viewBox, strokes } = printCat({ skin, pose: poseOf(mood), size, headOnly: true })
  const [left = 0, top = 0, side = 0] = viewBox.split(' ').map(Number)
  const paths = strokes.map(({ d, ink, pen }) =>
    pen === undefined
      ? `<path fill="${palette[ink]}" d="${d}"/>`
      : `<path stroke="${palette[ink]}" stroke-width="${pen}" d="${d}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path fill="${palette[tile]}" d="M${left} ${top}h${side}v${side}h${-side}z"/><g fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></svg>`
}
