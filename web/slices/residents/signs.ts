// What cats do in a room for a moment: being about to speak, and signs without words.
import { signal } from '@preact/signals'
import type { PayloadOf } from '#contract/define'
import type { CatName } from '#contract/house'
import type { catGesturePush } from '#contract/residents'
import { onPush } from '../../bedrock/socket.ts'

export type Gesture = PayloadOf<typeof catGesturePush>

/** As long as it takes to look down from what one reads. */
const shownMs = 8_000

const typists = signal<ReadonlyMap<number, readonly CatName[]>>(new Map())
const gestures = signal<ReadonlyMap<number, Gesture>>(new Map())
const timers = new Map<string, ReturnType<typeof setTimeout>>()

/** Cats who are about to speak in a room. */
export const catsTypingIn = (roomId: number): readonly CatName[] => typists.value.get(roomId) ?? []

/** The sign that was made last in a room; undefined a few seconds later. */
export const gestureIn = (roomId: number): Gesture | undefined => gestures.value.get(roomId)

function after(key: string, ms: number, work: () => void): void {
  clearTimeout(timers.get(key))
  timers.set(key, setTimeout(work, ms))
}

function setTyping(roomId: number, cat: CatName, on: boolean): void {
  const others = catsTypingIn(roomId).filter((name) => name !== cat)
  typists.value = new Map(typists.peek()).set(roomId, on ? [...others, cat] : others)
}

function endGesture(roomId: number): void {
  const rest = new Map(gestures.peek())
  rest.delete(roomId)
  gestures.value = rest
}

onPush('cat_typing', ({ room_id, cat, expires_ms }) => {
  setTyping(room_id, cat, true)
  after(`${room_id}/${cat}`, expires_ms, () => setTyping(room_id, cat, false))
})
onPush('cat_say', ({ room_id, cat }) => setTyping(room_id, cat, false))
onPush('cat_gesture', (gesture) => {
  gestures.value = new Map(gestures.peek()).set(gesture.room_id, gesture)
  after(`${gesture.room_id}`, shownMs, () => endGesture(gesture.room_id))
})
