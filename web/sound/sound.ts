// The one way to be heard: whatever plays in the house is asked for here, one thing a channel, and nothing before somebody has asked for it. What makes the sound is fetched when something is to sound.
import { words } from '#words/index'
import { whenPersonLeaves } from '../bedrock/session.ts'
import { comeBack } from './beneath.ts'
import type { Bus } from './bus.ts'
import { type Channel, channelOf, music, type Track, voice } from './heard.ts'
import { hasActed, mayBegin } from './may-begin.ts'

let context: AudioContext | undefined
let bus: Bus | undefined
let coming: Promise<Bus> | undefined

/** The house's bus, once it is there. A browser lets the sound out that was made while somebody pressed, so its clock is made at once. */
export function openBus(): Promise<Bus> {
  const made = (context ??= new AudioContext())
  return (coming ??= import('./bus.ts').then(
    ({ makeBus }) => (bus = makeBus(made, { resume, pause, seek, stop })),
    (error: unknown) => {
      coming = undefined
      throw error
    },
  ))
}

/** In the order in which it was asked for, also while the bus is still on its way. */
function ask(channel: Channel, run: (bus: Bus) => void): void {
  if (bus) return run(bus)
  openBus().then(run, () => {
    if (channel.track.peek() === null) return
    channel.state.value = 'paused'
    channel.fault.value = words.sound.cannotPlay
  })
}

/** Plays it, from the beginning or where it is said, in place of whatever was on there. Nothing happens before the person has pressed something on this page. */
export function play(wanted: Track, fromMs?: number): void {
  if (mayBegin({ cause: 'press', acted: hasActed() }) !== 'begins') return
  const channel = channelOf(wanted)
  const goesOn = channel.track.peek()?.id === wanted.id
  const from = fromMs ?? (goesOn ? channel.atMs.peek() : 0)
  const at = isAtEnd(from, wanted) ? 0 : from
  channel.track.value = wanted
  channel.fault.value = ''
  channel.state.value = 'coming'
  channel.atMs.value = at
  ask(channel, (opened) => opened.play(channel, wanted, at))
}

/** Holds it where it is. */
export function pause(channel: Channel): void {
  if (channel.track.peek() === null) return
  channel.state.value = 'paused'
  ask(channel, (opened) => opened.pause(channel))
}

/** Holds all that sounds. */
export const pauseAll = (): void => [music, voice].forEach(pause)

/** Goes on with what is held. */
export function resume(channel: Channel): void {
  const held = channel.track.peek()
  if (held) play(held)
}

/** Goes to a moment of what is on. */
export function seek(channel: Channel, ms: number): void {
  channel.atMs.value = ms
  ask(channel, (opened) => opened.seek(channel, ms))
}

/** Ends it; the deck goes, or shows what is on beside it. */
export function stop(channel: Channel): void {
  if (channel.track.peek() === null) return
  channel.track.value = null
  channel.state.value = 'stopped'
  channel.fault.value = ''
  channel.atMs.value = 0
  ask(channel, (opened) => opened.end(channel))
  if (channel === music) comeBack()
}

/** Ends what is on as music, unless it makes its sound itself, as a jam does: where something else is to be made, it would be a second player. */
export function putMusicAway(): void {
  const on = music.track.peek()
  if (on && (on.url !== null || on.song)) stop(music)
}

/** Ends it if it is this one: for players whose sound goes with them. */
export function stopIf(id: string): void {
  for (const channel of [music, voice]) if (channel.track.peek()?.id === id) stop(channel)
}

const isAtEnd = (ms: number, { durationMs }: Track): boolean => durationMs !== null && ms >= durationMs - 50

whenPersonLeaves(() => [music, voice].forEach(stop))
