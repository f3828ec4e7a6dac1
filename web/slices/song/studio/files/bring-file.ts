// Opens a file as a song: one of this house, one of the original, or MIDI. What cannot be read says why.
import { readMidi } from '#song/midi/read-midi'
import { readSongText } from '#song/read-song'
import { songFaultLines, songLeftLines } from '#words/song-fault-lines'
import { songStudioLines } from '#words/song-studio-lines'
import { notify } from '../../../../kit/toast.tsx'
import { broughtSong } from '../open-song.ts'
import type { OwnStudio } from '../state/own-studio.ts'

const said = songStudioLines.files
/** Nothing that is a song is larger. */
const mostBytes = 4 * 1_048_576

const isMidi = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x4d && bytes[1] === 0x54 && bytes[2] === 0x68 && bytes[3] === 0x64

/** Puts the song of a file in front; what was there is kept. */
export async function bringFile(studio: OwnStudio, file: File): Promise<void> {
  if (file.size > mostBytes) return fault(said.tooLarge(mostBytes / 1_048_576))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const midi = isMidi(bytes) ? readMidi(bytes) : null
  const read = midi ?? readSongText(new TextDecoder().decode(bytes))
  if (!('song' in read)) {
    const [first] = read.faults
    return fault(first ? songFaultLines(first) : said.notOurs)
  }
  const title = file.name.replace(/\.[a-z0-9]+$/i, '').slice(0, 80)
  studio.begin(broughtSong(title, read.song))
  notify([said.opened(title), midi && 'left' in midi ? songLeftLines(midi.left) : ''].join(' ').trim())
}

const fault = (text: string): void => void notify(text, { tone: 'fault' })

/** Asks which file. */
export function pickFile(studio: OwnStudio): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.json,.mid,.midi,application/json,audio/midi'
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file) void bringFile(studio, file)
  })
  field.click()
}
