// Publishing a song: which room is told, how it is called and described, and for whom it is. In place of a picture stand its notes in small, as on its card.
import { useEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { notify } from '../../../../kit/toast.tsx'
import { faultsOf, type PublishForm } from '../../../sketches/editor/publish/publish-form.ts'
import { publish } from '../../../sketches/editor/publish/publish.ts'
import { RoomField } from '../../../sketches/editor/publish/room-field.tsx'
import { hungAndSaid } from '../../../sketches/editor/publish/said-done.ts'
import { MoreFields, NameFields, WhomFields } from '../../../sketches/editor/publish/said-fields.tsx'
import { PublishPrint } from './publish-print.tsx'
import { roomToTell, toldRoom } from './room-to-tell.ts'
import type { OwnStudio } from '../state/own-studio.ts'

const said = codegroundLines.publish

/** As it was published last, or as it stands in the studio. */
function firstForm(studio: OwnStudio, revision: number | null): PublishForm {
  const sketch = studio.keeping.peek().own.peek()?.sketch
  const again = sketch !== undefined && sketch.revision !== null
  return {
    title: studio.title.peek(),
    caption: sketch?.caption ?? '',
    alt: '',
    altSkipped: true,
    tags: sketch?.tags.join(' ') ?? '',
    licence: again ? sketch.licence : 'cc-by',
    visibility: again ? sketch.visibility : 'public',
    seed: studio.song.peek().seed,
    room: revision === null ? roomToTell() : null,
    wall: false,
    revision,
  }
}

interface Props {
  readonly studio: OwnStudio
  /** Published instead of what stands in the studio; null for that. */
  readonly revision: number | null
  readonly onClose: () => void
}

/** The dialog. Everything in it is done when the button is pressed, or nothing and it says why. */
export function PublishSong({ studio, revision, onClose }: Props) {
  const [form, setForm] = useState(() => firstForm(studio, revision))
  const [refused, setRefused] = useState(0)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const fields = useRef<HTMLFormElement>(null)
  const set = (part: Partial<PublishForm>): void => setForm({ ...form, ...part })
  const told = toldRoom(form.room)
  const faults = refused > 0 ? faultsOf(form) : {}
  useEffect(() => {
    if (refused > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const go = async (): Promise<void> => {
    setFault('')
    if (Object.keys(faultsOf(form)).length > 0) return setRefused(refused + 1)
    setBusy(true)
    try {
      const own = { keeping: studio.keeping.peek() }
      const address = await publish(own, form, null, () => {})
      const { text, way } = await hungAndSaid(own, form, address)
      onClose()
      notify(text, { way, long: true })
    } catch (error) {
      setFault(asFailure(error).message)
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={onClose} title={revision === null ? said.title : said.titleOlder(revision)}>
      <form
        ref={fields}
        class="publish-song"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void go()
        }}
      >
        {form.visibility !== 'private' && <RoomField room={form.room} onRoom={(room) => set({ room })} />}
        <NameFields form={form} faults={faults} onChange={set} />
        <PublishPrint studio={studio} title={form.title} now={revision === null} />
        <WhomFields form={form} withRoom={false} onChange={set} />
        <MoreFields form={form} faults={faults} picture={false} onChange={set} />
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <p class="file-acts">
          <Button kind="publish" type="submit" busy={busy}>
            {told && form.visibility !== 'private' ? said.goTelling(told.name) : said.go[form.visibility]}
          </Button>
          <span class="quiet">{revision === null ? said.revisionHint : said.olderHint(revision)}</span>
        </p>
      </form>
    </Dialog>
  )
}
