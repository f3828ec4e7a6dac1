// Whose words come without a knock.
import { useEffect, useState } from 'preact/hooks'
import type { DirectFrom } from '#contract/direct'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Choice } from '../../kit/choice.tsx'
import { notify } from '../../kit/toast.tsx'

const { takes: said } = words.direct

/** Counts at once; nothing until the house has said how it is. */
export function TakesField() {
  const [kept, setKept] = useState<DirectFrom | null>(null)
  const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
  useEffect(() => {
    api('GET /api/me/direct').then(({ takes_from }) => setKept(takes_from), failed)
  }, [])
  if (kept === null) return null
  return (
    <div class="direct-takes">
      <Choice
        legend={said.legend}
        options={(['everyone', 'mutuals', 'nobody'] as const).map((value) => ({ value, label: said[value] }))}
        value={kept}
        onChoose={(takes_from) => {
          setKept(takes_from)
          api('PATCH /api/me/direct', { body: { takes_from } }).catch((error: unknown) => {
            setKept(kept)
            failed(error)
          })
        }}
      />
      <p class="field-hint">{said.what}</p>
    </div>
  )
}
