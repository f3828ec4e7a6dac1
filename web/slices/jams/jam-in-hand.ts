// The one jam that this page has open: shown by its page, and heard in the deck when that is left.
import { effect, signal } from '@preact/signals'
import { jamsLines } from '#words/jams-lines'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'
import { roomsById } from '../rooms/room-list.ts'
import { type OpenJam, openJam } from './open-jam.ts'

const open = signal<OpenJam | null>(null)
/** Its page is in front. */
let shown = false

function leave(): void {
  const jam = open.peek()
  open.value = null
  jam?.leave()
}

/** The jam of a room, in front from now on; another one ends. */
export function takeJam(room: { readonly id: number; readonly name: string }): OpenJam {
  shown = true
  const before = open.peek()
  if (before?.roomId === room.id && !before.held.gone.peek()) {
    before.sound.show()
    return before
  }
  leave()
  const made = openJam(room, {
    refuse: (why) => notify(why, { tone: 'fault' }),
    silenced() {
      if (!shown) leave()
    },
    stays: () => !shown,
  })
  open.value = made
  return made
}

/** Its page is left: whoever listens goes on listening, and finds it in the deck. */
export function putJamAway(): void {
  shown = false
  const jam = open.peek()
  if (jam?.sound.hears.peek()) jam.sound.show()
  else leave()
}

whenPersonLeaves(leave)
// A room that one may see no longer, or a jam that has ended, is heard no more.
effect(() => {
  const jam = open.value
  if (!jam) return
  if (jam.held.gone.value) {
    // What is still held was here a moment ago.
    if (jam.held.held.peek()) notify(jamsLines.page.ended)
    jam.sound.silence()
  }
  if (roomsById.value && !roomsById.value.has(jam.roomId)) leave()
})
