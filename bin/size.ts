// Weighs the client as it is built: the compressed scripts of the shell and the fonts, against the budgets of UI-4, and the document in which sketches run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const built = join(import.meta.dirname, '..', 'dist', 'web')
const budgets = { scripts: 70 * 1_024, fonts: 95_000, frame: 6 * 1_024 }

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly assets?: readonly string[]
}

// The manifest is Vite's own output; its shape is documented.
const manifest = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
if (!entry) throw new Error('The manifest names no entry; build the client first: vite build')

const first = new Set<string>()
const visit = (key: string): void => {
  if (first.has(key)) return
  first.add(key)
  for (const next of manifest[key]?.imports ?? []) visit(next)
}
visit(entry)

const bytes = (file: string): Buffer => readFileSync(join(built, file))
const scripts = [...first].reduce((sum, key) => sum + gzipSync(bytes(manifest[key]?.file ?? '')).length, 0)
const files = new Set(
  [...first].flatMap((key) => manifest[key]?.assets ?? []).filter((file) => file.endsWith('.woff2')),
)
const fonts = [...files].reduce((sum, file) => sum + bytes(file).length, 0)

const frame = brotliCompressSync(bytes('frames/run.html')).length

console.log(
  `shell: ${(scripts / 1_024).toFixed(1)} KiB of scripts (at most 70), ${(fonts / 1_000).toFixed(1)} KB of fonts (at most 95)`,
)
console.log(`frame of sketches: ${(frame / 1_024).toFixed(1)} KiB (at most 6)`)
if (frame > budgets.frame) process.exit(1)
if (scripts > budgets.scripts || fonts > budgets.fonts || fonts === 0) process.exit(1)
