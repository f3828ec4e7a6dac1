// Publishing: which revision, how it is called and described, for whom it is, a picture drawn from its seed, and where it goes.
import { useEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { notify } from '../../../../kit/toast.tsx'
import type { Bench } from '../bench.ts'
import { openDialog } from '../head-bar.tsx'
import { firstForm } from './first-form.ts'
import { faultsOf, type PublishForm } from './publish-form.ts'
import { publish, type PublishStep } from './publish.ts'
import { MoreFields, NameFields, WhomFields } from './said-fields.tsx'
import { hungAndSaid } from './said-done.ts'
import { StillField } from './still-field.tsx'

const said = codegroundLines.publish

/** The dialog. Everything in it is done when the button is pressed, or nothing and it says why. */
export function PublishDialog({ bench }: { readonly bench: Bench }) {
  const [form, setForm] = useState<PublishForm>(() => firstForm(bench))
  const [writes] = useState(() => form.revision === null && bench.isTurned.peek())
  /** How often it was pressed in vain; from the first time on each field says what is wrong with it. */
  const [refused, setRefused] = useState(0)
  const [fault, setFault] = useState('')
  const [step, setStep] = useState<PublishStep | null>(null)
  const [still, setStill] = useState<(() => Promise<Blob | null>) | null>(null)
  const fields = useRef<HTMLFormElement>(null)
  const set = (part: Partial<PublishForm>): void => setForm({ ...form, ...part })
  const faults = refused > 0 ? faultsOf(form) : {}
  useEffect(() => {
    if (refused > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const go = async (): Promise<void> => {
    setFault('')
    if (Object.keys(faultsOf(form)).length > 0) return setRefused(refused + 1)
    let over = false
    setStep('drawing')
    try {
      // [CODE-1.32] Others get what the window shows.
      if (form.revision === null) bench.writeKnobs()
      const address = await publish(bench, form, still, (now) => over || setStep(now))
      const { text, way } = await hungAndSaid(bench, form, address)
      openDialog.value = null
      notify(text, { way, long: true })
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      over = true
      setStep(null)
    }
  }
  return (
    <Dialog
      open
      onClose={() => (openDialog.value = null)}
      title={form.revision === null ? said.title : said.titleOlder(form.revision)}
    >
      <form
        ref={fields}
        class="publish"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (step === null) void go()
        }}
      >
        <NameFields form={form} faults={faults} onChange={set} />
        <WhomFields form={form} onChange={set} />
        <StillField
          bench={bench}
          seed={form.seed}
          onSeed={(seed) => set({ seed })}
          onStill={(take) => setStill(() => take)}
        />
        {writes && <p class="publish-writes">{said.writes}</p>}
        <MoreFields form={form} faults={faults} onChange={set} />
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <div class="publish-acts">
          <Button kind="publish" type="submit" busy={step !== null}>
            {said.go[form.visibility]}
          </Button>
          <p class="publish-now" role="status">
            {step === null ? (
              <span class="quiet">{form.revision === null ? said.revisionHint : said.olderHint(form.revision)}</span>
            ) : (
              said.steps[step]
            )}
          </p>
        </div>
      </form>
    </Dialog>
  )
}
