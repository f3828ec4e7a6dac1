// Cuts a key, and shows it once as a link and as a QR code.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'
import { TextField } from '../../kit/field.tsx'
import { Qr } from '../../kit/qr.tsx'

const { invites } = words
const lengths = { day: 24, week: 168, month: 720 } as const
const crowds = ['1', '5', '25', '100'] as const

/** The form; `onMade` is called after each key. */
export function InviteForm({ onMade }: { readonly onMade: () => void }) {
  const [note, setNote] = useState('')
  const [uses, setUses] = useState<(typeof crowds)[number]>('1')
  const [length, setLength] = useState<keyof typeof lengths>('week')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const [made, setMade] = useState<ApiData<'POST /api/invites'> | null>(null)
  const make = (event: Event): void => {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    api('POST /api/invites', { body: { ...(note ? { note } : {}), hours: lengths[length], max_uses: Number(uses) } })
      .then(
        (answer) => {
          setMade(answer)
          onMade()
        },
        (error: unknown) => setFailure(asFailure(error)),
      )
      .finally(() => setBusy(false))
  }
  if (made)
    return (
      <section class="key-made by-day" aria-live="polite">
        <h2>{invites.made}</h2>
        <CopyLine label={invites.link} text={made.link} copy={invites.copy} />
        <Qr svg={made.qr_svg} alt={invites.qr} />
        <div>
          <Button onClick={() => setMade(null)}>{invites.another}</Button>
        </div>
      </section>
    )
  return (
    <form class="key-form" onSubmit={make} noValidate>
      <TextField
        label={invites.note}
        hint={invites.noteHint}
        optional
        error={failure?.fields['note']}
        value={note}
        onText={setNote}
        input={{ maxLength: 100, autocomplete: 'off' }}
      />
      <Choice
        legend={invites.uses}
        options={crowds.map((value) => ({ value, label: value }))}
        value={uses}
        onChoose={setUses}
      />
      <Choice
        legend={invites.days}
        options={(['day', 'week', 'month'] as const).map((value) => ({ value, label: invites.dayChoices[value] }))}
        value={length}
        onChoose={setLength}
      />
      {failure && !failure.fields['note'] && <p class="field-error">{failure.message}</p>}
      <div>
        <Button kind="act" type="submit" busy={busy}>
          {busy ? invites.making : invites.make}
        </Button>
      </div>
    </form>
  )
}
