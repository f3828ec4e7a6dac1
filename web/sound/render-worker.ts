// Renders a song beside the page, so that nobody waits for a press to be answered meanwhile.
import { renderSong } from '#song/dsp/render-song'
import { writeWav } from '#song/wav'
import type { RenderOrder, RenderTold } from './render-orders.types.ts'

// The library of types has pages alone, and a worker's `postMessage` takes other things.
const worker = globalThis as unknown as {
  postMessage(told: RenderTold, transfer?: Transferable[]): void
  onmessage: ((event: MessageEvent<RenderOrder>) => void) | null
}

worker.onmessage = ({ data: { song, what } }) => {
  let hundredths = -1
  try {
    const sound = renderSong(song, { what }, (progress) => {
      if (Math.floor(progress * 100) === hundredths) return
      hundredths = Math.floor(progress * 100)
      worker.postMessage({ progress })
    })
    const wav = writeWav(sound)
    worker.postMessage({ wav }, [wav])
  } catch (error) {
    worker.postMessage({ fault: error instanceof RangeError ? 'long' : 'broken' })
  }
}
