// The truth lamp, and behind it what was compared.
import { useState } from 'preact/hooks'
import { digestOf } from '#log/digest'
import { shown } from '#log/window'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { roomVerdict, verify } from '../../bedrock/room-truth.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { lampState } from './lamp-state.ts'
import { moment } from './moment.ts'

/** A small lamp with its word; pressing it opens the inspector. */
export function Lamp({ roomId }: { readonly roomId: number }) {
  const [open, setOpen] = useState(false)
  const state = lampState(roomId)
  const said = words.chat.lamp[state]
  return (
    <>
      <button
        type="button"
        class="lamp"
        data-state={state}
        aria-label={words.chat.lamp.button(said)}
        onClick={() => setOpen(true)}
      >
        <span class="label lamp-word">{said}</span>
        <span class="lamp-light" />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.chat.lamp.title}>
        <Inspector roomId={roomId} />
      </Dialog>
    </>
  )
}

function Inspector({ roomId }: { readonly roomId: number }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const state = roomState(roomId).value
  const { last } = roomVerdict(roomId).value
  const lamp = words.chat.lamp
  async function check(): Promise<void> {
    setBusy(true)
    setFault(null)
    await verify(roomId).catch((error: unknown) => setFault(asFailure(error).message))
    setBusy(false)
  }
  const facts: readonly (readonly [string, string])[] = [
    [lamp.head, String(state.head)],
    [lamp.told, String(state.told)],
    [lamp.digest, last?.mine ?? digestOf(shown(state))],
    [lamp.theirs, last?.theirs.digest ?? lamp.never],
    [lamp.range, last ? lamp.fromTo(last.theirs.from_id, last.theirs.to_id) : lamp.never],
    [lamp.checked, last ? moment(new Date(last.at).toISOString()) : lamp.never],
  ]
  return (
    <>
      <p>{lamp.what[lampState(roomId)]}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <Button kind="act" busy={busy} onClick={() => void check()}>
        {lamp.check}
      </Button>
    </>
  )
}
