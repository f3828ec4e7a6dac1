// Near an end of what stands in the document, more is put there: first from what is held, then from the house.
import type { Signal } from '@preact/signals'
import { reachesPresent, reachesStart, shown, windowAt } from '#log/window'
import { asFailure } from '../../bedrock/api-failure.ts'
import { fetchHistory } from '../../bedrock/room-history.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { shownWindow } from '../../bedrock/shown-window.ts'
import type { RoomScreen } from './room-screen.ts'
import { newer, older } from './shown-range.ts'

const nearPx = 700

/** Reads on where the script is near its upper or lower end; `loading` says which end waits for the house. */
export function readFurther(
  box: HTMLElement | null,
  screen: RoomScreen,
  loading: Signal<'older' | 'newer' | null>,
): void {
  const state = roomState(screen.roomId).peek()
  const window = shownWindow(state, screen.anchor.peek())
  const range = screen.range.peek()
  if (!box || !window || !range || loading.peek() !== null) return
  const messages = shown(state, window)
  if (box.scrollTop < nearPx) {
    const next = older(messages, range)
    if (next) screen.range.value = next
    else if (!reachesStart(window)) void fetchMore('older', window.from, messages.at(0)?.id)
  } else if (box.scrollHeight - box.scrollTop - box.clientHeight < nearPx) {
    const next = newer(messages, range)
    if (next) screen.range.value = next
    else if (!reachesPresent(window)) void fetchMore('newer', window.to, messages.at(-1)?.id)
  }

  async function fetchMore(end: 'older' | 'newer', edge: number, id = edge): Promise<void> {
    loading.value = end
    try {
      await fetchHistory(screen.roomId, end === 'older' ? { before_id: Math.max(1, edge) } : { after_id: edge })
      screen.fault.value = null
      // The window of the anchor may have become the newest one.
      const now = roomState(screen.roomId).peek()
      const joined = windowAt(now, id)
      if (joined && reachesPresent(joined) && screen.anchor.peek() !== null) screen.anchor.value = null
    } catch (error) {
      screen.fault.value = asFailure(error).message
    }
    loading.value = null
    readFurther(box, screen, loading)
  }
}
