// What one discarded within the last hour, folded away at the end of the doorbell, with a way back for each.
import { useEffect, useState } from 'preact/hooks'
import type { Notice } from '#contract/notices'
import { noticesLines } from '#words/notices-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { groupNotices } from './group-notices.ts'
import { news, setState } from './news.ts'
import { sentence } from './sentence.ts'

const { discarded: said } = noticesLines
const fail = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

/** [NOTE-1.13] Asks the house whenever the list above it changes. Where nothing was discarded it is not there, unless somebody has it open. */
export function Discarded() {
  const [open, setOpen] = useState(false)
  const [gone, setGone] = useState<readonly Notice[] | null>(null)
  const above = news.value
  useEffect(() => {
    if (above === null) return undefined
    let current = true
    api('GET /api/notices', { query: { gone: true } }).then(({ items }) => current && setGone(items), fail)
    return () => {
      current = false
    }
  }, [above])
  const bringBack = (notices: readonly Notice[]): void =>
    void setState(
      'read',
      notices.map(({ id }) => id),
    ).then(() => void notify(said.done), fail)
  if (!open && (gone === null || gone.length === 0)) return null
  return (
    <details class="notices-discarded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="label">{said.title}</summary>
      {gone?.length === 0 && <p>{said.none}</p>}
      <ul>
        {groupNotices(gone ?? []).map((group) => (
          <li key={group.id}>
            <span>{sentence(group)}</span>
            <Button
              small
              kind="quiet"
              aria-label={said.backFor(sentence(group))}
              onClick={() => bringBack(group.notices)}
            >
              {said.back}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
