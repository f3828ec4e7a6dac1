// Weighs the client as it is built: the compressed scripts of the shell and the fonts, against the budgets of UI-4, the document in which sketches run, and what opening their editor and the studio of songs fetches besides.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const built = join(import.meta.dirname, '..', 'dist', 'web')
const budgets = { scripts: 70 * 1_024, fonts: 95_000, editor: 200 * 1_024, studio: 120 * 1_024, frame: 6 * 1_024 }

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

/** What these fetch before they run, without the shell and what most pages share, as the house sends it. */
function sentBesides(keys: readonly string[]): number {
  const all = new Set(keys)
  for (const key of all) for (const next of manifest[key]?.imports ?? []) all.add(next)
  return [...all]
    .filter((key) => !first.has(key) && !key.startsWith('_kit-'))
    .reduce((sum, key) => sum + brotliCompressSync(bytes(manifest[key]?.file ?? '')).length, 0)
}
const keyOf = (part: string): string => {
  const found = Object.keys(manifest).find((key) => key.includes(part))
  if (found === undefined) throw new Error(`The manifest has no part called ${part}.`)
  return found
}
const opened = ['sketches/editor/editor-page.tsx', 'sandbox/mount-runner.ts', 'sandbox/prepare-code.ts'].map(keyOf)
/** Scripts are what the guard reads anyway; shaders and markup have languages of their own. */
const languages = ['sketches/editor/code/shader-language.ts', 'lang-html'].map(keyOf)
const editor = Math.max(...languages.map((language) => sentBesides([...opened, language])))

console.log(
  `shell: ${(scripts / 1_024).toFixed(1)} KiB of scripts (at most 70), ${(fonts / 1_000).toFixed(1)} KB of fonts (at most 95)`,
)
console.log(`frame of sketches: ${(frame / 1_024).toFixed(1)} KiB (at most 6)`)
if (frame > budgets.frame) process.exit(1)
if (scripts > budgets.scripts || fonts > budgets.fonts || fonts === 0) process.exit(1)
console.log(`editor of sketches: ${(editor / 1_024).toFixed(1)} KiB of scripts besides (at most 200)`)
if (editor > budgets.editor) process.exit(1)
const studio = sentBesides(['song/studio/studio-page.tsx', 'sound/song-player.ts'].map(keyOf))
console.log(`studio of songs: ${(studio / 1_024).toFixed(1)} KiB of scripts besides (at most 120)`)
if (studio > budgets.studio) process.exit(1)
