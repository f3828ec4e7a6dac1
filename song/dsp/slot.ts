// A voice and what it is doing: free, sounding until its note ends, or being taken away within four milliseconds.
import { quantum } from './quantum.ts'
import type { Desk, Hit, Voice } from './voice.ts'

const fadeSeconds = 0.004
/** So young a voice has not come to its loudness yet and is not judged by it. */
const youngSeconds = 0.06

type State = 'free' | 'sounding' | 'fading'

export type Slot = ReturnType<typeof makeSlot>

/** A place for notes of one voice, one after another. */
export function makeSlot(voice: Voice, { sampleRate }: Pick<Desk, 'sampleRate'>) {
  const apart = { left: new Float64Array(quantum), right: new Float64Array(quantum) }
  const fadeStep = 1 / (fadeSeconds * sampleRate)
  const at = {
    state: 'free' as State,
    note: -1,
    begun: 0,
    ends: Number.POSITIVE_INFINITY,
    level: 0,
    fade: 1,
    held: false,
  }
  return {
    state: (): State => at.state,
    isHeld: (note: number): boolean => at.state === 'sounding' && at.held && at.note === note,
    isNote: (note: number): boolean => at.note === note,
    /** When its note ends; never, where that was already or nobody knows. */
    ends: (): number => (at.state === 'sounding' ? at.ends : Number.POSITIVE_INFINITY),
    /** How much would be missed: how loud it is, a note whose key is up half of that, what has just begun all of it. */
    worth(frame: number): number {
      const young = frame - at.begun < youngSeconds * sampleRate
      return (young ? 1 + at.level : at.level) * (at.ends === Number.POSITIVE_INFINITY && !at.held ? 0.5 : 1)
    },
    begun: (): number => at.begun,
    /** `length` in frames; null while a key is held. */
    strike(hit: Hit, frame: number, length: number | null): void {
      at.state = 'sounding'
      at.note = hit.note
      at.begun = frame
      at.held = length === null
      at.ends = length === null ? Number.POSITIVE_INFINITY : frame + Math.max(1, Math.round(length))
      at.level = 1
      at.fade = 1
      voice.strike(hit)
    },
    release(): void {
      at.held = false
      at.ends = Number.POSITIVE_INFINITY
      voice.release()
    },
    takeAway(): void {
      if (at.state === 'sounding') at.state = 'fading'
    },
    /** Adds its sound; where it is taken away, ever less of it. */
    render(left: Float64Array, right: Float64Array, from: number, to: number): void {
      if (at.state === 'sounding') {
        at.level = voice.render(left, right, from, to)
        if (at.level === 0) at.state = 'free'
        return
      }
      apart.left.fill(0, from, to)
      apart.right.fill(0, from, to)
      const level = voice.render(apart.left, apart.right, from, to)
      let { fade } = at
      for (let index = from; index < to; index += 1) {
        fade = Math.max(0, fade - fadeStep)
        left[index] = (left[index] ?? 0) + (apart.left[index] ?? 0) * fade
        right[index] = (right[index] ?? 0) + (apart.right[index] ?? 0) * fade
      }
      at.fade = fade
      if (fade === 0 || level === 0) at.state = 'free'
    },
  }
}
