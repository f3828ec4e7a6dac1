// One entry of the docket: its number and hour, what was done by what role, and its seal.
import type { DocketEntry } from '#contract/docket'
import { docketLines as said } from '#words/docket-lines'
import { moderationLines } from '#words/moderation-lines'
import { stamp } from './stamp.ts'

const shown = 8

/** What was done, as a sentence; an act that this page has no words for by its own name. */
const sentenceOf = ({ by, act, subject }: DocketEntry): string =>
  `${said.by[by]} ${said.acts[`${act} ${subject}`] ?? said.other(act, subject)}.`

/** The line; its number is what others refer to. */
export function DocketLine({ entry }: { readonly entry: DocketEntry }) {
  const { about, appeal, at, rule, seal, seq, until } = entry
  return (
    <li class="docket-line" id={`entry-${seq}`} value={seq}>
      <div class="docket-when label">
        <b>{said.entry(seq)}</b>
        <span>{stamp(at)}</span>
      </div>
      <div>
        <p class="docket-what">{sentenceOf(entry)}</p>
        <p class="docket-terms">
          {rule !== null && <span>{moderationLines.rules[rule]}</span>}
          {until !== null && <span>{said.until(stamp(until))}</span>}
          {about !== null && about !== seq && <a href={`#entry-${about}`}>{said.about(about)}</a>}
          {appeal !== null && <b>{said.appeal[appeal]}</b>}
        </p>
        <details class="docket-seal">
          <summary>{said.seal.short(seal.hash.slice(0, shown))}</summary>
          <dl>
            <dt>{said.seal.whole}</dt>
            <dd>
              <code>{seal.hash}</code>
            </dd>
            <dt>{said.seal.of}</dt>
            <dd>
              <code>{seal.of}</code>
            </dd>
          </dl>
        </details>
      </div>
    </li>
  )
}
