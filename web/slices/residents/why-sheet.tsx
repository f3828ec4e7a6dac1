// “Why did you say that?”: the rule by which it was said, the mood, and each fact with where it came from.
import { useEffect, useState } from 'preact/hooks'
import type { CatLine, CatWhy } from '#contract/residents'
import { residentsLines } from '#words/residents-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Dialog } from '../../kit/dialog.tsx'

const said = residentsLines.whySheet

interface Props {
  readonly line: CatLine
  readonly open: boolean
  readonly onClose: () => void
}

/** [CAT-3.62] The sheet. */
export function WhySheet({ line: { id, cat, text }, open, onClose }: Props) {
  const name = words.cats.names[cat]
  const [why, setWhy] = useState<CatWhy | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    if (!open || why !== null) return
    api('GET /api/cats/lines/:id', { params: { id } }).then(
      (found) => setWhy(found.why),
      (error: unknown) => setFault(asFailure(error).message),
    )
  }, [open])
  return (
    <Dialog as="sheet" open={open} onClose={onClose} title={said.asked(name)}>
      <blockquote class="sign why-line">{text}</blockquote>
      {fault !== null && <p role="alert">{fault}</p>}
      {why === null && fault === null && <p role="status">{said.loading(name)}</p>}
      {why && (
        <div class="why">
          {why.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {why.facts.length > 0 && (
            <dl class="why-facts">
              {why.facts.map(({ slot, text: fact, source }) => (
                <div key={slot}>
                  <dt>{fact}</dt>
                  <dd class="quiet">{source ?? said.plain}</dd>
                </div>
              ))}
            </dl>
          )}
          <p class="label">{said.rule(why.rule)}</p>
          <p class="quiet">{said.about}</p>
        </div>
      )}
    </Dialog>
  )
}
