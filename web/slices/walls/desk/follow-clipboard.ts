// Copy, cut and paste of modules with the browser's own keys, which need no permission; and the same for the menu.
import { words } from '#words/index'
import { notify } from '../../../kit/toast.tsx'
import type { View } from '../canvas/view.ts'
import { middleOfAll } from '../geometry/group.ts'
import { minus } from '../geometry/point.ts'
import { add, remove } from './acts.ts'
import { asText, fromText } from './clipboard.ts'
import type { Desk } from './desk.ts'
import { bringIntoSight } from './lent-view.ts'
import { copiesOf, roomLeft, wayToRoom } from './new-module.ts'

const { done } = words.walls.desk

const typing = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea, select')

/** Puts modules of a text as near to the middle of the window as there is room. */
function paste(desk: Desk, view: View, text: string): void {
  const found = fromText(text)
  if (found.length === 0) return void notify(done.noClip)
  const all = desk.wall.peek().modules
  if (roomLeft(all) < found.length) return void notify(done.full, { tone: 'fault' })
  const { part } = view
  const middle = { x: (part.left + part.right) / 2, y: (part.top + part.bottom) / 2 }
  const places = found.map(({ place }) => place)
  const by = wayToRoom(places, minus(middle, middleOfAll(places)), all, part)
  add(desk, copiesOf(found, by, all), done.pasted(found.length))
  bringIntoSight(desk, view)
}

/** Follows the clipboard while the table is shown; returns what ends it. */
export function followClipboard(desk: Desk, view: View, window: HTMLElement): () => void {
  const mine = (): boolean =>
    !typing() && (window.contains(document.activeElement) || document.activeElement === document.body)
  const copied = (event: ClipboardEvent): void => {
    const modules = desk.modules.peek()
    if (modules.length === 0 || !mine()) return
    event.clipboardData?.setData('text/plain', asText(modules))
    event.preventDefault()
    desk.said.value = done.clipped(modules.length)
    if (event.type === 'cut') remove(desk)
  }
  const pasted = (event: ClipboardEvent): void => {
    if (!mine()) return
    event.preventDefault()
    paste(desk, view, event.clipboardData?.getData('text/plain') ?? '')
  }
  document.addEventListener('copy', copied)
  document.addEventListener('cut', copied)
  document.addEventListener('paste', pasted)
  return () => {
    document.removeEventListener('copy', copied)
    document.removeEventListener('cut', copied)
    document.removeEventListener('paste', pasted)
  }
}

/** Copies what is chosen, from a menu. */
export async function copyChosen(desk: Desk): Promise<void> {
  const modules = desk.modules.peek()
  await navigator.clipboard.writeText(asText(modules))
  desk.said.value = done.clipped(modules.length)
}

/** Pastes, from a menu; the browser may ask whether that is allowed. */
export const pasteHere = async (desk: Desk, view: View): Promise<void> =>
  paste(desk, view, await navigator.clipboard.readText())
