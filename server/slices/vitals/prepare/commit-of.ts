// Which commit the program was started from, where it lies in its repository.
import { readFile } from 'node:fs/promises'

const root = new URL('../../../../', import.meta.url)
const hash = /^[0-9a-f]{40}$/

/** The whole hash; null where there is no repository, as in an image. */
export async function commitOf(folder: URL = root): Promise<string | null> {
  const read = (path: string): Promise<string> =>
    readFile(new URL(`.git/${path}`, folder), 'utf8').then(
      (text) => text.trim(),
      () => '',
    )
  const head = await read('HEAD')
  if (hash.test(head)) return head
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (ref === undefined || ref.includes('..')) return null
  const loose = await read(ref)
  if (hash.test(loose)) return loose
  const packed =
    (await read('packed-refs'))
      .split('\n')
      .find((line) => line.endsWith(` ${ref}`))
      ?.slice(0, 40) ?? ''
  return hash.test(packed) ? packed : null
}
