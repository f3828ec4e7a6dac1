// Being nobody to the cats: what it means, the step, and the way back.
import { useState } from 'preact/hooks'
import { catMemoryLines } from '#words/cat-memory-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { notify } from '../../kit/toast.tsx'
import { letThemKnow } from './dossier.ts'

const said = catMemoryLines.nobody

/** [CAT-2.22] It is asked about once more, because what is forgotten does not come back. */
export function Nobody({ known }: { readonly known: boolean }) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  async function change(to: boolean): Promise<void> {
    setBusy(true)
    try {
      await letThemKnow(to)
      notify(to ? said.came : said.done)
      setAsking(false)
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
  }
  if (!known)
    return (
      <section class="dossier-nobody" aria-label={said.title}>
        <p>{said.is}</p>
        <p>{said.back}</p>
        <Button kind="act" busy={busy} onClick={() => void change(true)}>
          {said.come}
        </Button>
      </section>
    )
  return (
    <section class="dossier-nobody" aria-labelledby="nobody">
      <h2 id="nobody">{said.title}</h2>
      <p>{said.what}</p>
      <Button kind="danger" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {said.act}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={said.title}>
        <p>{said.what}</p>
        <p>{said.back}</p>
        <p class="dossier-acts">
          <Button kind="danger" busy={busy} onClick={() => void change(false)}>
            {said.act}
          </Button>
          <Button onClick={() => setAsking(false)}>{said.keep}</Button>
        </p>
      </Dialog>
    </section>
  )
}
