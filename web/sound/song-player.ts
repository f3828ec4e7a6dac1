// Plays songs in a context that somebody else owns. It only sends orders and keeps what it was told last; the sound is made in `song-processor`.
import type { Song } from '#song/song.types'
import type { SongOrder, SongTold } from './song-orders.types.ts'
import type { SongPlace, SongPlayer } from './song-player.types.ts'
// The build makes its address the default export.
// oxlint-disable-next-line import/default
import processor from './song-processor.ts?worker&url'

/** The contexts that know the processor; asking again costs a look into the cache, and registering twice is a fault. */
const known = new WeakMap<BaseAudioContext, Promise<void>>()

function knowing(context: BaseAudioContext): Promise<void> {
  const before = known.get(context)
  if (before) return before
  const loading = context.audioWorklet.addModule(processor)
  known.set(context, loading)
  // What could not be fetched may be asked for again.
  loading.catch(() => known.delete(context))
  return loading
}

/** A player in this context, silent until its output is connected. Rejects where the browser has no worklets or the file could not be fetched. */
export async function makeSongPlayer(context: AudioContext): Promise<SongPlayer> {
  await knowing(context)
  const node = new AudioWorkletNode(context, 'song', { numberOfInputs: 0, outputChannelCount: [2] })
  const listeners = new Set<(place: SongPlace) => void>()
  let last: SongTold | null = null
  let countIn = 0
  const send = (order: SongOrder): void => node.port.postMessage(order)
  node.port.onmessage = ({ data }: MessageEvent<SongTold>) => {
    last = data
    for (const told of listeners) told(data.place)
  }
  return {
    output: node,
    load: (song: Song, anchor) => send({ what: 'load', song, anchor }),
    play: (played, fromStep = 0, at) => send({ what: 'play', played, from: fromStep, countIn, at }),
    align: (anchor, atOnce = false) => send({ what: 'align', anchor, atOnce }),
    repeat: (again) => send({ what: 'repeat', again }),
    stop: () => send({ what: 'stop' }),
    seek: (step) => send({ what: 'seek', step }),
    strike: (track, note, velocity) => send({ what: 'strike', track, note, force: velocity / 127 }),
    release: (track, note) => send({ what: 'release', track, note }),
    metronome(on, bars = 0) {
      countIn = bars
      send({ what: 'metronome', on })
    },
    stepNow() {
      if (!last?.place.playing) return null
      // What was handed over is not heard yet: the way to the loudspeaker takes its time.
      const heard = context.currentTime - (context.outputLatency || context.baseLatency || 0)
      return last.place.step + (heard - last.time) / last.secondsPerStep
    },
    onPlace(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    async [Symbol.asyncDispose]() {
      send({ what: 'end' })
      node.disconnect()
      node.port.onmessage = null
      listeners.clear()
    },
  }
}
