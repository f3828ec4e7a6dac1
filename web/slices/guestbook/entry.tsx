// One entry of a guestbook, and what may be done with it.
import type { GuestbookEntry } from '#contract/guestbook'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Cat } from '../../kit/cat.tsx'
import { Face } from '../../kit/face.tsx'
import { faceOf } from '../../kit/faces.ts'
import { PersonName } from '../../kit/person-name.tsx'
import { notify } from '../../kit/toast.tsx'
import { onDay } from '../../kit/when.ts'
import { entryMark } from './sought-entry.ts'

const said = words.profiles.guestbook

interface Props {
  readonly username: string
  readonly entry: GuestbookEntry
  readonly own: boolean
  readonly onChanged: () => void
  /** An address can name it. */
  readonly marked?: boolean
}

/** The words as they were written, beside their face. */
export function Entry({ username, entry, own, onChanged, marked = false }: Props) {
  const { id, author, face, text, pending, can_remove, created_at } = entry
  const params = { username, id }
  // Whoever chose a cat or an emoji is shown as that.
  const pictured = face === null && faceOf(author.id) !== null
  async function act(work: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await work()
      if (done) notify(done)
      onChanged()
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
  }
  return (
    <li class="guestbook-entry" {...(marked ? { id: entryMark(id), tabIndex: -1 } : {})}>
      <div class="guestbook-face">
        {face?.kind === 'cat' ? (
          <Cat name={face.cat} named />
        ) : face?.kind === 'emoji' ? (
          face.emoji
        ) : (
          pictured && <Face id={author.id} />
        )}
      </div>
      <p class="guestbook-by">
        <a href={`/people/${author.username}`}>
          <PersonName id={author.id} username={author.username} faceless={pictured} />
        </a>
        <time class="label" dateTime={created_at}>
          {onDay(created_at)}
        </time>
        {pending && <small class="label">{said.pending}</small>}
      </p>
      <p class="guestbook-text" dir="auto">
        {text}
      </p>
      {can_remove && (
        <p class="guestbook-by">
          {own && pending && (
            <Button
              small
              kind="act"
              aria-label={said.approveFor(author.username)}
              onClick={() => void act(() => api('PUT /api/walls/:username/guestbook/:id/approved', { params }))}
            >
              {said.approve}
            </Button>
          )}
          <Button
            small
            kind="quiet"
            aria-label={said.removeFor(author.username)}
            onClick={() => void act(() => api('DELETE /api/walls/:username/guestbook/:id', { params }), said.removed)}
          >
            {said.remove}
          </Button>
        </p>
      )}
    </li>
  )
}
