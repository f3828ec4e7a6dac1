// What is heard, told to the system: its title on the lock screen, and the keys that hold it and go on.
import { effect, type ReadonlySignal } from '@preact/signals'

interface Heard {
  readonly track: ReadonlySignal<{ readonly title: string; readonly whose: string } | null>
  readonly soundState: ReadonlySignal<string>
  readonly resume: () => void
  readonly pause: () => void
  readonly stop: () => void
}

/** Keeps the system's own controls in step. Call once. */
export function tellSystem({ track, soundState, resume, pause, stop }: Heard): void {
  if (!('mediaSession' in navigator)) return
  const { mediaSession } = navigator
  mediaSession.setActionHandler('play', resume)
  mediaSession.setActionHandler('pause', pause)
  mediaSession.setActionHandler('stop', stop)
  effect(() => {
    const on = track.value
    mediaSession.metadata = on ? new MediaMetadata({ title: on.title, artist: on.whose }) : null
    mediaSession.playbackState = !on ? 'none' : soundState.value === 'paused' ? 'paused' : 'playing'
  })
}
