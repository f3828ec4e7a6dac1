// What the form of publishing begins with.
import { place } from '../../../../bedrock/router.ts'
import { meantRoom } from '../../meant-room.ts'
import type { Bench } from '../bench.ts'
import { olderRevision } from './older-revision.ts'
import type { PublishForm } from './publish-form.ts'
import { tellableRooms } from './tellable-rooms.ts'

/** As it was published last, or as it stands on the bench. */
export function firstForm({ keeping, running }: Pick<Bench, 'keeping' | 'running'>): PublishForm {
  const sketch = keeping.own.peek()?.sketch
  const again = sketch !== undefined && sketch.revision !== null
  return {
    title: keeping.words.peek().title,
    caption: sketch?.caption ?? '',
    alt: sketch?.alt ?? '',
    altSkipped: again && sketch.alt === '',
    tags: sketch?.tags.join(' ') ?? '',
    licence: again ? sketch.licence : 'cc-by',
    visibility: again ? sketch.visibility : 'public',
    seed: running.seed.peek(),
    room: roomMeant(),
    wall: false,
    revision: olderRevision.peek()?.number ?? null,
  }
}

/** [CODE-1.33] The room that one came from, where one may speak in it. */
function roomMeant(): number | null {
  const meant = meantRoom(place.peek().search)
  return tellableRooms.peek().some(({ id }) => id === meant) ? meant : null
}
