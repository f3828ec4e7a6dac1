// The letters of the computer as the piano that they are, drawn while they are one.
import { songStudioLines } from '#words/song-studio-lines'
import { noteName } from '../edit/notes.ts'
import type { Studio } from '../state/studio.ts'
import { pianoLetters } from './computer-keys.ts'
import './drawn-piano.css'

const said = songStudioLines.piano
const black = new Set([1, 3, 6, 8, 10])

/** Two octaves of keys with their letters, and how one gets higher and lower. */
export function DrawnPiano({ studio }: { readonly studio: Studio }) {
  if (!studio.piano.value) return null
  return (
    <div class="drawn-piano">
      <div class="drawn-keys" aria-hidden="true">
        {pianoLetters.map((letter, semitone) => (
          <kbd key={letter} class="drawn-key" data-black={black.has(semitone % 12)}>
            {letter}
          </kbd>
        ))}
      </div>
      <p>{said.letters(noteName(studio.octave.value), noteName(studio.octave.value + 12))}</p>
    </div>
  )
}
