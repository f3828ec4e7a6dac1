// Publishes an entry, or keeps the change of one that is published, and goes to where it is read.
import { words } from '#words/index'
import { journalLines } from '#words/journal-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { person } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'
import { isPictureComing } from './picturing.ts'
import type { Writing } from './writing.ts'

const said = words.journal.form

/** Why it cannot be published as it is; null of what can. */
export function missingIn(writing: Writing): string | null {
  if (writing.written.peek().title.trim() === '') return said.noTitle
  return isPictureComing(writing) ? journalLines.wait : null
}

/** `hours`: how long a bulletin lasts; null of what stays. Answers why it was refused, or null. */
export async function publishEntry(writing: Writing, hours: number | null): Promise<string | null> {
  try {
    await writing.save()
    const entry = writing.entry.peek()
    if (!entry || writing.lamp.peek() !== 'saved') return null
    const { id } = entry
    if (entry.published_at === null) {
      const body = { ends_in_hours: hours }
      writing.took((await api('PUT /api/me/journal/:id/published', { params: { id }, body })).entry)
    }
    notify(said.published)
    navigate(`/@${person.peek()?.username ?? ''}/journal/${id}`)
    return null
  } catch (error) {
    return asFailure(error).message
  }
}
