// Puts the samples in and takes them out, one click each.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { house } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'

const { setup } = words.house

/** One button that does the one thing that can be done with the samples now. */
export function Samples() {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const there = house.value?.has_samples ?? false
  const change = (): void => {
    setBusy(true)
    api(there ? 'DELETE /api/house/samples' : 'POST /api/house/samples')
      .then(
        (now) => {
          house.value = now
          setSaid(now.has_samples ? setup.samplesIn : setup.samplesOut)
        },
        (error: unknown) => setSaid(asFailure(error).message),
      )
      .finally(() => setBusy(false))
  }
  return (
    <div class="prose">
      {!there && <p>{setup.samples}</p>}
      <p role="status">{said}</p>
      <div>
        <Button busy={busy} onClick={change}>
          {there ? setup.removeSamples : setup.addSamples}
        </Button>
      </div>
    </div>
  )
}
