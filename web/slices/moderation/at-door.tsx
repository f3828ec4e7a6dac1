// For whoever is kept out: what was done to them, and how to object, by name and passphrase and without coming in.
import { useEffect, useState } from 'preact/hooks'
import type { OwnSanction as Own } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { CodeField } from '../../kit/code-field.tsx'
import { OwnSanction } from './own-sanction.tsx'
import './moderation.css'

const { door: said } = moderationLines

interface Props {
  readonly claim: { readonly username: string; readonly password: string }
  readonly onBack: () => void
}

/** The ticket is kept here alone, and goes with the page. */
export function AtDoor({ claim, onBack }: Props) {
  const [items, setItems] = useState<readonly Own[] | null>(null)
  const [ticket, setTicket] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(true)
  async function show(): Promise<void> {
    setBusy(true)
    setFault(undefined)
    try {
      const answer = await api('POST /api/appeals/door', { body: { ...claim, ...(code ? { code } : {}) } })
      setTicket(answer.ticket)
      setItems(answer.sanctions.items)
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code === 'CODE_REQUIRED' && code === null) setCode('')
      else setFault(failure.message)
    }
    setBusy(false)
  }
  useEffect(() => void show(), [])
  const object = async (id: number, words: string): Promise<void> => {
    const { sanction } = await api('POST /api/appeals', { body: { ticket, id, words } })
    setItems((now) => now?.map((each) => (each.id === id ? sanction : each)) ?? null)
  }
  return (
    <div class="at-door">
      {items === null && code !== null && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void show()
          }}
        >
          <CodeField value={code} onText={setCode} takesFocus error={fault} />
          <Button kind="act" type="submit" busy={busy}>
            {said.go}
          </Button>
        </form>
      )}
      {items === null && code === null && (
        <p role={fault === undefined ? 'status' : 'alert'}>{fault ?? moderationLines.loading}</p>
      )}
      {items !== null && (
        <>
          <h2 class="unseen">{said.title}</h2>
          <p>{items.length === 0 ? said.empty : said.lead}</p>
          <ul class="sanctions">
            {items.map((each) => (
              <OwnSanction key={each.id} of={each} onObject={object} />
            ))}
          </ul>
        </>
      )}
      <Button kind="quiet" onClick={onBack}>
        {said.back}
      </Button>
    </div>
  )
}
