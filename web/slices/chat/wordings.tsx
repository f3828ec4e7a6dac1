// The mark of a reworded line, which shows the earlier wordings on demand.
import { useState } from 'preact/hooks'
import type { Message, Wording } from '#contract/messages'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { moment } from './moment.ts'

/** "edited", and what it said before. */
export function Wordings({ message }: { readonly message: Message }) {
  const [shown, setShown] = useState<readonly Wording[] | string | null>(null)
  async function toggle(): Promise<void> {
    if (shown !== null) return setShown(null)
    try {
      setShown((await api('GET /api/messages/:id/edits', { params: { id: message.id } })).items)
    } catch (error) {
      setShown(asFailure(error).message)
    }
  }
  return (
    <>
      <button type="button" class="edited" aria-expanded={shown !== null} onClick={() => void toggle()}>
        {words.chat.edited}
      </button>
      {typeof shown === 'string' && <p class="field-error">{shown}</p>}
      {Array.isArray(shown) && (
        <ol class="wordings" aria-label={words.chat.acts.wordings}>
          {shown.map(({ content, written_at }) => (
            <li key={written_at}>
              <time dateTime={written_at}>{moment(written_at)}</time> <bdi dir="auto">{content}</bdi>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
