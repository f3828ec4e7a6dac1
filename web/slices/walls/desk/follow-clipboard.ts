// Copy, cut and paste of modules with the browser's own keys, which need no permission; and the same for the menu.
import { words } from '#words/index'
import { notify } from '../../../kit/toast.tsx'
import type { View } from '../canvas/view.ts'
import { toWall } from '../geometry/camera.ts'
import { middleOfAll } from '../geometry/group.ts'
import { minus } from '../geometry/point.ts'
import { add, remove } from './acts.ts'
import { asText, fromText } from './clipboard.ts'
import type { Desk } from './desk.ts'
import { copiesOf, roomLeft } from './new-module.ts'

const { done } = words.walls.desk

const typing = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea, select')

/** Puts modules of a text into the middle of the window. */
function paste(desk: Desk, view: View, text: string): void {
  const found = fromText(text)
  if (found.length === 0) return void notify(done.noClip)
  if (roomLeft(desk.wall.peek().modules) < found.length) return void notify(done.full, { tone: 'fault' })
  const middle = toWall(view.camera, { x: view.size.width / 2, y: view.size.height / 2 })
  const by = minus(middle, middleOfAll(found.map(({ place }) => place)))
  add(desk, copiesOf(found, by, desk.wall.peek().modules), done.pasted(found.length))
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
