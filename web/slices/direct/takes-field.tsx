// Whose words come without a knock, and whether one shows what one has read.
import { useEffect, useState } from 'preact/hooks'
import type { DirectSettings } from '#contract/direct'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Choice } from '../../kit/choice.tsx'
import { notify } from '../../kit/toast.tsx'

const { takes: said, showing } = words.direct

/** Counts at once; nothing until the house has said how it is. */
export function TakesField() {
  const [kept, setKept] = useState<DirectSettings | null>(null)
  const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
  useEffect(() => {
    api('GET /api/me/direct').then(setKept, failed)
  }, [])
  if (kept === null) return null
  const change = (wish: Partial<DirectSettings>): void => {
    setKept({ ...kept, ...wish })
    api('PATCH /api/me/direct', { body: wish }).catch((error: unknown) => {
      setKept(kept)
      failed(error)
    })
  }
  return (
    <div class="direct-takes">
      <Choice
        legend={said.legend}
        options={(['everyone', 'mutuals', 'nobody'] as const).map((value) => ({ value, label: said[value] }))}
        value={kept.takes_from}
        onChoose={(takes_from) => change({ takes_from })}
      />
      <p class="field-hint">{said.what}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={kept.shows_reading}
          onChange={({ currentTarget }) => change({ shows_reading: currentTarget.checked })}
        />
        <span>{showing.label}</span>
      </label>
      <p class="field-hint">{showing.what}</p>
    </div>
  )
}
