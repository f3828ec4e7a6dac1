// The keys of the script: arrows from line to line, single letters for what can be done with one.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { look } from '../../bedrock/theme.ts'
import { composerOf } from './composer-state.ts'
import { jumpToPresent } from './jump.ts'
import { lineActs } from './line-acts.tsx'
import type { RoomScreen } from './room-screen.ts'

/** Does what a keystroke on a line means. */
export function scriptKeys(event: KeyboardEvent, lines: readonly Message[], room: Room, screen: RoomScreen): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target
  if (!(target instanceof HTMLElement) || !target.classList.contains('line')) {
    if (event.key === 'Escape' && target instanceof HTMLElement) target.closest<HTMLElement>('.line')?.focus()
    return
  }
  const at = lines.findIndex(({ id }) => id === Number(target.dataset['id']))
  const message = lines[at]
  if (!message) return
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: lines.length - 1 }[event.key]
  if (to !== undefined) {
    event.preventDefault()
    if (to >= lines.length) composerOf(room.id).calls.value += 1
    else focusLine(screen, lines[Math.max(0, to)]?.id)
    return
  }
  if (event.key === 'Escape') {
    jumpToPresent(screen)
    composerOf(room.id).calls.value += 1
    return
  }
  if (event.key.length === 1 && look.peek().strokes === 'off') return
  // A line that was only clicked on asks for nothing: whoever types then means to say something.
  if (event.key.length === 1 && !target.matches(':focus-visible')) {
    composerOf(room.id).calls.value += 1
    return
  }
  const act = lineActs(message, room, screen).find(({ keys }) => keys === event.key)
  if (!act) return
  event.preventDefault()
  act.run()
}

function focusLine(screen: RoomScreen, id: number | undefined): void {
  // The pointer may still lie on another one.
  screen.hovered.value = null
  const line = document.getElementById(`line-${id}`)
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'nearest' })
}
