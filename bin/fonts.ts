// Makes the house's own cuts of its typefaces in web/fonts: only the letters of Latin scripts, and only the axes that the design uses,
// so that the first load stays within its budget. Run it after a typeface is upgraded: `node bin/fonts.ts`.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const root = join(import.meta.dirname, '..')

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))

/** Latin-1, the letters that European names need besides, and the punctuation that words/ uses. */
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœıŠšŽžŁłŃńŻżŹźĆćĘęĄąŚśĞğİŐőŰű‘’‚“”„†‡•…‰‹›–—€™−→←↑↓×·`

const cuts = [
  { out: 'anybody', from: '@fontsource-variable/anybody/files/anybody-latin-wdth-normal.woff2', axes: { wght: 900 } },
  {
    out: 'atkinson',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    out: 'martian',
    from: '@fontsource-variable/martian-mono/files/martian-mono-latin-wdth-normal.woff2',
    axes: { wdth: 87.5, wght: { min: 400, max: 700 } },
  },
  { out: 'handjet', from: '@fontsource-variable/handjet/files/handjet-latin-wght-normal.woff2', axes: { wght: 400 } },
  { out: 'dotgothic', from: '@fontsource/dotgothic16/files/dotgothic16-latin-400-normal.woff2', axes: {} },
]

for (const { out, from, axes } of cuts) {
  const whole = await readFile(join(root, 'node_modules', from))
  const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: axes })
  await writeFile(join(root, 'web', 'fonts', `${out}.woff2`), cut)
  console.log(`${out}: ${whole.length} -> ${cut.length} bytes`)
}
