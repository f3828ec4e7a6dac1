// What changed in a revision of a song since the one before it, as a list in plain words.
import { songShownLines } from '#words/song-shown-lines'
import { songChanges } from './song-changes.ts'

const said = songShownLines.changed

interface Props {
  readonly before: string
  readonly after: string
  readonly label: string
}

/** [SONG-2.13] The changes. */
export function ChangesView({ before, after, label }: Props) {
  const lines = songChanges(before, after)
  if (lines === null || lines.length === 0) return <p class="song-changes">{lines ? said.same : said.unread}</p>
  return (
    <ul class="song-changes" aria-label={label}>
      {lines.map((line, at) => (
        <li key={at} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
}
