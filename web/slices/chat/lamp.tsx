// The truth lamp: always on show, says in a shape, a colour and a word whether this page shows what the house has.
import { useEffect, useState } from 'preact/hooks'
import { lampLines as lamp } from '#words/lamp-lines'
import { announce } from '../../bedrock/announcer.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { LampInspector } from './lamp-inspector.tsx'
import { lampState } from './lamp-state.ts'
import './lamp.css'

/** A small lamp with its word; pressing it opens the inspector. */
export function Lamp({ roomId }: { readonly roomId: number }) {
  const [open, setOpen] = useState(false)
  const state = lampState(roomId)
  useEffect(() => {
    if (state === 'diverged' || state === 'healed') announce(lamp.button(lamp[state]))
  }, [state])
  return (
    <>
      <button
        type="button"
        class="lamp"
        data-state={state}
        aria-haspopup="dialog"
        aria-label={lamp.button(lamp[state])}
        title={lamp.plain[state]}
        onClick={() => setOpen(true)}
      >
        <span class="label lamp-word">{lamp[state]}</span>
        <span class="lamp-light" data-state={state} />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={lamp.title}>
        <LampInspector roomId={roomId} />
      </Dialog>
    </>
  )
}
