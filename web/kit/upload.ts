// Sends a file to the house as it is, says truly how far it has come, and can be stopped.
import { fileBytes } from '#contract/file-bytes'
import type { FileUse, UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { ApiFailure, asFailure } from '../bedrock/api-failure.ts'
import { formToken, readAnswer } from '../bedrock/api.ts'

/** A square to cut out, in the picture's own pixels. */
interface CropQuery {
  readonly crop_x: number
  readonly crop_y: number
  readonly crop_size: number
}

/** What to keep of a sound, in milliseconds from its beginning. */
interface CutQuery {
  readonly from_ms: number
  readonly to_ms: number
}

/** The conversation between two for which it is sealed. */
interface RoomQuery {
  readonly room?: number | undefined
}

type Part = RoomQuery | (CropQuery & RoomQuery) | (CutQuery & RoomQuery)

export interface Uploading {
  /** The file as the house keeps it; rejects with an `ApiFailure`, or an `AbortError` where it was stopped here. */
  readonly done: Promise<UploadedFile>
  stop(): void
}

/** Begins to send. `onProgress` hears shares from 0 to 1 of what has left this device; at 1 the house is still making it. */
export function upload(file: Blob, use: FileUse, onProgress: (share: number) => void, part: Part = {}): Uploading {
  const stopping = new AbortController()
  return { done: send(file, use, onProgress, part, stopping.signal), stop: () => stopping.abort() }
}

async function send(
  file: Blob,
  use: FileUse,
  onProgress: (share: number) => void,
  part: Part,
  signal: AbortSignal,
): Promise<UploadedFile> {
  if (file.size > fileBytes[use])
    throw new ApiFailure({ code: 'TOO_LARGE', error: words.files.tooLarge(fileBytes[use] / 1_048_576) })
  const query = new URLSearchParams({
    use,
    ...Object.fromEntries(Object.entries(part).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]]))),
  })
  // The contract says what this route answers.
  return ((await sendBytes(`/api/files?${query}`, file, onProgress, signal)) as { file: UploadedFile }).file
}

/** Sends a file as the body of this request of the contract, and answers what the house said. */
export async function sendBytes(
  url: string,
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<unknown> {
  const once = async (fresh: boolean): Promise<unknown> =>
    readAnswer(...(await carried(url, file, await formToken(fresh), onProgress, signal)))
  try {
    return await once(false)
  } catch (error) {
    // The page's token was too old; the next one is not.
    if (asFailure(error).code === 'CSRF') return await once(true)
    throw error
  }
}

/** One request, by the only means of a browser that tells how far it has come. */
function carried(
  url: string,
  file: Blob,
  token: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<[status: number, answer: unknown]> {
  const { promise, resolve, reject } = Promise.withResolvers<[number, unknown]>()
  const request = new XMLHttpRequest()
  request.open('POST', url)
  request.responseType = 'json'
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('x-csrf-token', token)
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
  request.addEventListener('load', () => resolve([request.status, request.response]))
  request.addEventListener('error', () => reject(new ApiFailure({ code: 'OFFLINE', error: words.errors.offline })))
  request.addEventListener('abort', () => reject(new DOMException(words.files.stopped, 'AbortError')))
  signal.addEventListener('abort', () => request.abort())
  if (signal.aborted) reject(new DOMException(words.files.stopped, 'AbortError'))
  else request.send(file)
  return promise
}
