// The one owner of sound: whatever plays in the house plays here, one thing at a time, and nothing before somebody has asked for it.
import { effect, signal } from '@preact/signals'
import { words } from '#words/index'
import { gainOf, loudness } from './loudness.ts'
import { tellSystem } from './media-session.ts'
import { whenPersonLeaves } from './session.ts'

/** Something that can be heard. */
export interface Track {
  /** The same for the same sound in the same place, so that each player knows whether it is its own. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** Whose it is, as they are called; empty where it is nobody else's. */
  readonly whose: string
  /** Where it stands. */
  readonly href: string | null
  readonly durationMs: number | null
  /** Plays on, in the deck, when its page is left. */
  readonly stays: boolean
}

type SoundState = 'stopped' | 'coming' | 'playing' | 'paused'

/** What is on; `null` in silence. */
export const track = signal<Track | null>(null)
export const soundState = signal<SoundState>('stopped')
/** How far it has come. */
export const atMs = signal(0)
/** Why the last one could not be heard; empty where all is well. */
export const soundFault = signal('')

let element: HTMLAudioElement | null = null

/** Plays it, from the beginning or where it is said, in place of whatever was on. Nothing happens before the person has pressed something on this page. */
export function play(wanted: Track, fromMs = track.peek()?.id === wanted.id ? atMs.peek() : 0): void {
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return
  const audio = (element ??= newElement())
  if (track.peek()?.id !== wanted.id || audio.src === '') audio.src = wanted.url
  track.value = wanted
  soundFault.value = ''
  soundState.value = 'coming'
  seek(isAtEnd(fromMs, wanted) ? 0 : fromMs)
  audio.play().catch((error: unknown) => {
    // Whoever pressed again meanwhile has interrupted it, which is no fault.
    if (error instanceof DOMException && error.name === 'AbortError') return
    if (track.peek()?.id === wanted.id) fail()
  })
}

/** Holds it where it is. */
export const pause = (): void => element?.pause()

/** Goes on with what is held. */
export const resume = (): void => {
  const held = track.peek()
  if (held) play(held)
}

/** Goes to a moment of what is on. */
export function seek(ms: number): void {
  atMs.value = ms
  // Before its beginning is known, a player keeps the wish.
  if (element) element.currentTime = ms / 1_000
}

/** Ends it; the deck goes. */
export function stop(): void {
  track.value = null
  soundState.value = 'stopped'
  soundFault.value = ''
  atMs.value = 0
  element?.pause()
  element?.removeAttribute('src')
  element?.load()
}

/** Ends it if it is this one: for players whose sound goes with them. */
export const stopIf = (id: string): void => {
  if (track.peek()?.id === id) stop()
}

const isAtEnd = (ms: number, { durationMs }: Track): boolean => durationMs !== null && ms >= durationMs - 50

function fail(): void {
  soundState.value = 'paused'
  soundFault.value = words.sound.cannotPlay
}

function newElement(): HTMLAudioElement {
  const audio = new Audio()
  audio.preload = 'auto'
  const on = (event: string, run: () => void): void =>
    audio.addEventListener(event, () => {
      if (track.peek()) run()
    })
  on('playing', () => {
    soundState.value = 'playing'
    follow(audio)
  })
  on('pause', () => (soundState.value = 'paused'))
  on('ended', () => {
    soundState.value = 'paused'
    seek(0)
  })
  on('error', fail)
  effect(() => {
    audio.volume = gainOf(loudness.value)
    audio.muted = loudness.value.muted
  })
  return audio
}

const finestStepMs = 60

/** Tells how far it has come, more finely than the element does by itself. */
function follow(audio: HTMLAudioElement): void {
  const look = (): void => {
    if (audio.paused || !track.peek()) return
    const now = audio.currentTime * 1_000
    if (Math.abs(now - atMs.peek()) >= finestStepMs) atMs.value = now
    requestAnimationFrame(look)
  }
  look()
}

whenPersonLeaves(stop)
tellSystem({ track, soundState, resume, pause, stop })
