// Has pictures put together by a worker: half of what a crowd took of a frame was the raster of its canvas, which now happens beside the page.

// The build makes its address the default export.
// oxlint-disable-next-line import/default
import script from './copyist-worker.ts?worker&url'
import { trustedScript } from '../../bedrock/trusted-script.ts'
import type { Sheet } from './sheet.ts'
import type { Told } from './told.ts'

/** A sheet that the worker has, by its key, and how large it is in CSS pixels. */
export interface KeptSheet {
  readonly key: number
  readonly width: number
  readonly height: number
}

export type Copyist = ReturnType<typeof startCopyist>

/** Starts the worker, which gives each picture back to `onPicture`. */
export function startCopyist(onPicture: (picture: ImageBitmap) => void) {
  const worker = new Worker(trustedScript('lobby-copyist', script))
  let key = 0
  const tell = (told: Told, transfer: Transferable[]): void => worker.postMessage(told, transfer)
  worker.addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => onPicture(data))
  return {
    /** Gives a sheet away. */
    keep({ image, width, height }: Sheet): KeptSheet {
      key += 1
      tell({ what: 'keep', key, image }, [image])
      return { key, width, height }
    },
    forget: () => tell({ what: 'forget' }, []),
    /** Asks for a picture of this size. */
    copy(width: number, height: number, placed: readonly number[]): void {
      const places = Int32Array.from(placed)
      tell({ what: 'copy', width, height, places }, [places.buffer])
    },
    end: () => worker.terminate(),
  }
}
