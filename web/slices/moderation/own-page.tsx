// What was done to oneself, the newest first, and how to object.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { connection } from '../../bedrock/socket.ts'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { notify } from '../../kit/toast.tsx'
import { usePages } from '../reports/use-pages.ts'
import { OwnSanction } from './own-sanction.tsx'
import { ownTurned, readWarnings } from './own-state.ts'
import './moderation.css'

const { loading, more: further, objection, own: said } = moderationLines

/** The page of `/me/sanctions`. */
export function Page() {
  const { items, fault, more } = usePages(
    (beyond) => api('GET /api/me/sanctions', { query: beyond }),
    [ownTurned.value, connection.value],
  )
  useEffect(() => {
    if (items) readWarnings(items)
  }, [items])
  async function object(id: number, text: string): Promise<void> {
    await api('PUT /api/me/sanctions/:id/appeal', { params: { id }, body: { words: text } })
    notify(objection.sent)
    ownTurned.value += 1
  }
  return (
    <div class="order">
      <Title text={words.moderation.own} />
      <p class="page-lead quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {items === null && fault === null && <p role="status">{loading}</p>}
      {items?.length === 0 && <p>{said.empty}</p>}
      <ul class="sanctions">
        {items?.map((each) => (
          <OwnSanction key={each.id} of={each} rank={2} onObject={object} />
        ))}
      </ul>
      {more && <Button onClick={more}>{further}</Button>}
    </div>
  )
}
