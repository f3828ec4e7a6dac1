// Two texts of one sketch of which one has to go: what differs, and a plain choice.
import { codegroundLines } from '#words/codeground-lines'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import type { Bench } from '../bench.ts'
import { Compared } from '../revisions/compared.tsx'

const said = codegroundLines.conflict

/** Stays until one is chosen; closing it puts the choice off, and nothing is sent meanwhile. */
export function ConflictDialog({ bench }: { readonly bench: Bench }) {
  const { keeping, kind, code } = bench
  const conflict = keeping.conflict.value
  if (conflict === null) return null
  const choose = async (which: 'mine' | 'theirs'): Promise<void> => {
    await keeping.settle(which)
    // The editor's own undo takes it back.
    code.peek()?.replace(keeping.words.peek().code)
    code.peek()?.focus()
  }
  return (
    <Dialog open onClose={() => (keeping.putOff.value = true)} title={said.title}>
      <p>{said[conflict.from]}</p>
      <p class="quiet">{said.legend[conflict.from]}</p>
      <Compared kind={kind} before={conflict.theirs.code} after={keeping.words.peek().code} label={said.compared} />
      <p class="bench-choice">
        <Button kind="act" onClick={() => void choose('mine')}>
          {said.mine}
        </Button>
        <Button onClick={() => void choose('theirs')}>{said.theirs[conflict.from]}</Button>
        <Button kind="quiet" onClick={() => (keeping.putOff.value = true)}>
          {said.later}
        </Button>
      </p>
    </Dialog>
  )
}
