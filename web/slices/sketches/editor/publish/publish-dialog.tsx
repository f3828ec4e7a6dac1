// Publishing: which revision, how it is called and described, for whom it is, a picture drawn from its seed, and where it goes.
import { useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { notify } from '../../../../kit/toast.tsx'
import { openRooms } from '../../../rooms/room-list.ts'
import type { Bench } from '../bench.ts'
import { openDialog } from '../head-bar.tsx'
import { AltField } from './alt-field.tsx'
import { faultOf, firstForm, type PublishForm } from './publish-form.ts'
import { publish } from './publish.ts'
import { NameFields, WhomFields } from './said-fields.tsx'
import { StillField } from './still-field.tsx'

const said = codegroundLines.publish

/** What became of it, the room included. */
function doneWith({ visibility, room }: PublishForm): string {
  const told = visibility === 'private' ? undefined : openRooms.value.find(({ id }) => id === room)
  return told ? `${said.done[visibility]} ${said.told(told.name)}` : said.done[visibility]
}

/** The dialog. Everything in it is done when the button is pressed, or nothing and it says why. */
export function PublishDialog({ bench }: { readonly bench: Bench }) {
  const [form, setForm] = useState<PublishForm>(() => firstForm(bench))
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const [still, setStill] = useState<(() => Promise<Blob | null>) | null>(null)
  const set = (part: Partial<PublishForm>): void => setForm({ ...form, ...part })
  const go = async (): Promise<void> => {
    const wrong = faultOf(form)
    setFault(wrong ?? '')
    if (wrong !== null) return
    setBusy(true)
    try {
      const address = await publish(bench, form, still)
      openDialog.value = null
      notify(doneWith(form), { way: { label: said.see, href: address } })
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={() => (openDialog.value = null)} title={said.title}>
      <form
        class="publish"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <NameFields form={form} onChange={set} />
        <StillField
          bench={bench}
          seed={form.seed}
          onSeed={(seed) => set({ seed })}
          onStill={(take) => setStill(() => take)}
        />
        <AltField
          alt={form.alt}
          skipped={form.altSkipped}
          onAlt={(alt) => set({ alt })}
          onSkip={(altSkipped) => set({ altSkipped })}
        />
        <WhomFields form={form} onChange={set} />
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <p class="publish-acts">
          <Button kind="publish" type="submit" busy={busy}>
            {said.go[form.visibility]}
          </Button>
          <span class="quiet">{said.revisionHint}</span>
        </p>
      </form>
    </Dialog>
  )
}
