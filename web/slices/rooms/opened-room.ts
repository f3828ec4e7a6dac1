// Says which room was opened last while one was here, for as long as it is there for everybody.
import { computed, effect, signal } from '@preact/signals'
import { words } from '#words/index'
import { tell } from '../../bedrock/registry.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { onPush } from '../../bedrock/socket.ts'
import { roomsById } from './room-list.ts'

const opened = signal<number | null>(null)
/** [ROOM-1.14] */
const openedLine = computed(() => {
  const room = opened.value === null ? undefined : roomsById.value?.get(opened.value)
  return room && !room.archived && (room.kind === 'text' || room.kind === 'announcement')
    ? words.rooms.opened(room.name)
    : null
})

/** Begins to watch for one. Call once. */
export function startOpenedRoom(): void {
  effect(() => tell('rooms', openedLine.value === null ? [] : [openedLine.value]))
  onPush('room', ({ room_id, archived }) => {
    if (roomsById.peek()?.has(room_id) === false && !archived) opened.value = room_id
  })
  whenPersonLeaves(() => (opened.value = null))
}
