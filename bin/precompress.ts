// Puts compressed copies beside what was built, so that the server sends them as they lie: compressed once, as hard as can be.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const texts = /\.(js|css|svg|json)$/
/** Below this a copy saves less than a packet. */
const leastBytes = 1_024

/** A Vite plugin: writes `.br` and `.gz` beside each text of the folder `assets` that becomes smaller. */
export const precompress = (folder: string) => ({
  name: 'precompress',
  apply: 'build' as const,
  async closeBundle(): Promise<void> {
    const names = (await readdir(folder)).filter((name) => texts.test(name))
    await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name)
        const plain = await readFile(path)
        if (plain.length < leastBytes) return
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
        const copies = { br: await brotli(plain, { params }), gz: await gzipped(plain, { level: 9 }) }
        for (const [ending, copy] of Object.entries(copies))
          if (copy.length < plain.length) await writeFile(`${path}.${ending}`, copy)
      }),
    )
  },
})
