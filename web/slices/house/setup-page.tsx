// The first run: five steps, each of which adds a floor to the house, then the first invite.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { useLinkToken } from '../../bedrock/use-link-token.ts'
import { SetupDone } from './setup-done.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { type Draft, emptyDraft } from './setup-draft.ts'
import { SetupStep } from './setup-step.tsx'
import { setupFault } from './setup-fault.ts'
import { useClaim } from './use-claim.ts'

const { setup } = words.house

/** The page behind the owner's link. */
export function SetupPage() {
  const token = useLinkToken()
  const [state, setState] = useState<'asking' | 'good' | 'dead'>(token ? 'asking' : 'dead')
  const [refusal, setRefusal] = useState('')
  const [step, setStep] = useState(0)
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const heading = useRef<HTMLHeadingElement>(null)
  const claim = useClaim(token ?? '')
  useEffect(() => {
    if (!token) return
    api('POST /api/owner/check', { body: { token } }).then(
      () => setState('good'),
      (error: unknown) => {
        const failure = asFailure(error)
        if (failure.code !== 'NOT_FOUND') setRefusal(failure.message)
        setState('dead')
      },
    )
  }, [token])
  const moved = step > 0 || claim.done
  useEffect(() => {
    if (moved) heading.current?.focus()
  }, [step, claim.done, moved])

  if (claim.done)
    return (
      <SetupFrame heading={heading} title={setup.doneTitle} draft={draft} floors={words.house.setup.steps.length + 1}>
        <SetupDone />
      </SetupFrame>
    )
  if (state !== 'good' || person.value)
    return (
      <SetupFrame heading={heading} title={setup.steps[0]} draft={draft} floors={1}>
        {state === 'asking' ? <p role="status">{setup.checking}</p> : <Dead refusal={refusal} />}
      </SetupFrame>
    )

  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }))
  const fault = setupFault(step, draft)
  const last = step === setup.steps.length - 1
  const go = (event: Event): void => {
    event.preventDefault()
    setTried(true)
    if (fault) return
    setTried(false)
    if (last) claim.run(draft)
    else setStep(step + 1)
  }
  return (
    <SetupFrame
      heading={heading}
      title={setup.steps[step] ?? ''}
      label={setup.step(step + 1, setup.steps.length)}
      draft={draft}
      floors={step + 1}
    >
      <form class="setup-form" onSubmit={go} noValidate>
        <SetupStep
          step={step}
          draft={draft}
          change={change}
          fault={tried ? fault : undefined}
          failure={claim.failure}
        />
        <div class="setup-acts">
          {step > 0 && (
            <Button kind="quiet" onClick={() => setStep(step - 1)}>
              {setup.back}
            </Button>
          )}
          <Button kind="act" type="submit" busy={claim.busy}>
            {claim.busy ? setup.claiming : last ? setup.claim : setup.next}
          </Button>
        </div>
      </form>
    </SetupFrame>
  )
}

function Dead({ refusal }: { readonly refusal: string }) {
  return (
    <div class="setup-form">
      <p>{refusal || setup.dead}</p>
      {!refusal && <p>{setup.deadTodo}</p>}
    </div>
  )
}
