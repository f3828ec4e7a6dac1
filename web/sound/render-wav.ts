// Has a song rendered to a WAV file by a worker of its own, with its progress told, until it is done or no longer wanted.
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'
import type { RenderOrder, RenderTold } from './render-orders.types.ts'
// The build makes its address the default export.
// oxlint-disable-next-line import/default
import script from './render-worker.ts?worker&url'

interface Trusting {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

let trusted: string | undefined

/** The page's content policy lets this one script in by the name of this one policy, which may be made once a page. */
function trustedScript(): string {
  // Browsers without trusted types take the address as it is; the library of types knows none.
  const trusting = Reflect.get(window, 'trustedTypes') as Trusting | undefined
  trusted ??=
    trusting
      ?.createPolicy('song-renderer', {
        createScriptURL(url) {
          if (url !== script) throw new TypeError('This is not what renders songs.')
          return url
        },
      })
      .createScriptURL(script) ?? script
  return trusted
}

/** 44.1 kHz, 16 bit, stereo. Rejects with the signal's reason when it is no longer wanted, with a RangeError for a song that is too long. */
export function renderWav(
  song: Song,
  what: Played,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(trustedScript())
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
