// Which lines of a room the script shows now, from what is held of the room and where one reads.
import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { Message } from '#contract/messages'
import type { Window } from '#log/room-state'
import { shown } from '#log/window'
import { roomState } from '../../bedrock/room-states.ts'
import { shownWindow } from '../../bedrock/shown-window.ts'
import type { RoomScreen } from './room-screen.ts'
import { atPresent, type Range, within } from './shown-range.ts'

export interface ScriptView {
  readonly window: Window | undefined
  readonly messages: readonly Message[]
  /** Those of the messages that stand in the document. */
  readonly lines: readonly Message[]
  readonly range: Range
  readonly loaded: boolean
}

/** The view, renewed whenever the room or the reading position changes. */
export function useScriptView(screen: RoomScreen): ReadonlySignal<ScriptView> {
  return useComputed(() => {
    const state = roomState(screen.roomId).value
    const window = shownWindow(state, screen.anchor.value)
    const messages = shown(state, window)
    const range = screen.range.value ?? atPresent(messages)
    return { window, messages, lines: within(messages, range), loaded: state.epoch !== null, range }
  })
}
