// A document as a sheet with its ending on it, its name, and what it is: in lines, and beside words that are still being written.
import { documentKind, sizeInWords } from './document-kind.ts'
import './paper.css'

/** More letters than this stand beside the sheet alone. */
const mostOnSheet = 4

interface Props {
  readonly called: string
  readonly bytes: number
}

/** [CHAT-4.9] The name is apart from what stands around it, and its ending from the name. */
export function Paper({ called, bytes }: Props) {
  const { stem, ending, kind, runs } = documentKind(called)
  const mark = ending.length - 1 > mostOnSheet ? '' : ending.slice(1)
  return (
    <>
      <span class="paper-sheet" data-runs={runs} aria-hidden="true">
        <svg viewBox="0 0 48 56">
          <path d="M2 2h30l14 14v38H2zM32 2v14h14" />
        </svg>
        <span>{mark}</span>
      </span>
      <span class="paper-told">
        <span class="paper-name">
          <bdi>{stem}</bdi>
          <bdi dir="ltr">{ending}</bdi>
        </span>
        <span class="label">
          {kind}, {sizeInWords(bytes)}
        </span>
      </span>
    </>
  )
}
