// What one does with the whole of a jam: keep it as a song of one’s own, let it begin anew, end it.
import { useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { api } from '../../../bedrock/api.ts'
import { Menu } from '../../../kit/menu.tsx'
import { notify } from '../../../kit/toast.tsx'
import type { OpenJam } from '../open-jam.ts'
import { AskFirst } from './ask-first.tsx'
import { KeepJam } from './keep-jam.tsx'

const said = jamsLines.menu

interface Props {
  readonly jam: OpenJam
  readonly room: Room
}

/** A menu behind one key. What ends something for everybody is asked first. */
export function JamActs({ jam, room }: Props) {
  const [open, setOpen] = useState<'keep' | 'reset' | 'end' | null>(null)
  const close = (): void => setOpen(null)
  const params = { room: String(room.id) }
  const tell = (error: unknown): unknown => notify(asFailure(error).message, { tone: 'fault' })
  const mayEnd = jam.held.canEnd.value
  return (
    <>
      <Menu
        label={said.label}
        items={[
          { id: 'keep', label: said.keep, run: () => setOpen('keep') },
          ...(mayEnd
            ? [
                { id: 'reset', label: said.reset, danger: true, run: () => setOpen('reset') },
                { id: 'end', label: said.end, danger: true, run: () => setOpen('end') },
              ]
            : []),
        ]}
      />
      <KeepJam room={room} open={open === 'keep'} onClose={close} />
      <AskFirst
        open={open === 'reset'}
        said={jamsLines.reset}
        onClose={close}
        act={() => api('DELETE /api/rooms/:room/jam/song', { params }).catch(tell)}
      />
      <AskFirst
        open={open === 'end'}
        said={jamsLines.end}
        onClose={close}
        act={() => api('DELETE /api/rooms/:room/jam', { params }).catch(tell)}
      />
    </>
  )
}
