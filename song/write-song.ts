// Writes a song as canonical JSON: equal songs give equal texts, cells stand in the short form that lets a full song fit in its bytes.
import { byPlace, cellFields, usual } from './format/read-cell.ts'
import { rounded } from './format/read-fields.ts'
import { type Cell, controls, type Pattern, type Song, type Track } from './song.types.ts'

/** The canonical text of a song. */
export const writeSong = (song: Song): string =>
  `{"v":${song.v},"bpm":${rounded(song.bpm)},"perBeat":${song.perBeat},"beats":${song.beats},"swing":${rounded(song.swing)},"key":${song.key},` +
  `"scale":${JSON.stringify(song.scale)},"seed":${song.seed},` +
  `"tracks":[${song.tracks.map(trackText).join(',')}],` +
  `"patterns":[${song.patterns.map(patternText).join(',')}],` +
  `"lane":${JSON.stringify(song.lane.map(({ pattern, times, transpose }) => ({ pattern, times, transpose })))},` +
  `"effects":${effectsText(song)}}`

/** How many bytes of UTF-8 its canonical text has. */
export const bytesOf = (song: Song): number => utf8Bytes(writeSong(song))

const trackText = (track: Track): string =>
  JSON.stringify({
    id: track.id,
    name: track.name,
    instrument: track.instrument,
    volume: rounded(track.volume),
    pan: rounded(track.pan),
    mute: track.mute,
    solo: track.solo,
    reverb: rounded(track.reverb),
    delay: rounded(track.delay),
    tone: Object.fromEntries(
      controls.flatMap((control) => {
        const value = track.tone[control]
        return value === undefined ? [] : [[control, rounded(value)]]
      }),
    ),
  })

const effectsText = ({ effects: { reverb, delay, glue, master } }: Song): string =>
  JSON.stringify({
    reverb: { size: rounded(reverb.size), damp: rounded(reverb.damp), level: rounded(reverb.level) },
    delay: { steps: rounded(delay.steps), feedback: rounded(delay.feedback), level: rounded(delay.level) },
    glue: rounded(glue),
    master: rounded(master),
  })

/** By the ids of tracks in the order of their letters, whatever the order of the tracks. */
const patternText = ({ length, cells }: Pattern): string => {
  const rows = Object.keys(cells)
    .sort()
    .flatMap((track) => {
      const row = cells[track]
      return row && row.length > 0 ? [`${JSON.stringify(track)}:${rowText(row)}`] : []
    })
  return `{"length":${length},"cells":{${rows.join(',')}}}`
}

// A song is written after each edit to know its size; only the row that was edited is written anew.
const written = new WeakMap<readonly Cell[], string>()

function rowText(row: readonly Cell[]): string {
  const known = written.get(row)
  if (known !== undefined) return known
  const text = `[${[...row].sort(byPlace).map(cellText).join(',')}]`
  written.set(row, text)
  return text
}

// What is not usual anywhere ends nothing.
const least = { step: Number.NaN, note: Number.NaN, ...usual } as const

function cellText(cell: Cell): string {
  const values = cellFields.map((field) => rounded(cell[field]))
  while (values.at(-1) === least[cellFields[values.length - 1] ?? 'step']) values.pop()
  return `[${values.join(',')}]`
}

/** Counted by hand, because a thread of sound knows no TextEncoder. */
function utf8Bytes(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x800) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2
    else if (code >= 0x80) bytes += 1
  }
  return bytes
}
