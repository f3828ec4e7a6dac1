// Stickers by keys: arrows go from one to the next; one taken in hand is moved, turned, sized and layered, then set down or put back.
import type { Sticker, StickerPlace } from '#contract/stickers'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { boundsOf } from '../walls/geometry/box.ts'
import type { View } from '../walls/canvas/view.ts'
import type { Board } from './board.ts'
import { aboutBox, layerTo, settledSticker } from './sticker-place.ts'

const { done } = words.stickers
/** Where what is held lay before; one at a time. */
let before: StickerPlace | null = null

/** Gives the focus to a sticker and brings it into sight. */
export function focusSticker(view: View, sticker: Sticker): void {
  view.reveal(boundsOf(aboutBox(sticker)))
  const focus = (): boolean => {
    const element = document.querySelector<HTMLElement>(`[data-sticker="${sticker.id}"]`)
    element?.focus({ preventScroll: true })
    return element !== null
  }
  // One that has just come is not drawn yet.
  if (!focus()) requestAnimationFrame(focus)
}

/** Takes one in hand, so that keys move it. */
export function takeInHand(board: Board, sticker: Sticker): void {
  before = sticker.place
  board.chosen.value = sticker.id
  board.held.value = sticker.id
  announce(words.stickers.howHeld)
}

/** Sets down what is held, and the house keeps where. */
export function setDown(board: Board): void {
  const held = board.stickers.peek().find(({ id }) => id === board.held.peek())
  board.held.value = null
  if (!held || !before) return
  const moved = JSON.stringify(held.place) !== JSON.stringify(before)
  before = null
  if (moved) void board.move(held.id, held.place)
  announce(done.setDown)
}

/** Follows a key that was pressed on a sticker; what is not for stickers is left to the wall. */
export function followStickerKeys(board: Board, view: View, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.isComposing) return
  const id = event.target instanceof HTMLElement ? Number(event.target.dataset['sticker']) : Number.NaN
  const sticker = board.stickers.peek().find((one) => one.id === id)
  if (!sticker) return
  const followed = board.held.peek() === id ? heldKey(board, sticker, event) : restingKey(board, view, sticker, event)
  if (!followed) return
  event.preventDefault()
  event.stopPropagation()
}

function restingKey(board: Board, view: View, sticker: Sticker, { key }: KeyboardEvent): boolean {
  const all = board.stickers.peek()
  const at = all.indexOf(sticker)
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[key]
  if (to !== undefined) {
    const next = all.at(to % all.length)
    board.chosen.value = next?.id ?? null
    if (next) focusSticker(view, next)
  } else if (key === 'Escape' && board.chosen.peek() !== null) board.chosen.value = null
  else if (key === 'Delete' || key === 'Backspace') peelFocused(board, view, sticker)
  else if ((key === 'Enter' || key === ' ') && sticker.can_move) takeInHand(board, sticker)
  else return false
  return true
}

function peelFocused(board: Board, view: View, sticker: Sticker): void {
  if (!sticker.can_move) return
  const all = board.stickers.peek()
  const at = all.indexOf(sticker)
  const next = all[at + 1] ?? all[at - 1]
  board.held.value = null
  void board.peel(sticker)
  if (next) focusSticker(view, next)
}

function heldKey(board: Board, sticker: Sticker, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event
  if (key === 'Enter' || key === ' ') setDown(board)
  else if (key === 'Tab') {
    setDown(board)
    return false
  } else if (key === 'Escape') {
    if (before) board.show(sticker.id, before)
    board.held.value = null
    before = null
    announce(done.putBack)
  } else if (key === 'Delete' || key === 'Backspace') {
    board.held.value = null
    void board.peel(sticker)
  } else return moveBy(board, sticker, key, shiftKey)
  return true
}

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function moveBy(board: Board, { id, place }: Sticker, key: string, far: boolean): boolean {
  const show = (change: Partial<StickerPlace>, said: (now: StickerPlace) => string): true => {
    const now = settledSticker({ ...place, ...change })
    board.show(id, now)
    announce(said(now))
    return true
  }
  const step = steps[key]
  const by = far ? 40 : 8
  if (step) return show({ x: place.x + step[0] * by, y: place.y + step[1] * by }, ({ x, y }) => done.moved(x, y))
  if (key === ',' || key === '<') return show({ turn: place.turn - (far ? 15 : 5) }, ({ turn }) => done.turned(turn))
  if (key === '.' || key === '>') return show({ turn: place.turn + (far ? 15 : 5) }, ({ turn }) => done.turned(turn))
  if (key === '+' || key === '=') return show({ size: place.size * 1.1 }, ({ size }) => done.sized(size))
  if (key === '-' || key === '_') return show({ size: place.size / 1.1 }, ({ size }) => done.sized(size))
  if (key === ']') return show({ layer: layerTo(board.stickers.peek(), 'front', id) }, () => done.front)
  if (key === '[') return show({ layer: layerTo(board.stickers.peek(), 'back', id) }, () => done.back)
  return false
}
