// Somebody's journal: what of it one may read, the newest first.
import { useEffect, useState } from 'preact/hooks'
import type { JournalLine } from '#contract/journal'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { EntryLine } from './entry-line.tsx'
import './journal.css'

const said = words.journal

/** The page of `/@:username/journal`. */
export function JournalPage({ params: { username = '' } }: PageProps) {
  const [lines, setLines] = useState<readonly JournalLine[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  async function load(before?: number): Promise<void> {
    try {
      const page = await api('GET /api/journals/:username', {
        params: { username },
        query: before === undefined ? {} : { before },
      })
      setLines((held) => [...(before === undefined ? [] : (held ?? [])), ...page.items])
      setNext(page.next === null ? null : Number(page.next['before']))
    } catch (error) {
      const failure = asFailure(error)
      setFault(failure.code === 'NOT_FOUND' ? said.read.notThere : failure.message)
    }
  }
  useEffect(() => {
    setLines(null)
    setFault(null)
    void load()
  }, [username])
  const own = person.value?.username.toLowerCase() === username.toLowerCase()
  return (
    <>
      <Title text={said.place} />
      <p class="journal-ways">
        <a href={`/people/${username}`}>
          <bdi>@{username}</bdi>
        </a>
        <a href={`/@${username}`}>{said.page.wall}</a>
        {own && (
          <ButtonLink small kind="make" href="/journal">
            {said.ownTitle}
          </ButtonLink>
        )}
      </p>
      {!lines && <p role="status">{fault ?? said.read.loading}</p>}
      {lines?.length === 0 && <p>{own ? said.own.empty : said.read.empty(username)}</p>}
      <div class="journal-lines">
        {lines?.map((line) => (
          <EntryLine key={line.id} line={line} href={`/@${username}/journal/${line.id}`} />
        ))}
      </div>
      {next !== null && <Button onClick={() => void load(next)}>{said.read.more}</Button>}
    </>
  )
}
