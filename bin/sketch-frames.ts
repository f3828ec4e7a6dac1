// Builds what sketches run in: the document with its script inline, a kit for each kind and the library of three as one text each, beside the licences of the libraries.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { sketchKinds } from '../sketch/kinds.ts'

const root = join(import.meta.dirname, '..')
const frames = join(root, 'web', 'sandbox', 'frame')
const name = 'virtual:sketch-frames'

/** One text that needs no other, as it is run in a document. */
async function textOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'made', fileName: () => 'text.js' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`${entry} was not built.`)
  const [{ type, ...chunk }] = output.output
  if (type !== 'chunk' || !('code' in chunk)) throw new Error(`${entry} became no script.`)
  return chunk.code.trim()
}

const styles =
  'html,body{margin:0;height:100%;overflow:hidden;background:#fff;color:#000;color-scheme:light}canvas{display:block}'

/** The document in which sketches of a kind run. It holds no `meta`: a copy of one could be made into another. */
export const frameDocument = (script: string): string => {
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end itself in its document.')
  return `<!doctype html><html lang="und"><title>Sketch</title><style>${styles}</style><body><script>${script}</script>`
}

/** A Vite plugin: the document into `frames/`, kits, libraries and their licences beside the assets. */
export const sketchFrames = (): Plugin => ({
  name: 'sketch-frames',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null
    const put = async (called: string, entry: string): Promise<string> => {
      const source = await textOf(join(frames, entry))
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      this.emitFile({ type: 'asset', fileName: `assets/${called}-${hash}.js`, source })
      return `/assets/${called}-${hash}.js`
    }
    const kits = await Promise.all(
      sketchKinds.map(async (kind) => [kind, await put(`kit-${kind}`, `kinds/${kind}.ts`)] as const),
    )
    const three = await put('three', 'three-library.ts')
    return `export const kits = ${JSON.stringify(Object.fromEntries(kits))}\nexport const three = ${JSON.stringify(three)}`
  },
  async generateBundle() {
    const source = frameDocument(await textOf(join(frames, 'boot.ts')))
    this.emitFile({ type: 'asset', fileName: 'frames/run.html', source })
    for (const [library, path] of licences)
      this.emitFile({
        type: 'asset',
        fileName: `assets/${library}-licence.txt`,
        source: await readFile(join(root, 'node_modules', path), 'utf8'),
      })
  },
})
const licences = [
  ['p5', 'p5/license.txt'],
  ['three', 'three/LICENSE'],
] as const
