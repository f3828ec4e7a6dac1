// The house's one bus: leads what sounds in each channel, one at a time, and tells what became of it.
import { effect } from '@preact/signals'
import { words } from '#words/index'
import { comeBack } from './beneath.ts'
import { type FileSource, makeFileSource } from './file-source.ts'
import { type Graph, makeGraph } from './graph.ts'
import { type Channel, music, sounds, type Track, voice } from './heard.ts'
import { makeSongSource } from './song-source.ts'
import type { Source, Telling } from './source.types.ts'
import { tellSystem, type Verbs } from './tell-system.ts'

/** What the way into it is led by. */
export interface Bus {
  readonly context: AudioContext
  readonly graph: Graph
  play(channel: Channel, track: Track, fromMs: number): void
  pause(channel: Channel): void
  seek(channel: Channel, ms: number): void
  end(channel: Channel): void
  /** Puts an instrument in the place of the music; what was there is ended. */
  put(track: Track, source: Source): Telling
  /** Lets the clock run, which browsers stop before anybody has pressed. */
  readonly wake: () => void
}

const finestStepMs = 60
const restsAfterMs = 8_000

/** Makes it. There is one. */
export function makeBus(context: AudioContext, verbs: Verbs): Bus {
  const graph = makeGraph(context)
  const files = new Map<Channel, FileSource>()
  const on = new Map<Channel, Source>()
  const { wake } = clockOf(context)

  /** Only the one that is on is listened to. */
  const telling = (channel: Channel, id: () => string | undefined): Telling => {
    const mine = (run: () => void) => (): void => {
      if (id() !== undefined && channel.track.peek()?.id === id()) run()
    }
    const pausedWith = (fault: string) =>
      mine(() => {
        channel.state.value = 'paused'
        channel.fault.value = fault
      })
    return {
      playing: mine(() => (channel.state.value = 'playing')),
      paused: mine(() => (channel.state.value = 'paused')),
      at: (ms) =>
        mine(() => {
          if (Math.abs(ms - channel.atMs.peek()) >= finestStepMs) channel.atMs.value = ms
        })(),
      ended: mine(() => {
        channel.state.value = 'paused'
        channel.atMs.value = 0
        on.get(channel)?.seek(0)
        if (channel === music) comeBack()
        // The music that it was heard over has the deck again.
        if (channel === voice && music.track.peek() !== null) {
          channel.track.value = null
          channel.state.value = 'stopped'
        }
      }),
      failed: pausedWith(words.sound.cannotPlay),
    }
  }
  const fileOf = (channel: Channel): FileSource => {
    const made =
      files.get(channel) ??
      makeFileSource(
        context,
        channel === voice ? graph.voice : graph.music,
        telling(channel, () => (on.has(channel) && channel.track.peek()?.url ? channel.track.peek()?.id : undefined)),
        channel === voice,
      )
    files.set(channel, made)
    return made
  }
  /** The file's own element is one source among others. */
  const asSource = (channel: Channel, url: string): Source => {
    const file = fileOf(channel)
    return { ...file, play: (fromMs) => file.play(url, fromMs) }
  }
  const sourceOf = (channel: Channel, track: Track): Source | null => {
    const { id, url, song } = track
    if (url !== null) return asSource(channel, url)
    if (!song) return null
    const made: Source = makeSongSource(
      context,
      graph.music,
      { id, song },
      telling(channel, () => (on.get(channel) === made ? id : undefined)),
    )
    return made
  }
  const placed = new Map<Channel, string>()

  const bus: Bus = {
    context,
    graph,
    wake,
    play(channel, track, fromMs) {
      wake()
      if (placed.get(channel) !== track.id) {
        bus.end(channel)
        const made = sourceOf(channel, track)
        if (made) {
          on.set(channel, made)
          placed.set(channel, track.id)
        }
      }
      const source = on.get(channel)
      if (source) source.play(fromMs)
      else channel.state.value = 'paused'
    },
    pause: (channel) => on.get(channel)?.pause(),
    seek: (channel, ms) => on.get(channel)?.seek(ms),
    end(channel) {
      on.get(channel)?.end()
      on.delete(channel)
      placed.delete(channel)
    },
    put(track, source) {
      const before = on.get(music)
      // Whoever is ended sees by what.
      music.track.value = track
      if (before !== source) before?.end()
      on.set(music, source)
      placed.set(music, track.id)
      music.fault.value = ''
      music.atMs.value = 0
      return telling(music, () => (on.get(music) === source ? track.id : undefined))
    },
  }
  tellSystem(verbs)
  return bus
}

/** Browsers let a clock run only after a press; one that runs keeps a processor awake, so it stops when nothing has sounded for a while. */
function clockOf(context: AudioContext): Pick<Bus, 'wake'> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const restLater = (): void => {
    clearTimeout(waiting)
    if (!sounds(music) && !sounds(voice)) waiting = setTimeout(() => void context.suspend(), restsAfterMs)
  }
  effect(restLater)
  return {
    wake() {
      void context.resume().catch(() => {})
      restLater()
    },
  }
}
