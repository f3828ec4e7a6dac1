// One report in the queue: what it is about, who has it, and what can be done with it.
import { useState } from 'preact/hooks'
import type { Report } from '#contract/reports'
import { reportsLines } from '#words/reports-lines'
import { person as me } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { OpenedReport } from './opened-report.tsx'
import { turnReport } from './turn-report.ts'

const { queue: said, about, categories } = reportsLines

/** The line; what it holds stands below it once one has taken it. */
export function QueueLine({ report }: { readonly report: Report }) {
  const [busy, setBusy] = useState(false)
  const { id, person, reporter, taken_by: taker, closed_at: closedAt, opened } = report
  const turn = async (what: Parameters<typeof turnReport>[1]): Promise<void> => {
    setBusy(true)
    await turnReport(id, what)
    setBusy(false)
  }
  return (
    <li class="report">
      <span class="label">
        {onDay(report.made_at)}, {atTime(report.made_at)},{' '}
        <bdi>{reporter ? said.by(reporter.username) : said.byGone}</bdi>
      </span>
      <bdi class="report-about">{about[report.about.kind](person.username)}</bdi>
      <span>{categories[report.category]}</span>
      {closedAt !== null && <b>{reportsLines.own.states[report.outcome ?? 'looked']}</b>}
      {taker && taker.id !== me.value?.id && <b>{said.takenBy(taker.username)}</b>}
      {opened ? (
        <OpenedReport report={report} opened={opened} busy={busy} onTurn={(what) => void turn(what)} />
      ) : (
        closedAt === null && (
          <span>
            <Button kind="act" small busy={busy} onClick={() => void turn({ taken: true })}>
              {taker ? said.takeFrom(taker.username) : said.take}
            </Button>
          </span>
        )
      )}
    </li>
  )
}
