// What a report holds, for whoever has taken it: what was reported, in which words, the note, and the ways on.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { Report } from '#contract/reports'
import { reportsLines } from '#words/reports-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import type { Turn } from './turn-report.ts'
import { turned } from './waiting.ts'

const { queue: said } = reportsLines

interface Props {
  readonly report: Report
  readonly opened: NonNullable<Report['opened']>
  readonly busy: boolean
  readonly onTurn: (turn: Turn) => void
}

/** It stands below its line. */
export function OpenedReport({ report, opened: { evidence, words, note: kept }, busy, onTurn }: Props) {
  const [note, setNote] = useState(kept)
  const { id, closed_at: closedAt } = report
  const keepNote = (): void => {
    api('PUT /api/reports/:id/note', { params: { id }, body: { note } }).then(
      () => {
        notify(said.noteKept)
        turned.value += 1
      },
      (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
    )
  }
  const way = wayTo(report)
  const room = report.about.kind === 'message' ? evidence.place : null
  const place = evidence.direct ? said.saidBetween : room === null ? null : said.saidIn(room)
  return (
    <div class="report-opened">
      <p class="report-where label">
        {[
          place,
          evidence.at === null ? null : `${onDay(evidence.at)}, ${atTime(evidence.at)}`,
          evidence.warning === null ? null : said.behind(evidence.warning),
        ]
          .filter((part) => part !== null)
          .join(', ')}
      </p>
      <blockquote class="report-evidence" dir="auto">
        {evidence.text === '' ? said.silent : evidence.text}
      </blockquote>
      {evidence.world !== null && (
        <div>
          <h3 class="label">{said.inWorld}</h3>
          {evidence.world === '' && <p class="quiet">{said.emptyWorld}</p>}
          {/* It scrolls, so the keys have to reach it. */}
          {evidence.world !== '' && (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div class="report-evidence" role="region" dir="auto" tabIndex={0} aria-label={said.inWorld}>
              {evidence.world}
            </div>
          )}
        </div>
      )}
      <div>
        <h3 class="label">{said.ofIt}</h3>
        <p class="report-words" dir="auto">
          {words === '' ? <span class="quiet">{said.noWords}</span> : words}
        </p>
      </div>
      <p class="report-acts">
        {way !== null && <a href={way}>{said.toIt}</a>}
        <a href={`/moderation/${report.person.username}?rule=${report.category}`}>
          {said.judge(report.person.username)}
        </a>
      </p>
      <TextArea label={said.note} value={note} onText={setNote} rows={2} maxLength={sizes.reportNoteCharacters} />
      <div class="report-acts">
        {note !== kept && (
          <Button small onClick={keepNote}>
            {said.keepNote}
          </Button>
        )}
        {closedAt === null ? (
          <>
            <Button small kind="act" busy={busy} onClick={() => onTurn({ outcome: 'acted' })}>
              {said.acted}
            </Button>
            <Button small busy={busy} onClick={() => onTurn({ outcome: 'nothing' })}>
              {said.nothing}
            </Button>
            <Button small kind="quiet" busy={busy} onClick={() => onTurn({ taken: false })}>
              {said.giveBack}
            </Button>
          </>
        ) : (
          <Button small busy={busy} onClick={() => onTurn({ outcome: null })}>
            {said.openAgain}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Where it is now, if it is anywhere that others can go. */
function wayTo({ about, person: { username }, opened }: Report): string | null {
  switch (about.kind) {
    case 'message':
      return opened?.evidence.place ? `/rooms/${opened.evidence.place}/${about.id}` : null
    case 'sketch':
      return opened?.evidence.place ? `/sketches/${opened.evidence.place}` : null
    case 'person':
      return `/people/${username}`
    case 'wall':
      return `/@${username}`
  }
}
