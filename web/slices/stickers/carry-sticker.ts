// A sticker between tray and wall: it follows the pointer, and stands where the next press on the wall lets go of it.
import type { StickerPlace, StuckContent } from '#contract/stickers'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { stickerName } from '#views/walls/sticker-name'
import type { View } from '../walls/canvas/view.ts'
import { toWall } from '../walls/geometry/camera.ts'
import type { Board } from './board.ts'
import { firstSize, freePlace, newPlace } from './sticker-place.ts'
import { focusSticker, takeInHand } from './sticker-keys.ts'

/** Puts one down there. `keys`: it goes on in the hand of whoever uses keys. */
async function putDown(
  board: Board,
  view: View,
  content: StuckContent,
  place: StickerPlace,
  keys: boolean,
): Promise<void> {
  const sticker = await board.place(content, place)
  board.carried.value = null
  if (!sticker) return
  board.chosen.value = sticker.id
  announce(words.stickers.done.placed(stickerName(content)))
  if (!keys) return
  focusSticker(view, sticker)
  takeInHand(board, sticker)
}

/** One is on its way to the house: what is pressed twice in haste is one. */
let onItsWay = false

/** Puts one into the middle of the window, or beside what is stuck there, for fingers and for keys. */
export async function putInMiddle(board: Board, view: View, content: StuckContent, keys: boolean): Promise<void> {
  if (onItsWay) return
  onItsWay = true
  const middle = toWall(view.camera, { x: view.size.width / 2, y: view.size.height / 2 })
  try {
    await putDown(board, view, content, freePlace(content, middle, board.stickers.peek(), view.part), keys)
  } finally {
    onItsWay = false
  }
}

/** Lets `ghost` follow the pointer while something is carried, and puts that down where the wall is pressed or let go of; returns what ends it. */
export function followCarried(board: Board, view: View, window: HTMLElement, ghost: HTMLElement): () => void {
  let busy = false
  const over = ({ target }: Event): boolean =>
    target instanceof Element && window.contains(target) && !target.closest('[data-still]')
  const move = (event: PointerEvent): void => {
    const content = board.carried.peek()
    if (content === null || busy) return
    const at = view.within(event)
    ghost.hidden = false
    ghost.style.setProperty('--size', `${firstSize[content.kind] * view.camera.zoom}px`)
    ghost.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`
  }
  /** The wall itself neither moves nor chooses anything with this press. */
  const down = (event: PointerEvent): void => {
    if (board.carried.peek() !== null && over(event)) event.stopImmediatePropagation()
  }
  const up = (event: PointerEvent): void => {
    const content = board.carried.peek()
    if (content === null || busy || !over(event)) return
    event.stopImmediatePropagation()
    move(event)
    busy = true
    const place = newPlace(content, toWall(view.camera, view.within(event)), board.stickers.peek())
    void putDown(board, view, content, place, false).finally(() => {
      busy = false
      ghost.hidden = true
    })
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || board.carried.peek() === null) return
    event.stopPropagation()
    board.carried.value = null
    ghost.hidden = true
  }
  const whole = { capture: true }
  document.addEventListener('pointermove', move)
  document.addEventListener('pointerdown', down, whole)
  document.addEventListener('pointerup', up, whole)
  document.addEventListener('keydown', escape, whole)
  return () => {
    document.removeEventListener('pointermove', move)
    document.removeEventListener('pointerdown', down, whole)
    document.removeEventListener('pointerup', up, whole)
    document.removeEventListener('keydown', escape, whole)
  }
}
