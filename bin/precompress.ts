// Puts compressed copies beside what was built, so that the server sends them as they lie: compressed once, as hard as can be.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const texts = /\.(js|css|svg|json|html)$/
/** Below this a copy saves less than a packet. */
const leastBytes = 1_024

/** A Vite plugin: writes `.br` and `.gz` beside each text of these folders that becomes smaller. */
export const precompress = (folders: readonly string[]) => ({
  name: 'precompress',
  apply: 'build' as const,
  async closeBundle(): Promise<void> {
    for (const folder of folders) {
      const names = (await readdir(folder)).filter((name) => texts.test(name))
      await Promise.all(names.map((name) => compress(join(folder, name))))
    }
  },
})

async function compress(path: string): Promise<void> {
  const plain = await readFile(path)
  if (plain.length < leastBytes) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  const copies = { br: await brotli(plain, { params }), gz: await gzipped(plain, { level: 9 }) }
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < plain.length) await writeFile(`${path}.${ending}`, copy)
}
