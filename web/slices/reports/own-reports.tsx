// What one reported oneself, and what became of it.
import type { OwnReport } from '#contract/reports'
import { reportsLines } from '#words/reports-lines'
import { api } from '../../bedrock/api.ts'
import { connection } from '../../bedrock/socket.ts'
import { Button } from '../../kit/button.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { usePages } from './use-pages.ts'
import { ownTurned } from './waiting.ts'

const { own: said, about, categories, loading, more: further } = reportsLines

const stateOf = ({ looked_into, outcome }: OwnReport): string =>
  said.states[outcome ?? (looked_into ? 'looked' : 'waiting')]

/** The list, the newest first. */
export function OwnReports() {
  const { items, fault, more } = usePages(
    (beyond) => api('GET /api/me/reports', { query: beyond }),
    [ownTurned.value, connection.value],
  )
  return (
    <section class="reports-part" aria-label={said.title}>
      <h2>{said.title}</h2>
      <p class="quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {items === null && fault === null && <p role="status">{loading}</p>}
      {items?.length === 0 && <p>{said.empty}</p>}
      <ul class="reports-list">
        {items?.map((report) => (
          <li key={report.id} class="report">
            <span class="label">
              {onDay(report.made_at)}, {atTime(report.made_at)}
            </span>
            <bdi class="report-about">{about[report.about.kind](report.person.username)}</bdi>
            <span>{categories[report.category]}</span>
            <b>{stateOf(report)}</b>
          </li>
        ))}
      </ul>
      {more && <Button onClick={more}>{further}</Button>}
    </section>
  )
}
