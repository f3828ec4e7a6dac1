// One thing that was done to oneself, with the way to object.
import type { OwnSanction as Own } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { ObjectionForm } from './objection-form.tsx'
import { SanctionFacts } from './sanction-facts.tsx'

interface Props {
  readonly of: Own
  readonly rank?: 2 | 3
  /** Throws `ApiFailure`. */
  readonly onObject: (id: number, words: string) => Promise<void>
}

/** Its line. */
export const OwnSanction = ({ of, rank = 3, onObject }: Props) => (
  <SanctionFacts of={of} rank={rank} head={moderationLines.sanction.yours[of.act]}>
    {of.may_appeal && <ObjectionForm onSend={(words) => onObject(of.id, words)} />}
  </SanctionFacts>
)
