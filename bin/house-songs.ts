// Writes the house’s songs as JSON, and docs/songs.md: what can be known of them without hearing them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { octaveMiddles } from '../song/dsp/spectrum.ts'
import { houseSongs } from '../song/house/index.ts'
import { type MeasuredSong, measureSong } from '../song/house/measure-song.ts'
import { sheet } from '../song/sheet.ts'
import { writeSong } from '../song/write-song.ts'

const root = join(import.meta.dirname, '..')

const decibels = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(' | ')

function table({ octaves, lufs, parts }: MeasuredSong): string {
  const head = `| | LUFS | ${octaveMiddles.map((hertz) => (hertz < 1_000 ? `${hertz}` : `${hertz / 1_000}k`)).join(' | ')} |`
  return [
    head,
    `|${' --- |'.repeat(octaveMiddles.length + 2)}`,
    ...parts.map((part) => `| ${part.name} | ${part.lufs.toFixed(1)} | ${decibels(part.octaves)} |`),
    `| all | ${lufs.toFixed(1)} | ${decibels(octaves)} |`,
  ].join('\n')
}

const pages = Object.entries(houseSongs).map(([name, make]) => {
  const song = make()
  writeFileSync(join(root, 'song', 'house', `${name}.json`), `${writeSong(song)}\n`)
  const measured = measureSong(song)
  return [
    `## ${name}`,
    `${measured.seconds.toFixed(1)} s, ${measured.lufs.toFixed(1)} LUFS integrated, highest sample ${measured.peak.toFixed(1)} dBFS.`,
    table(measured),
    `\`\`\`text\n${sheet(song).trimEnd()}\n\`\`\``,
  ].join('\n\n')
})

writeFileSync(
  join(root, 'docs', 'songs.md'),
  [
    '# The house’s songs, in writing',
    'Written by `node bin/house-songs.ts` from [song/house](../song/house). Octaves are decibels of all the power in the part, by the middle of each in hertz. In the sheets a row of drums has a sign a step (`X` hard, `x`, `o` soft, a number: struck so often), a tune names of notes with their lengths in steps.',
    ...pages,
    '',
  ]
    .join('\n\n')
    .trimEnd() + '\n',
)
