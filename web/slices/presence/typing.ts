// Who is writing where, and telling the house that one writes: at most every three seconds, and once when one stops.
import { signal } from '@preact/signals'
import { isNewLine } from '../../bedrock/is-new-line.ts'
import { call, onPush } from '../../bedrock/socket.ts'

const everyMs = 3_000
const typists = signal<ReadonlyMap<number, readonly string[]>>(new Map())
const timers = new Map<string, ReturnType<typeof setTimeout>>()
let told: { room: number; at: number } | null = null

/** The names of those who write in a room. */
export const typingIn = (roomId: number): readonly string[] => typists.value.get(roomId) ?? []

function set(roomId: number, user: string, writes: boolean): void {
  const others = (typists.peek().get(roomId) ?? []).filter((name) => name !== user)
  typists.value = new Map(typists.peek()).set(roomId, writes ? [...others, user] : others)
}

function end(roomId: number, user: string): void {
  clearTimeout(timers.get(`${roomId}/${user}`))
  set(roomId, user, false)
}

/** Tells the house that one writes in a room. */
export function writes(roomId: number): void {
  if (told?.room === roomId && Date.now() - told.at < everyMs) return
  told = { room: roomId, at: Date.now() }
  call('typing', { room: String(roomId) }).catch(() => {})
}

/** Tells the house that one stopped writing. */
export function stopsWriting(roomId: number): void {
  if (told?.room !== roomId) return
  told = null
  call('stop_typing', { room: String(roomId) }).catch(() => {})
}

/** Forgets that one wrote, because the message itself ends it. */
export const wrote = (): void => void (told = null)

/** Begins to listen. Call once. */
export function startTyping(): void {
  onPush('typing', ({ room_id, user, expires_ms }) => {
    end(room_id, user)
    set(room_id, user, true)
    timers.set(
      `${room_id}/${user}`,
      setTimeout(() => set(room_id, user, false), expires_ms),
    )
  })
  onPush('stop_typing', ({ room_id, user }) => end(room_id, user))
  onPush('message', (message) => message.user !== null && isNewLine(message) && end(message.room_id, message.user))
}
