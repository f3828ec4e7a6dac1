// One sanction as those see it who may judge: whom it is about leads to them, and it is answered or taken back here.
import { useState } from 'preact/hooks'
import type { Sanction } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { takeBack } from './acts.ts'
import { DecideForm } from './decide-form.tsx'
import { judgedTurned } from './judged-state.ts'
import { SanctionFacts } from './sanction-facts.tsx'

const { act: words, decide, sanction: said } = moderationLines

/** Its line. */
export function JudgedLine({ of }: { readonly of: Sanction }) {
  const [busy, setBusy] = useState(false)
  const { act, appeal, by, may_decide: mayDecide, person } = of
  const lift = takeBack[act]
  async function back(): Promise<void> {
    if (!lift) return
    setBusy(true)
    try {
      await lift(person.id)
      notify(words.backDone(person.username))
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
    judgedTurned.value += 1
  }
  return (
    <SanctionFacts
      of={of}
      by={by ? said.by(by.username) : said.byHouse}
      head={
        <>
          <a class="sanction-way" href={`/moderation/${person.username}`}>
            <bdi>{person.username}</bdi>
          </a>{' '}
          {said.theirs[act]}
        </>
      }
    >
      {mayDecide && <DecideForm id={of.id} />}
      {!mayDecide && appeal?.state === 'open' && <p class="quiet">{decide.other}</p>}
      {!mayDecide && lift && of.in_force && (
        <div>
          <Button small busy={busy} aria-label={words.backFor(person.username)} onClick={() => void back()}>
            {words.back}
          </Button>
        </div>
      )}
    </SanctionFacts>
  )
}
