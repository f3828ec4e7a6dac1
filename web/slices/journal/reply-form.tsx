// Where one replies to an entry.
import { useState } from 'preact/hooks'
import type { JournalEntry } from '#contract/journal'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'

const said = words.journal.reply
const newId = (): string => crypto.randomUUID()

interface Props {
  readonly entry: JournalEntry
  readonly onReplied: () => void
}

/** The form; what could not be sent stays in it. */
export function ReplyForm({ entry: { id, author }, onReplied }: Props) {
  const [text, setText] = useState('')
  // Kept until it was taken, so that sending it again is no second reply.
  const [clientId, setClientId] = useState(newId)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  async function send(): Promise<void> {
    setBusy(true)
    setFault(null)
    try {
      const { reply } = await api('POST /api/journals/:username/entries/:id/replies', {
        params: { username: author.username, id },
        body: { client_id: clientId, text },
      })
      setText('')
      setClientId(newId())
      if (reply.pending) notify(said.sent)
      onReplied()
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      class="journal-reply-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextArea
        label={said.field}
        error={fault ?? undefined}
        rows={3}
        maxLength={sizes.journalReplyCharacters}
        value={text}
        onText={setText}
      />
      <div>
        <Button kind="act" type="submit" busy={busy} disabled={text.trim() === ''}>
          {said.send}
        </Button>
      </div>
    </form>
  )
}
