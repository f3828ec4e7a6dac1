// One's own journal with its drafts.
import { useEffect, useState } from 'preact/hooks'
import type { JournalLine } from '#contract/journal'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { EntryLine } from './entry-line.tsx'
import './journal.css'

const said = words.journal

/** The page of `/journal`. */
export function OwnPage() {
  const [lines, setLines] = useState<readonly JournalLine[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  async function load(before?: number): Promise<void> {
    try {
      const page = await api('GET /api/me/journal', { query: before === undefined ? {} : { before } })
      setLines((held) => [...(before === undefined ? [] : (held ?? [])), ...page.items])
      setNext(page.next === null ? null : Number(page.next['before']))
    } catch (error) {
      setFault(asFailure(error).message)
    }
  }
  useEffect(() => void load(), [])
  return (
    <>
      <Title text={said.place} />
      <p class="journal-lead">{said.own.lead}</p>
      <p class="journal-ways">
        <ButtonLink kind="make" href="/journal/new">
          {said.own.begin}
        </ButtonLink>
        {person.value && <a href={`/@${person.value.username}/journal`}>{said.own.look}</a>}
      </p>
      {!lines && <p role="status">{fault ?? said.read.loading}</p>}
      {lines?.length === 0 && <p>{said.own.empty}</p>}
      <div class="journal-lines">
        {lines?.map((line) => (
          <EntryLine key={line.id} line={line} href={`/journal/${line.id}`} audience />
        ))}
      </div>
      {next !== null && <Button onClick={() => void load(next)}>{said.own.more}</Button>}
    </>
  )
}
