// What of a song its card will show, before it is published: of what it is a remix, and its notes in small.
import { NotesInSmall } from '../../shown/notes-in-small.tsx'
import { RemixLine } from '../head/remix-line.tsx'
import type { OwnStudio } from '../state/own-studio.ts'

interface Props {
  readonly studio: OwnStudio
  readonly title: string
  /** What stands in the studio is published, and no older revision. */
  readonly now: boolean
}

/** [SONG-2.18] Of what stands in the studio, under the title that it will bear. */
export const PublishPrint = ({ studio, title, now }: Props) => (
  <>
    <RemixLine studio={studio} />
    {now && (
      <div class="publish-print">
        <NotesInSmall song={studio.song.peek()} title={title} />
      </div>
    )}
  </>
)
