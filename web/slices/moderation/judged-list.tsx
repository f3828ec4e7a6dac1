// A list of sanctions for those who may judge: all of them, of one person, or those that wait for an answer.
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { connection } from '../../bedrock/socket.ts'
import { Button } from '../../kit/button.tsx'
import { usePages } from '../reports/use-pages.ts'
import { JudgedLine } from './judged-line.tsx'
import { judgedTurned } from './judged-state.ts'

interface Props {
  readonly title: string
  readonly empty: string
  readonly username?: string
  /** Only those that the caller may answer. */
  readonly appealed?: boolean
}

/** It looks again whenever something changed. */
export function JudgedList({ title, empty, username, appealed = false }: Props) {
  const about = { ...(username === undefined ? {} : { username }), ...(appealed ? { appealed } : {}) }
  const { items, fault, more } = usePages(
    (beyond) => api('GET /api/sanctions', { query: { ...beyond, ...about } }),
    [username, judgedTurned.value, connection.value],
  )
  return (
    <section class="order-part" aria-label={title}>
      <h2>{title}</h2>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {items === null && fault === null && <p role="status">{moderationLines.loading}</p>}
      {items?.length === 0 && <p>{empty}</p>}
      <ul class="sanctions">
        {items?.map((each) => (
          <JudgedLine key={each.id} of={each} />
        ))}
      </ul>
      {more && <Button onClick={more}>{moderationLines.more}</Button>}
    </section>
  )
}
