// What changed in a revision since the one before it, with three lines around each change.
import { sketchesLines } from '#words/sketches-lines'
import { type DiffLine, diffLines } from './diff-lines.ts'
import './code-view.css'

const said = sketchesLines.page
const around = 3

type Row = DiffLine | { readonly is: 'skip'; readonly lines: number }

/** Long parts in which nothing changed become one row. */
function folded(lines: readonly DiffLine[]): readonly Row[] {
  const near = new Set<number>()
  lines.forEach(({ is }, at) => {
    if (is !== 'same') for (let n = at - around; n <= at + around; n++) near.add(n)
  })
  const rows: Row[] = []
  let skipped = 0
  const close = (): void => {
    if (skipped > 0) rows.push({ is: 'skip', lines: skipped })
    skipped = 0
  }
  lines.forEach((line, at) => {
    if (!near.has(at)) return void (skipped += 1)
    close()
    rows.push(line)
  })
  close()
  return rows
}

const signs = { same: ' ', added: '+', removed: '−' } as const

/** [CODE-4.56] The changes, said as well as coloured. */
export function DiffView({
  before,
  after,
  label,
}: {
  readonly before: string
  readonly after: string
  readonly label: string
}) {
  const lines = diffLines(before, after)
  if (lines === null) return <p>{said.tooFar}</p>
  if (lines.every(({ is }) => is === 'same')) return <p>{said.same}</p>
  return (
    // It scrolls, so the keys have to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="diff" role="region" aria-label={label} tabIndex={0}>
      <div class="diff-lines">
        {folded(lines).map((row, at) =>
          row.is === 'skip' ? (
            <p key={at} class="diff-skip">
              {said.unchanged(row.lines)}
            </p>
          ) : (
            <div key={at} class="diff-line" data-is={row.is}>
              <span>
                {row.is !== 'same' && <span class="unseen">{said[row.is]}: </span>}
                <span aria-hidden="true">{signs[row.is]}</span>
              </span>
              <code translate={false}>{row.text}</code>
            </div>
          ),
        )}
      </div>
    </div>
  )
}
