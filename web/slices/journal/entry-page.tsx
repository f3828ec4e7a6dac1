// One entry, whole, with the replies to it.
import { useEffect, useState } from 'preact/hooks'
import type { JournalEntry } from '#contract/journal'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { onDay } from '../../kit/when.ts'
import { EntryBody } from './entry-body.tsx'
import { Replies } from './replies.tsx'
import './journal.css'

const said = words.journal

/** The page of `/@:username/journal/:id`. */
export function EntryPage({ params: { username = '', id = '' } }: PageProps) {
  const [entry, setEntry] = useState<JournalEntry | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    setEntry(null)
    setFault(null)
    api('GET /api/journals/:username/entries/:id', { params: { username, id: Number(id) } }).then(
      (answer) => here && setEntry(answer.entry),
      (error: unknown) => {
        const failure = asFailure(error)
        const gone = failure.code === 'NOT_FOUND' || failure.code === 'VALIDATION'
        if (here) setFault(gone ? said.read.noEntry : failure.message)
      },
    )
    return () => {
      here = false
    }
  }, [username, id])
  if (!entry)
    return (
      <>
        <h1 class="label">{said.place}</h1>
        <p role="status">{fault ?? said.read.loading}</p>
      </>
    )
  const { title, author, published_at, changed_at, ends_at, can_edit } = entry
  return (
    <article class="journal-entry">
      <header class="journal-head">
        <p class="journal-day label">
          {published_at && <time dateTime={published_at}>{onDay(published_at)}</time>}
          {published_at && onDay(changed_at) !== onDay(published_at) && (
            <span>{said.page.changed(onDay(changed_at))}</span>
          )}
          {ends_at && <span>{said.page.ends(onDay(ends_at))}</span>}
        </p>
        <h1 class="journal-title" tabIndex={-1} dir="auto">
          {title}
        </h1>
        <p class="journal-ways">
          <a href={`/people/${author.username}`}>
            <bdi>@{author.username}</bdi>
          </a>
          <a href={`/@${author.username}/journal`}>{said.page.all}</a>
          {can_edit && (
            <ButtonLink small kind="make" href={`/journal/${entry.id}`}>
              {said.read.edit}
            </ButtonLink>
          )}
        </p>
      </header>
      <div class="journal-words" dir="auto">
        <EntryBody markdown={entry.markdown} pictures={entry.pictures} />
      </div>
      <Replies entry={entry} />
    </article>
  )
}
