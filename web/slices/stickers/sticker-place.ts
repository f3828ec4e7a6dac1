// Where stickers lie: what the contract takes, how large one begins, what lies in front, and the box around one.
import { sizes } from '#contract/limits'
import type { Place } from '#contract/modules'
import type { Sticker, StickerPlace, StuckContent } from '#contract/stickers'
import type { Bounds } from '../walls/geometry/box.ts'
import { freeSpot } from '../walls/geometry/free-spot.ts'
import { type Point, normalTurn } from '../walls/geometry/point.ts'

const reach = sizes.wallReachPx
const most = 9_999
/** The first of a wall begins in the middle, so that there is room behind it as well. */
const firstLayer = 5_000

const clamp = (value: number, least: number, greatest: number): number => Math.min(greatest, Math.max(least, value))

/** Whole numbers within the bounds of the contract. */
export const settledSticker = ({ x, y, size, turn, layer }: StickerPlace): StickerPlace => ({
  x: clamp(Math.round(x), -reach, reach),
  y: clamp(Math.round(y), -reach, reach),
  size: clamp(Math.round(size), 24, 800),
  turn: Math.round(normalTurn(turn)),
  layer: clamp(Math.round(layer), 0, most),
})

/** How high one is when it comes from the tray. */
export const firstSize: Readonly<Record<StuckContent['kind'], number>> = {
  cat: 112,
  kaomoji: 56,
  emoji: 72,
  house: 72,
  text: 48,
  picture: 160,
}

/** The layer in front of all others, or behind them. */
export function layerTo(stickers: readonly Sticker[], to: 'front' | 'back', except?: number): number {
  const layers = stickers.filter(({ id }) => id !== except).map(({ place }) => place.layer)
  if (layers.length === 0) return firstLayer
  return to === 'front' ? clamp(Math.max(...layers) + 1, 0, most) : clamp(Math.min(...layers) - 1, 0, most)
}

/** A new one at this point, in front of all. */
export const newPlace = (content: StuckContent, at: Point, stickers: readonly Sticker[]): StickerPlace =>
  settledSticker({ ...at, size: firstSize[content.kind], turn: 0, layer: layerTo(stickers, 'front') })

/** The box around one that is so wide. */
export const boxAround = ({ x, y, size, turn, layer }: StickerPlace, width: number): Place => ({
  x: x - width / 2,
  y: y - size / 2,
  width,
  height: size,
  turn,
  layer,
})

/** About how wide one is by its height, before it was ever drawn. */
function proportion(content: StuckContent): number {
  switch (content.kind) {
    case 'text':
      return Math.max(1, content.text.length * 0.4)
    case 'kaomoji':
      return content.kaomoji.length * 0.4
    case 'picture':
      return content.file?.width && content.file.height ? Math.min(3, content.file.width / content.file.height) : 1
    default:
      return 1
  }
}

/** About what it covers. */
export const aboutBox = ({ content, place }: Pick<Sticker, 'content' | 'place'>): Place =>
  boxAround(place, place.size * proportion(content))

/** A new one as near to this point as it lies on no other, in sight where there is room. */
export function freePlace(
  content: StuckContent,
  at: Point,
  stickers: readonly Sticker[],
  inSight: Bounds,
): StickerPlace {
  const place = newPlace(content, at, stickers)
  const box = aboutBox({ content, place })
  const { x, y } = freeSpot(box, stickers.map(aboutBox), inSight)
  return settledSticker({ ...place, x: x + box.width / 2, y: y + box.height / 2 })
}
