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
import { boxAround, layerTo } from './sticker-place.ts'

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
    const place = (): void => {
      const { x, y } = standing(view, bounds, { width, height })
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

/** Where the plate stands: below what it speaks of, or above where there is no room, within the window. Nothing is measured, because it follows every frame. */
function standing({ camera, size }: View, bounds: Bounds, plate: Size): Point {
  const [from, to] = [
    toScreen(camera, { x: bounds.left, y: bounds.top }),
    toScreen(camera, { x: bounds.right, y: bounds.bottom }),
  ]
  const below = to.y + gapPx
  const above = from.y - gapPx * 2 - plate.height
  const within = (value: number, most: number): number => Math.max(edgePx, Math.min(value, most - edgePx))
  return {
    x: within((from.x + to.x - plate.width) / 2, size.width - plate.width),
    y: within(below + plate.height > size.height && above > 0 ? above : below, size.height - plate.height),
  }
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
