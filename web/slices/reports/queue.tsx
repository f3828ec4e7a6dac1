// The reports that one may look into: open ones, the oldest first, and those closed lately.
import { useState } from 'preact/hooks'
import { reportsLines } from '#words/reports-lines'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { QueueLine } from './queue-line.tsx'
import { usePages } from './use-pages.ts'
import { turned } from './waiting.ts'

const { queue: said, loading, more: further } = reportsLines

/** The list. */
export function Queue() {
  const [which, setWhich] = useState<'open' | 'closed'>('open')
  const closed = which === 'closed'
  const { items, fault, more } = usePages(
    (beyond) => api('GET /api/reports', { query: { closed, ...beyond } }),
    [which, turned.value],
  )
  return (
    <section class="reports-part" aria-label={said.title}>
      <h2>{said.title}</h2>
      <p class="quiet">{said.lead}</p>
      <Choice
        legend={said.which}
        legendUnseen
        options={[
          { value: 'open', label: said.open },
          { value: 'closed', label: said.closed },
        ]}
        value={which}
        onChoose={setWhich}
      />
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {items === null && fault === null && <p role="status">{loading}</p>}
      {items?.length === 0 && <p>{closed ? said.emptyClosed : said.empty}</p>}
      <ul class="reports-list">
        {items?.map((report) => (
          <QueueLine key={report.id} report={report} />
        ))}
      </ul>
      {more && <Button onClick={more}>{further}</Button>}
    </section>
  )
}
