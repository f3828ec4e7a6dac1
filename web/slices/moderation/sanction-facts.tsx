// One sanction, as it was and as it stands: when, what, by which rule, until when, why, and what became of the objection.
import type { ComponentChildren } from 'preact'
import type { OwnSanction } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { stamp } from './stamp.ts'

const { objection, rules, sanction: said } = moderationLines

type Facts = Pick<OwnSanction, 'act' | 'rule' | 'reason' | 'made_at' | 'until' | 'in_force' | 'appeal'>

interface Props {
  readonly of: Facts
  /** What was done, as the line’s heading. */
  readonly head: ComponentChildren
  /** The rank of that heading; 3 unless it stands right below the page’s title. */
  readonly rank?: 2 | 3
  /** Who did it. */
  readonly by?: string
  /** What can be done about it. */
  readonly children?: ComponentChildren
}

/** How long it holds; of a warning, which has no end, only whether it still stands. */
function howLong({ act, until, in_force: holds }: Facts): string {
  if (!holds) return said.ended
  if (act === 'warn') return said.stays
  return until === null ? said.open : said.until(stamp(until))
}

/** A line between hairlines. */
export function SanctionFacts({ of, head, rank = 3, by, children }: Props) {
  const { appeal } = of
  const Head = rank === 2 ? 'h2' : 'h3'
  return (
    <li class="sanction" data-over={!of.in_force}>
      <div class="sanction-when label">
        <span>{stamp(of.made_at)}</span>
        {by !== undefined && <bdi>{by}</bdi>}
      </div>
      <div class="sanction-body">
        <Head class="sanction-head">{head}</Head>
        <p class="sanction-terms">
          <span>{rules[of.rule]}</span> <b>{howLong(of)}</b>
        </p>
        <blockquote class="sanction-reason" dir="auto">
          {of.reason}
        </blockquote>
        {appeal !== null && (
          <div class="sanction-appeal">
            <p class="label">
              {objection.title}, {stamp(appeal.made_at)}
            </p>
            <p class="sanction-words" dir="auto">
              {appeal.words}
            </p>
            <p>
              <b>{objection.states[appeal.state]}</b>{' '}
              {appeal.decided_at !== null && <span class="quiet">{stamp(appeal.decided_at)}</span>}
            </p>
            {appeal.answer !== '' && (
              <p class="sanction-words" dir="auto">
                {appeal.answer}
              </p>
            )}
          </div>
        )}
        {children}
      </div>
    </li>
  )
}
