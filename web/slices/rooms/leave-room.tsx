// Leaving a private room, with what it means said before it is done.
import { useEffect, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { roomsLines } from '#words/rooms-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { takeRoom } from './room-list.ts'

const said = roomsLines.leaving

/** [ROOM-1.13] The dialog’s content; rendered while it is open. */
export function LeaveRoom({ room, onDone }: { readonly room: Room; readonly onDone: () => void }) {
  const [alone, setAlone] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const params = { room: String(room.id) }
  async function act(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setFault('')
    try {
      await work()
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  useEffect(
    () =>
      void act(async () => {
        const { items, complete } = await api('GET /api/rooms/:room/members', { params, query: {} })
        setAlone(complete && items.length === 1)
      }),
    [room.id],
  )
  const leave = (): Promise<void> =>
    act(async () => {
      const username = person.peek()?.username ?? ''
      await api('DELETE /api/rooms/:room/members/:username', { params: { ...params, username } })
      onDone()
      navigate('/rooms')
    })
  const archive = (): Promise<void> =>
    act(async () => {
      takeRoom((await api('PATCH /api/rooms/:room', { params, body: { archived: true } })).room)
      onDone()
      notify(said.archived)
    })
  const mayArchive = alone === true && room.can_manage && !room.archived
  return (
    <>
      {alone !== null && <p>{alone ? said.last : said.what}</p>}
      {mayArchive && <p>{said.instead}</p>}
      {fault !== '' && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <div class="leave-ways">
        <Button kind="plain" onClick={onDone}>
          {said.stay}
        </Button>
        {mayArchive && (
          <Button kind="plain" busy={busy} onClick={() => void archive()}>
            {said.archive}
          </Button>
        )}
        <Button kind="danger" busy={busy} disabled={alone === null} onClick={() => void leave()}>
          {said.go}
        </Button>
      </div>
    </>
  )
}
