// The eras that one has opened, to be closed again.
import { useEffect, useState } from 'preact/hooks'
import type { Era } from '#contract/walls'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { person } from '../../../bedrock/session.ts'
import { Button } from '../../../kit/button.tsx'
import { notify } from '../../../kit/toast.tsx'
import { onDay } from '../../../kit/when.ts'

const { past: said } = words.walls

/** The list; a new `turn` asks anew. */
export function EraList({ turn }: { readonly turn: number }) {
  const [eras, setEras] = useState<readonly Era[]>([])
  const load = async (): Promise<void> => {
    const username = person.peek()?.username ?? ''
    const found = await api('GET /api/walls/:username/eras', { params: { username }, query: {} })
    setEras(found.items)
  }
  useEffect(() => void load().catch(() => {}), [turn])
  if (eras.length === 0) return null
  const close = async ({ id }: Era): Promise<void> => {
    await api('DELETE /api/me/wall/eras/:id', { params: { id } })
    await load()
    notify(said.closed)
  }
  return (
    <section class="panel-parts">
      <h3 class="label">{words.walls.view.eras}</h3>
      <ul class="era-list">
        {eras.map((era) => (
          <li key={era.id}>
            <bdi>{era.title}</bdi> <small class="quiet">{onDay(era.at)}</small>
            <Button
              small
              kind="quiet"
              aria-label={said.closeEra(era.title)}
              onClick={() => void close(era).catch(() => {})}
            >
              {said.close}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
