// The rooms that the person may see: fetched once a connection, kept in step by the house's pushes.
import { computed, effect, signal } from '@preact/signals'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'
import { toldMeanwhile } from '../../bedrock/told-meanwhile.ts'
import { notify } from '../../kit/toast.tsx'

/** The list is asked for once there is a connection, because what changes before that is not told; whoever has none for so long sees it all the same. */
const connectsWithinMs = 300

const personId = computed(() => person.value?.id ?? null)
type Rooms = ReadonlyMap<number, Room>
type Fold = (rooms: Rooms) => Rooms

const known = signal<Rooms | null>(null)
const meanwhile = toldMeanwhile<Fold>()
/** The rooms being looked at right now; nothing in them counts as unread. */
const seen = new Set<number>()

/** The rooms by id; `null` until the first answer. */
export const roomsById = computed(() => known.value)
const sorted = computed(() => [...(known.value?.values() ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1)))
/** The open rooms in alphabetical order. */
export const openRooms = computed(() => sorted.value.filter(({ archived }) => !archived))
/** The archived rooms in alphabetical order. */
export const archivedRooms = computed(() => sorted.value.filter(({ archived }) => archived))
/** Why the list could not be fetched, if so. */
export const roomsFault = signal<string | null>(null)

/** The room of that name, or of that id written in digits. */
export const roomNamed = (name: string): Room | undefined =>
  [...(known.value?.values() ?? [])].find((room) => room.name === name || String(room.id) === name)

function fold(to: Fold): void {
  meanwhile.note(to)
  if (known.peek()) known.value = to(known.peek() ?? new Map())
}

const change = (id: number, part: Partial<Room>): void =>
  fold((rooms) => {
    const room = rooms.get(id)
    return room ? new Map(rooms).set(id, { ...room, ...part }) : rooms
  })

/** What the house answered, without what has been read here since it was asked. */
const asRead = (room: Room): Room => (seen.has(room.id) ? { ...room, unread: false } : room)

/** Puts in what the house answered about one room. */
export function takeRoom(room: Room): void {
  fold((rooms) => new Map(rooms).set(room.id, asRead(room)))
}

async function everyRoom(): Promise<Rooms> {
  const found = new Map<number, Room>()
  let after: string | undefined
  do {
    const page = await api('GET /api/rooms', { query: { all: true, ...(after === undefined ? {} : { after }) } })
    for (const room of page.items) found.set(room.id, asRead(room))
    after = page.complete ? undefined : page.items.at(-1)?.name
  } while (after !== undefined)
  return found
}

/** Fetches the list anew. */
export async function loadRooms(): Promise<void> {
  try {
    const [found, told] = await meanwhile.while(everyRoom)
    known.value = told.reduce((rooms, to) => to(rooms), found)
    roomsFault.value = null
  } catch (error) {
    roomsFault.value = asFailure(error).message
  }
}

/** Learns one room whose rights may have changed. */
async function relearn(id: number): Promise<void> {
  try {
    takeRoom((await api('GET /api/rooms/:room', { params: { room: String(id) } })).room)
  } catch {
    // Gone meanwhile; `room_left` says so.
  }
}

/** Says that a room is being looked at, until the answer is called. */
export function look(id: number): () => void {
  seen.add(id)
  return () => seen.delete(id)
}

/** Remembers here how far one has read; the house is told elsewhere. */
export function readTo(id: number, messageId: number): void {
  const room = known.peek()?.get(id)
  if (!room || (room.read_id !== null && room.read_id >= messageId && !room.unread)) return
  change(id, { unread: false, read_id: Math.max(room.read_id ?? 0, messageId) })
}

/** Begins to keep the list. Call once. */
export function startRoomList(): void {
  effect(() => {
    if (personId.value === null) return undefined
    if (connection.value > 0) {
      void loadRooms()
      return undefined
    }
    const alone = setTimeout(() => known.peek() === null && void loadRooms(), connectsWithinMs)
    return () => clearTimeout(alone)
  })
  whenPersonLeaves(() => {
    known.value = null
    seen.clear()
  })
  onPush('room', ({ room_id, room, ...rest }) => {
    change(room_id, { name: room, ...rest })
    void relearn(room_id)
  })
  onPush('room_left', ({ room_id, room, reason }) => {
    // A room that is closed with its last member has no name any more.
    const name = known.peek()?.get(room_id)?.name ?? room
    fold((rooms) => new Map([...rooms].filter(([id]) => id !== room_id)))
    notify(words.rooms.left[reason](name))
  })
  onPush('room_activity', ({ room_id }) => change(room_id, { unread: true }))
  // Activity is dropped where a socket is busy, as with this very push.
  onPush('notice', ({ notice: { room } }) => {
    if (room && !seen.has(room.id)) change(room.id, { unread: true })
  })
  onPush('message', ({ room_id, id, user_id, deleted }) => {
    const room = known.peek()?.get(room_id)
    // [CHAT-2.9] It may have been all that was new.
    if (deleted && room?.unread && id > (room.read_id ?? 0)) void relearn(room_id)
    if (!room || deleted || seen.has(room_id) || user_id === person.peek()?.id) return
    if (id > (room.read_id ?? 0)) change(room_id, { unread: true })
  })
  onPush('read', ({ room_id, id }) => readTo(room_id, id))
}
