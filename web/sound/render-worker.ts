// Renders a song beside the page, so that nobody waits for a press to be answered meanwhile.
import { renderPieces } from '#song/dsp/render-song'
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'
import { wavHeader, wavSamples } from '#song/wav'
import type { RenderOrder, RenderTold } from './render-orders.types.ts'

// The library of types has pages alone, and a worker's `postMessage` takes other things.
const worker = globalThis as unknown as {
  postMessage(told: RenderTold, transfer?: Transferable[]): void
  onmessage: ((event: MessageEvent<RenderOrder>) => void) | null
}

worker.onmessage = ({ data: { song, what } }) => {
  try {
    const wav = file(song, what, (progress) => worker.postMessage({ progress }))
    worker.postMessage({ wav }, [wav])
  } catch (error) {
    worker.postMessage({ fault: error instanceof RangeError ? 'long' : 'broken' })
  }
}

/** Each piece becomes samples of 16 bits at once: a long song as numbers of 32 would fill a phone. */
function file(song: Song, what: Played, told: (progress: number) => void): ArrayBuffer {
  const samples = wavSamples(1)
  const pieces: Uint8Array[] = []
  let hundredths = -1
  for (const { left, right, progress } of renderPieces(song, { what })) {
    pieces.push(samples(left, right))
    if (Math.floor(progress * 100) === hundredths) continue
    hundredths = Math.floor(progress * 100)
    told(progress)
  }
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0)
  const header = wavHeader({ sampleRate: 44_100, frames: bytes / 4 })
  const whole = new Uint8Array(header.length + bytes)
  whole.set(header)
  let at = header.length
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole.buffer
}
