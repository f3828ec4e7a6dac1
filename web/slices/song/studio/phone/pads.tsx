// Pads: each track that is struck where one is in front, and the notes of the scale where the track is played. The higher one presses, the louder.
import { useComputed } from '@preact/signals'
import { isPitched } from '#song/instruments'
import { songStudioLines } from '#words/song-studio-lines'
import { velocityOf } from '../edit/cells.ts'
import { noteAbove, noteName } from '../edit/notes.ts'
import { nameOf } from '../edit/track-names.ts'
import { pressNote, releaseNote } from '../keys/recording.ts'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.piano
const most = 12

interface Pad {
  readonly label: string
  readonly said: string
  readonly track: string
  readonly note: number
}

function padsOf(studio: Studio): readonly Pad[] {
  const song = studio.song.value
  const front = song.tracks.find(({ id }) => id === studio.track.value)
  if (!front || !isPitched(front.instrument))
    return song.tracks
      .filter(({ instrument }) => !isPitched(instrument))
      .map((track) => ({ label: nameOf(track), said: said.pad(nameOf(track)), track: track.id, note: 60 }))
  const home = studio.freshCell(front.id, 0).note
  const first = home - ((((home - song.key) % 12) + 12) % 12)
  return Array.from({ length: most }, (_, at) => noteAbove(first, at, song)).map((note) => ({
    label: noteName(note),
    said: said.key(noteName(note)),
    track: front.id,
    note,
  }))
}

/** Held as long as the thumb is down. */
export function Pads({ studio }: { readonly studio: Studio }) {
  const pads = useComputed(() => padsOf(studio)).value
  return (
    <div class="pads" role="group" aria-label={said.pads} data-few={pads.length <= 6}>
      {pads.map(({ label, said: words, track, note }) => (
        <button
          key={`${track}-${note}`}
          type="button"
          class="pad"
          aria-label={words}
          data-home={studio.isDrum(track) ? studio.track.value === track : note % 12 === studio.song.peek().key}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            const box = event.currentTarget.getBoundingClientRect()
            const high = 1 - (event.clientY - box.top) / box.height
            pressNote(studio, `pointer-${event.pointerId}`, track, note, velocityOf(60 + high * 67))
          }}
          onPointerUp={(event) => releaseNote(studio, `pointer-${event.pointerId}`)}
          onPointerCancel={(event) => releaseNote(studio, `pointer-${event.pointerId}`)}
          onContextMenu={(event) => event.preventDefault()}
          // By keys and by those who press for others, it is struck and let go.
          onClick={(event) => event.detail === 0 && studio.hear(track, note, 100)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
