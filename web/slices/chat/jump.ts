// Going to a line, a day or the present, fetching what is not held.
import { reachesPresent, shown, windowAt } from '#log/window'
import { asFailure } from '../../bedrock/api-failure.ts'
import { fetchHistory } from '../../bedrock/room-history.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { words } from '#words/index'
import type { RoomScreen } from './room-screen.ts'
import { around, atPresent } from './shown-range.ts'

/** Brings a line into sight and marks it; `fault` says why it could not. */
export async function jumpToLine(screen: RoomScreen, id: number): Promise<void> {
  screen.fault.value = null
  try {
    const state = roomState(screen.roomId)
    if (!windowAt(state.peek(), id) || !state.peek().objects.get(id))
      await fetchHistory(screen.roomId, { around_id: id })
    land(screen, id)
  } catch (error) {
    const failure = asFailure(error)
    screen.fault.value = failure.code === 'NOT_FOUND' ? words.chat.notHere.line : failure.message
  }
}

/** Brings the first line of a day, or the first one after it, into sight. */
export async function jumpToDay(screen: RoomScreen, at: Date): Promise<void> {
  screen.fault.value = null
  try {
    const { messages } = await fetchHistory(screen.roomId, { at: at.toISOString() })
    const found = messages.find(({ created_at }) => created_at >= at.toISOString()) ?? messages.at(-1)
    if (found) land(screen, found.id)
    else screen.fault.value = words.chat.jump.none
  } catch (error) {
    screen.fault.value = asFailure(error).message
  }
}

/** Brings the newest line into sight. */
export function jumpToPresent(screen: RoomScreen): void {
  screen.anchor.value = null
  screen.marked.value = null
  screen.newBelow.value = false
  screen.range.value = atPresent(shown(roomState(screen.roomId).peek()))
  screen.present.value = true
}

function land(screen: RoomScreen, id: number): void {
  const state = roomState(screen.roomId).peek()
  const window = windowAt(state, id)
  screen.anchor.value = window && reachesPresent(window) ? null : id
  screen.range.value = around(shown(state, window), id)
  screen.present.value = false
  screen.active.value = id
  screen.marked.value = id
  screen.target.value = id
}
