// Sound that a sketch plays from an element: as loud as the sketch wants, as far as the page lets it.
import { getter, mapEach, mapGet, mapSet, redefine, setter } from './intrinsics.ts'

interface Wish {
  readonly volume: number
  readonly muted: boolean
}
const wishes = new Map<HTMLMediaElement, Wish>()
const wishOf = (element: HTMLMediaElement): Wish | undefined =>
  // Nothing else is kept there.
  mapGet(wishes, element) as Wish | undefined
const { prototype } = HTMLMediaElement
const readVolume = getter<HTMLMediaElement, number>(prototype, 'volume')
const setVolume = setter<HTMLMediaElement, number>(prototype, 'volume')
const readMuted = getter<HTMLMediaElement, boolean>(prototype, 'muted')
const setMuted = setter<HTMLMediaElement, boolean>(prototype, 'muted')
let gain = 0

function wish(element: HTMLMediaElement, wanted: Wish): void {
  mapSet(wishes, element, wanted)
  setVolume(element, wanted.volume * gain)
  setMuted(element, wanted.muted || gain === 0)
}

/** From now on this one obeys. */
export const tameElement = (element: HTMLMediaElement): void =>
  wish(element, wishOf(element) ?? { volume: readVolume(element), muted: readMuted(element) })

/** What a sketch sets and reads of its elements is what it wants of them. */
export function takeElements(): void {
  redefine(prototype, 'volume', {
    get(this: HTMLMediaElement) {
      return wishOf(this)?.volume ?? readVolume(this)
    },
    set(this: HTMLMediaElement, volume: unknown) {
      // It is the browser that judges what is no volume.
      setVolume(this, volume as number)
      const before = wishOf(this)
      if (before) wish(this, { ...before, volume: readVolume(this) })
    },
  })
  redefine(prototype, 'muted', {
    get(this: HTMLMediaElement) {
      return wishOf(this)?.muted ?? readMuted(this)
    },
    set(this: HTMLMediaElement, muted: unknown) {
      setMuted(this, muted as boolean)
      const before = wishOf(this)
      if (before) wish(this, { ...before, muted: readMuted(this) })
    },
  })
}

/** Lets them all be as loud as they want to be, by so much. */
export function loudElements(now: number): void {
  gain = now
  // Nothing else is kept there.
  mapEach(wishes, (wanted, element) => wish(element as HTMLMediaElement, wanted as Wish))
}
