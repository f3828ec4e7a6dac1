// The dice: what was drawn from which set by which seed, and how to draw it again.
import { useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { deriveLines } from '#words/derive-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'
import { copyText } from '../../kit/copy-text.ts'
import { Dialog } from '../../kit/dialog.tsx'
import type { Draw } from './use-draw.ts'
import './dice.css'

const said = deriveLines.dice

/** Every name of the set, page after page. */
async function wholeSet(): Promise<readonly Person[]> {
  const found: Person[] = []
  let after: string | undefined
  do {
    const page = await api('GET /api/doors', { query: after === undefined ? {} : { after } })
    found.push(...page.items)
    after = page.next === null ? undefined : String(page.next['after'])
  } while (after !== undefined)
  return found
}

interface Props {
  readonly draw: Pick<Draw, 'seed' | 'set'>
  readonly open: boolean
  readonly onClose: () => void
}

/** The dialog. */
export const Dice = ({ draw: { seed, set }, open, onClose }: Props) => (
  <Dialog open={open} onClose={onClose} title={said.name}>
    <div class="dice">
      <p>{said.lead}</p>
      <dl>
        <dt class="label">{said.seed}</dt>
        <dd>
          <code>{seed}</code>
        </dd>
        <dt class="label">{said.set}</dt>
        <dd>
          <code>{set}</code>
          <p class="quiet">{said.setMeans}</p>
        </dd>
      </dl>
      <Names />
      <p>{said.setHow}</p>
      <CopyLine label={said.setHow} text={said.typed(said.setCommand)} />
      <p>{said.orderHow}</p>
      <CopyLine label={said.orderHow} text={said.typed(said.orderCommand(seed))} />
    </div>
  </Dialog>
)

function Names() {
  const [names, setNames] = useState<string | null>(null)
  const [line, setLine] = useState('')
  const show = (): void => {
    wholeSet().then(
      (people) => setNames(people.map(({ username }) => `${username}\n`).join('')),
      (error: unknown) => setLine(asFailure(error).message),
    )
  }
  const copy = (text: string): void => {
    copyText(text).then(
      () => setLine(words.kit.copied),
      () => setLine(words.kit.notCopied),
    )
  }
  return (
    <div class="dice-names">
      {names === null ? (
        <Button small onClick={show}>
          {said.showNames}
        </Button>
      ) : (
        <>
          <textarea class="input" readOnly rows={6} aria-label={said.names} value={names} />
          <Button small kind="act" onClick={() => copy(names)}>
            {said.copyNames}
          </Button>
        </>
      )}
      <p role="status">{line}</p>
    </div>
  )
}
