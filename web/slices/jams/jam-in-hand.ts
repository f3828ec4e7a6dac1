// The one jam that this page has open: shown by its page, and heard in the deck when that is left.
import { effect, signal } from '@preact/signals'
import { jamsLines } from '#words/jams-lines'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'
import { roomsById } from '../rooms/room-list.ts'
import { hasJoined } from './joined-jam.ts'
import { type OpenJam, openJam } from './open-jam.ts'

const open = signal<OpenJam | null>(null)
/** Its page is in front. */
let shown = false
/** The room of a jam that one has just begun. */
let begun: number | null = null

function leave(): void {
  const jam = open.peek()
  open.value = null
  jam?.leave()
}

/** One begins the jam of a room: it is heard, and plays, as soon as it is in front. */
export function beginInHand(roomId: number): void {
  const jam = open.peek()
  // The room may have heard of it before the answer came.
  if (jam?.roomId === roomId) jam.begin()
  else begun = roomId
}

/** The jam of a room, in front from now on; another one ends. */
export function takeJam(room: { readonly id: number; readonly name: string }): OpenJam {
  shown = true
  const joins = hasJoined(room.id)
  const before = open.peek()
  if (before?.roomId === room.id && !before.held.gone.peek()) {
    if (joins) void before.sound.listen()
    else before.sound.show()
    return before
  }
  leave()
  const made = openJam(room, {
    refuse: (why) => notify(why, { tone: 'fault' }),
    silenced() {
      if (!shown) leave()
    },
    gaveWay: () => notify(jamsLines.page.gaveWay(room.name)),
    stays: () => !shown,
  })
  open.value = made
  if (begun === room.id) made.begin()
  else if (joins) void made.sound.listen()
  begun = null
  return made
}

/** Its page is left: whoever listens goes on listening, and finds it in the deck. */
export function putJamAway(): void {
  shown = false
  const jam = open.peek()
  if (jam?.sound.hears.peek()) jam.sound.show()
  // What waits for a song to end stays, and its people see that one is here.
  else if (!jam?.sound.waits.peek()) leave()
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
