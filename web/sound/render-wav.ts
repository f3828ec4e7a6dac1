// Has a song rendered to a WAV file by a worker of its own, with its progress told, until it is done or no longer wanted.
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'
import { trustedScript } from '../bedrock/trusted-script.ts'
import type { RenderOrder, RenderTold } from './render-orders.types.ts'
// The build makes its address the default export.
// oxlint-disable-next-line import/default
import script from './render-worker.ts?worker&url'

/** How long a file lasts that was made here. */
export const wavMs = ({ byteLength }: ArrayBuffer): number => ((byteLength - 44) / (44_100 * 4)) * 1_000

/** 44.1 kHz, 16 bit, stereo. Rejects with the signal's reason when it is no longer wanted, with a RangeError for a song that is too long. */
export function renderWav(
  song: Song,
  what: Played,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(trustedScript('song-renderer', script))
    const settle = (end: () => void): void => {
      worker.terminate()
      signal.removeEventListener('abort', abort)
      end()
    }
    const abort = (): void => settle(() => reject(signal.reason))
    signal.addEventListener('abort', abort)
    worker.addEventListener('error', () => settle(() => reject(new Error('The worker could not render the song.'))))
    worker.addEventListener('message', ({ data }: MessageEvent<RenderTold>) => {
      if ('progress' in data) told(data.progress)
      else if ('wav' in data) settle(() => resolve(data.wav))
      else if (data.fault === 'long') settle(() => reject(new RangeError('The song is too long to be rendered.')))
      else settle(() => reject(new Error('The worker could not render the song.')))
    })
    const order: RenderOrder = { song, what }
    worker.postMessage(order)
  })
}
