// One row of the console.
import { codegroundLines } from '#words/codeground-lines'
import { type Row, shownTime } from './console-rows.ts'
import { ShownValue } from './shown-value.tsx'

const said = codegroundLines.console

interface Props {
  readonly row: Row
  readonly onLine: (line: number, column: number | null) => void
}

/** Its words or values, how often it came, when, and the way to its line. */
export function ConsoleRow({ row, onLine }: Props) {
  const { is, level, values, text, line, column, times, atMs } = row
  return (
    <li class="console-row" data-is={is} data-level={level}>
      <span class="console-said">
        {is === 'asked' && <span aria-hidden="true">› </span>}
        {is === 'answered' && <span aria-hidden="true">‹ </span>}
        {is === 'note' && text === null ? said.notRunning : text}
        {values.map((value, at) => (
          <ShownValue key={at} value={value} bare={is === 'said'} />
        ))}
      </span>
      <span class="console-where label">
        {times > 1 && <span class="console-times">{said.times(times)}</span>}
        {line !== null && (
          <button type="button" class="console-line" onClick={() => onLine(line, column)}>
            {said.line(line)}
          </button>
        )}
        {atMs !== null && <span class="console-time">{shownTime(atMs)}</span>}
      </span>
    </li>
  )
}
