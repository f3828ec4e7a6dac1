// Where one writes into a guestbook.
import { useState } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Field, TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { taken, unsentFor } from './unsent.ts'

const said = words.profiles.guestbook
// Object.keys widens; the record’s keys are exactly the cats.
const cats = Object.keys(words.cats.names) as readonly CatName[]

interface Props {
  readonly username: string
  readonly onSigned: () => void
}

/** The form; what could not be sent stays in it. */
export function SignForm({ username, onSigned }: Props) {
  const book = unsentFor(username)
  const { text } = book.value
  const [face, setFace] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  async function sign(): Promise<void> {
    setBusy(true)
    setFault(null)
    const sent = book.peek()
    const cat = cats.find((name) => name === face)
    try {
      const { entry } = await api('POST /api/walls/:username/guestbook', {
        params: { username },
        body: { client_id: sent.clientId, text: sent.text, face: cat ? { kind: 'cat', cat } : null },
      })
      taken(book, sent)
      notify(entry.pending ? said.waits : said.signed)
      onSigned()
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      class="guestbook-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <TextArea
        label={said.write}
        error={fault ?? undefined}
        rows={2}
        maxLength={sizes.guestbookCharacters}
        value={text}
        onText={(next) => (book.value = { ...book.peek(), text: next })}
      />
      <Field label={said.face}>
        {(control) => (
          <select class="input" {...control} value={face} onChange={(event) => setFace(event.currentTarget.value)}>
            <option value="">{said.noFace}</option>
            {cats.map((cat) => (
              <option key={cat} value={cat}>
                {words.cats.names[cat]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button kind="act" type="submit" busy={busy} disabled={text.trim() === ''}>
        {said.sign}
      </Button>
    </form>
  )
}
