// Plays files of the house through one element a channel, into the bus.
import { effect } from '@preact/signals'
import { speed } from './heard.ts'
import type { Source, Telling } from './source.types.ts'

/** The element sends what it plays into `output`. */
export function makeFileSource(context: AudioContext, output: AudioNode, tell: Telling, spoken: boolean): FileSource {
  const audio = new Audio()
  audio.preload = 'auto'
  new MediaElementAudioSourceNode(context, { mediaElement: audio }).connect(output)
  let url: string | null = null
  const on = (event: string, run: () => void): void => audio.addEventListener(event, () => url !== null && run())
  on('playing', () => {
    tell.playing()
    follow()
  })
  // What was begun since is not held.
  on('pause', () => audio.paused && !audio.ended && tell.paused())
  on('ended', tell.ended)
  on('error', tell.failed)
  if (spoken) effect(() => void (audio.playbackRate = audio.defaultPlaybackRate = speed.value))

  let asked = 0
  /** Tells how far it has come, more finely than the element does by itself; a hidden page draws no frames, and hears the element. */
  const follow = (): void => {
    cancelAnimationFrame(asked)
    if (audio.paused || url === null) return
    tell.at(audio.currentTime * 1_000)
    asked = requestAnimationFrame(follow)
  }
  on('timeupdate', () => !audio.paused && tell.at(audio.currentTime * 1_000))
  return {
    play(wanted, fromMs) {
      if (url !== wanted) audio.src = url = wanted
      // Before its beginning is known, a player keeps the wish.
      audio.currentTime = fromMs / 1_000
      audio.play().catch((error: unknown) => {
        // Whoever pressed again meanwhile has interrupted it, which is no fault.
        if (error instanceof DOMException && error.name === 'AbortError') return
        if (url === wanted) tell.failed()
      })
    },
    pause: () => audio.pause(),
    seek: (ms) => void (audio.currentTime = ms / 1_000),
    end() {
      url = null
      audio.pause()
      audio.removeAttribute('src')
      audio.load()
    },
  }
}

/** A source that is given another file each time. */
export interface FileSource extends Omit<Source, 'play'> {
  play(url: string, fromMs: number): void
}
