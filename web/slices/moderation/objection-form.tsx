// Objecting to a sanction, once: a button, and the field behind it.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { moderationLines } from '#words/moderation-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextArea } from '../../kit/field.tsx'

const { objection: said } = moderationLines

interface Props {
  /** Throws `ApiFailure`. */
  readonly onSend: (words: string) => Promise<void>
}

/** What was typed stays when the house does not take it. */
export function ObjectionForm({ onSend }: Props) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  if (!open)
    return (
      <div>
        <Button small onClick={() => setOpen(true)}>
          {said.act}
        </Button>
      </div>
    )
  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (words.trim() === '') return setFault(said.needed)
    setBusy(true)
    setFault(undefined)
    try {
      await onSend(words)
    } catch (error) {
      setFault(asFailure(error).message)
      setBusy(false)
    }
  }
  return (
    <form class="order-form" noValidate onSubmit={(event) => void send(event)}>
      <TextArea
        label={said.words}
        hint={said.hint}
        error={fault}
        value={words}
        onText={setWords}
        maxLength={sizes.appealCharacters}
      />
      <div class="order-acts">
        <Button kind="act" type="submit" small busy={busy}>
          {said.send}
        </Button>
        <Button kind="quiet" small onClick={() => setOpen(false)}>
          {said.drop}
        </Button>
      </div>
    </form>
  )
}
