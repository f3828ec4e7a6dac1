// Keeps what stands in a jam as a song of one’s own.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { words } from '#words/index'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { api } from '../../../bedrock/api.ts'
import { Button } from '../../../kit/button.tsx'
import { Dialog } from '../../../kit/dialog.tsx'
import { Field } from '../../../kit/field.tsx'
import { notify } from '../../../kit/toast.tsx'

const said = jamsLines.keep

interface Props {
  readonly room: Room
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks what it is called. */
export function KeepJam({ room, open, onClose }: Props) {
  const [title, setTitle] = useState(words.song.jam(room.name))
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | undefined>()
  const keep = async (): Promise<void> => {
    setBusy(true)
    try {
      const { name } = await api('POST /api/rooms/:room/jam/kept', {
        params: { room: String(room.id) },
        body: { title },
      })
      notify(said.done, { way: { label: said.open, href: `/song/${name}` } })
      setFault(undefined)
      onClose()
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  return (
    <Dialog open={open} onClose={onClose} title={said.title}>
      <form
        class="jam-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <p>{said.what}</p>
        <Field label={said.called} error={fault}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="text"
              maxLength={sizes.sketchTitleCharacters}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="jam-dialog-keys">
          <Button type="submit" kind="make" busy={busy}>
            {said.act}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
