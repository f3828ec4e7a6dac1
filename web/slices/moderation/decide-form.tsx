// Answering an objection: it stands, or it is taken back at once.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { judgedTurned } from './judged-state.ts'

const { decide: said } = moderationLines

/** The list looks again afterwards, also where somebody else was faster. */
export function DecideForm({ id }: { readonly id: number }) {
  const [answer, setAnswer] = useState('')
  const [busy, setBusy] = useState(false)
  async function decide(outcome: 'stands' | 'lifted'): Promise<void> {
    setBusy(true)
    try {
      await api('PUT /api/sanctions/:id/decision', { params: { id }, body: { outcome, answer } })
      notify(said.done[outcome])
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
    judgedTurned.value += 1
  }
  return (
    <div class="order-form">
      <TextArea
        label={said.answer}
        hint={said.hint}
        optional
        value={answer}
        onText={setAnswer}
        rows={2}
        maxLength={sizes.appealCharacters}
      />
      <div class="order-acts">
        <Button small busy={busy} onClick={() => void decide('stands')}>
          {said.stands}
        </Button>
        <Button small kind="act" busy={busy} onClick={() => void decide('lifted')}>
          {said.lifted}
        </Button>
      </div>
    </div>
  )
}
