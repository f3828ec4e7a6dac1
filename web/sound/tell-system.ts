// What is heard, told to the system: its title on the lock screen, how far it has come, and the keys that hold it, go on and go to a moment.
import { effect } from '@preact/signals'
import { repeats } from './repeats.ts'
import { type Channel, deckChannel, sounds, speed, voice } from './heard.ts'

/** What keys of the system do. */
export interface Verbs {
  readonly resume: (channel: Channel) => void
  readonly pause: (channel: Channel) => void
  readonly seek: (channel: Channel, ms: number) => void
  readonly stop: (channel: Channel) => void
}

const stepMs = 10_000

/** Keeps the system's own controls in step. Call once. */
export function tellSystem({ resume, pause, seek, stop }: Verbs): void {
  if (!('mediaSession' in navigator)) return
  const { mediaSession } = navigator
  const on = (
    action: MediaSessionAction,
    run: (channel: Channel, details: MediaSessionActionDetails) => void,
  ): void => {
    try {
      mediaSession.setActionHandler(action, (details) => {
        const channel = deckChannel.peek()
        if (channel) run(channel, details)
      })
    } catch {
      // Not every browser knows every key.
    }
  }
  const by = (channel: Channel, ms: number): void =>
    seek(channel, Math.max(0, Math.min(channel.track.peek()?.durationMs ?? Infinity, channel.atMs.peek() + ms)))
  on('play', resume)
  on('pause', pause)
  on('stop', stop)
  on('seekto', (channel, { seekTime }) => seekTime !== undefined && seek(channel, seekTime * 1_000))
  on('seekforward', (channel, { seekOffset }) => by(channel, (seekOffset ?? stepMs / 1_000) * 1_000))
  on('seekbackward', (channel, { seekOffset }) => by(channel, -(seekOffset ?? stepMs / 1_000) * 1_000))
  effect(() => {
    const track = deckChannel.value?.track.value ?? null
    mediaSession.metadata = track ? new MediaMetadata({ title: track.title, artist: track.whose }) : null
  })
  effect(() => {
    const channel = deckChannel.value
    mediaSession.playbackState = !channel ? 'none' : sounds(channel) ? 'playing' : 'paused'
    const looped = channel?.track.value && repeats(channel.track.value)
    const duration = (channel?.track.value?.durationMs ?? 0) / 1_000
    // What begins anew at its end has no place that the system could count on.
    if (!channel || looped || duration <= 0) return mediaSession.setPositionState()
    // It is told when something changes, and goes on by itself in between.
    const position = Math.min(duration, channel.atMs.peek() / 1_000)
    mediaSession.setPositionState({ duration, position, playbackRate: channel === voice ? speed.value : 1 })
  })
}
