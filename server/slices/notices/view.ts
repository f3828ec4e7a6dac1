// What somebody is told of as it leaves the house.
import { instant } from '#bedrock/clock'
import { sizes } from '#contract/limits'
import type { Notice } from '#contract/notices'
import { plainBeside } from '#slices/chat/index'
import { covered } from '#views/covered'
import { toldOfFile } from '#views/told-of-file'
import type { NoticeRow } from './queries/notices.ts'

/** [NOTE-1.4] With the beginning of the words as they stand now, spoilers covered, or the warning in front of them. */
export function viewNotice(row: NoticeRow): Notice {
  const { warning, attachments } = plainBeside(row.beside)
  const words = row.text === '' ? attachments.slice(0, 1).map(toldOfFile).join('') : row.text
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    at: instant(row.created_at),
    by: { id: row.by_id, username: row.by_name },
    // [NOTE-1.5] What is stuck on between two is found where the two talk.
    room:
      row.room_id === null || row.room_name === null || (row.kind === 'sticker' && row.room_kind === 'direct')
        ? null
        : { id: row.room_id, name: row.room_name },
    message_id: row.room_id === null || row.kind === 'taken_in' ? null : row.thing_id,
    warning,
    text: warning !== null || words === null || words === '' ? null : excerpt(words),
    sketch:
      row.remixed_name === null
        ? null
        : { name: row.remixed_name, title: row.remixed_title ?? '', remix: row.remix_name },
    waits: row.stuck_pending === 1 || row.signed_pending === 1,
  }
}

// Covered before it is cut, so that no half of a spoiler is left open.
const excerpt = (text: string): string => {
  const letters = Array.from(covered(text).slice(0, sizes.excerptCharacters * 2))
  return letters.slice(0, sizes.excerptCharacters).join('')
}
