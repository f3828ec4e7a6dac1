// The replies to an entry, and where one replies.
import { useEffect, useState } from 'preact/hooks'
import type { JournalEntry, JournalReply } from '#contract/journal'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { notify } from '../../kit/toast.tsx'
import { onDay } from '../../kit/when.ts'
import { ReplyForm } from './reply-form.tsx'

const said = words.journal.reply

/** Nothing where nobody has replied and nobody may. */
export function Replies({ entry }: { readonly entry: JournalEntry }) {
  const params = { username: entry.author.username, id: entry.id }
  const [replies, setReplies] = useState<readonly JournalReply[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  async function load(after?: number): Promise<void> {
    try {
      const query = after === undefined ? {} : { after }
      const page = await api('GET /api/journals/:username/entries/:id/replies', { params, query })
      setReplies((held) => [...(after === undefined ? [] : (held ?? [])), ...page.items])
      setNext(page.next === null ? null : Number(page.next['after']))
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
  }
  useEffect(() => void load(), [entry.id])
  async function act(work: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await work()
      if (done) notify(done)
      await load()
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
  }
  if (!replies || (replies.length === 0 && !entry.replies)) return null
  return (
    <section class="journal-replies" aria-labelledby="journal-replies">
      <h2 id="journal-replies">{said.title}</h2>
      {replies.length === 0 && <p class="quiet">{said.none}</p>}
      {replies.map(({ id, author, text, pending, can_remove, created_at }) => (
        <article key={id} class="journal-reply">
          <p class="journal-ways">
            <a href={`/people/${author.username}`}>
              <PersonName id={author.id} username={author.username} />
            </a>
            <time class="label" dateTime={created_at}>
              {onDay(created_at)}
            </time>
            {pending && <small class="label">{said.waits}</small>}
          </p>
          <p class="journal-reply-text" dir="auto">
            {text}
          </p>
          {can_remove && (
            <p class="journal-ways">
              {pending && entry.can_edit && (
                <Button
                  small
                  kind="act"
                  aria-label={`${said.approve}: ${author.username}`}
                  onClick={() =>
                    void act(() =>
                      api('PUT /api/journals/:username/entries/:id/replies/:reply/approved', {
                        params: { ...params, reply: id },
                      }),
                    )
                  }
                >
                  {said.approve}
                </Button>
              )}
              <Button
                small
                kind="quiet"
                aria-label={`${said.remove}: ${author.username}`}
                onClick={() =>
                  void act(
                    () =>
                      api('DELETE /api/journals/:username/entries/:id/replies/:reply', {
                        params: { ...params, reply: id },
                      }),
                    said.removed,
                  )
                }
              >
                {said.remove}
              </Button>
            </p>
          )}
        </article>
      ))}
      {next !== null && <Button onClick={() => void load(next)}>{said.more}</Button>}
      {entry.can_reply && <ReplyForm key={entry.id} entry={entry} onReplied={() => void load()} />}
      {entry.replies && person.value === null && <p class="quiet">{said.signIn}</p>}
    </section>
  )
}
