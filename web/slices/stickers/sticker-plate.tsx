// The plate below a sticker: whose it is, and for whom it is theirs to do, what may be done.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Sticker } from '#contract/stickers'
import { stickerName } from '#views/walls/sticker-name'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import type { View } from '../walls/canvas/view.ts'
import { type Bounds, boundsOf } from '../walls/geometry/box.ts'
import { type Size, toScreen } from '../walls/geometry/camera.ts'
import type { Point } from '../walls/geometry/point.ts'
import type { Board } from './board.ts'
import { aboutBox, boxAround, layerTo } from './sticker-place.ts'

const { acts, queue } = words.stickers

interface Props {
  readonly board: Board
  readonly view: View
  readonly windowRef: RefObject<HTMLDivElement | null>
  readonly own: boolean
}

/** The plate of the chosen sticker, or of the one that is pointed at. */
export function StickerPlate({ board, view, windowRef, own }: Props) {
  const plate = useRef<HTMLDivElement>(null)
  const find = (id: number | null): Sticker | undefined => board.stickers.value.find((one) => one.id === id)
  const chosen = find(board.chosen.value)
  const near = find(board.near.value)
  const shown = near && near !== chosen ? near : chosen
  // After each drawing, because what may be done makes the plate larger.
  useLayoutEffect(() => {
    const element = windowRef.current?.querySelector<HTMLElement>(`[data-spot="${shown?.id}"]`)
    if (!element || !plate.current || !shown) return undefined
    const { offsetWidth: width, offsetHeight: height, style } = plate.current
    const bounds = boundsOf(boxAround(shown.place, element.offsetWidth))
    const others = board.stickers.peek().flatMap((one) => (one === shown ? [] : [boundsOf(aboutBox(one))]))
    const place = (): void => {
      const { x, y } = standing(view, { bounds, others }, { width, height })
      style.transform = `translate(${x}px, ${y}px)`
    }
    place()
    return view.whenMoved(place)
  })
  if (!shown) return null
  return (
    <div ref={plate} class="sticker-plate-spot" data-still>
      <a class="sticker-by" href={`/@${shown.placer.username}`} tabIndex={shown === chosen ? 0 : -1}>
        <PersonName id={shown.placer.id} username={shown.placer.username} />
      </a>
      {shown.pending && <small class="label">{own ? words.stickers.waitsForYou : words.stickers.waits}</small>}
      {shown === chosen && shown.can_move && <Acts board={board} sticker={shown} own={own} />}
    </div>
  )
}

// The handle for fingers stands below the sticker and is not to be covered.
const gapPx = matchMedia('(pointer: coarse)').matches ? 52 : 20
const edgePx = 8

interface Around {
  readonly bounds: Bounds
  readonly others: readonly Bounds[]
}

const overlap = (one: Bounds, other: Bounds): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))

/** Where the plate stands: below what it speaks of, above or beside it, where within the window it covers least of that and of what is stuck around. Nothing is measured, because it follows every frame. */
function standing({ camera, size }: View, { bounds, others }: Around, plate: Size): Point {
  const onScreen = ({ left, top, right, bottom }: Bounds): Bounds => {
    const [from, to] = [toScreen(camera, { x: left, y: top }), toScreen(camera, { x: right, y: bottom })]
    return { left: from.x, top: from.y, right: to.x, bottom: to.y }
  }
  const own = onScreen(bounds)
  const taken = [own, ...others.map(onScreen)]
  const within = (value: number, most: number): number => Math.max(edgePx, Math.min(value, most - edgePx))
  const x = (own.left + own.right - plate.width) / 2
  const y = (own.top + own.bottom - plate.height) / 2
  const places = [
    { x, y: own.bottom + gapPx },
    { x, y: own.top - gapPx * 2 - plate.height },
    { x: own.right + gapPx * 2, y },
    { x: own.left - gapPx * 2 - plate.width, y },
  ].map((at) => ({ x: within(at.x, size.width - plate.width), y: within(at.y, size.height - plate.height) }))
  const covers = (at: Point): number => {
    const box = { left: at.x, top: at.y, right: at.x + plate.width, bottom: at.y + plate.height }
    return taken.reduce((sum, other) => sum + overlap(box, other), 0)
  }
  return places.reduce((best, at) => (covers(at) < covers(best) ? at : best))
}

function Acts({ board, sticker, own }: { readonly board: Board; readonly sticker: Sticker; readonly own: boolean }) {
  const { id, place, content, pending } = sticker
  const name = stickerName(content)
  const layer = (to: 'front' | 'back'): void =>
    void board.move(id, { ...place, layer: layerTo(board.stickers.peek(), to, id) })
  return (
    <div class="sticker-acts">
      {own && pending && (
        <Button small kind="act" aria-label={queue.approveFor(name)} onClick={() => void board.approve(id)}>
          {queue.approve}
        </Button>
      )}
      <Button small onClick={() => layer('front')}>
        {acts.front}
      </Button>
      <Button small onClick={() => layer('back')}>
        {acts.back}
      </Button>
      <Button small kind="danger" aria-label={acts.peelFor(name)} onClick={() => void board.peel(sticker)}>
        {acts.peel}
      </Button>
    </div>
  )
}
