// A short way in the list: its sign, where it leads, and what one may do with it.
import type { Way } from '#contract/ways'
import { waysLines } from '#words/ways-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { copyText } from '../../kit/copy-text.ts'
import { notify } from '../../kit/toast.tsx'

const said = waysLines
const fail = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

interface Props {
  readonly way: Way
  /** What its end is called. */
  readonly label: string
  readonly onElsewhere: () => void
  readonly onChange: () => Promise<void>
}

/** The line. */
export function WayLine({ way: { slug, to, address }, label, onElsewhere, onChange }: Props) {
  const params = { slug }
  const remove = async (): Promise<void> => {
    await api('DELETE /api/me/ways/:slug', { params })
    const dismiss = notify(said.removed(slug), {
      undo: () => {
        dismiss()
        api('PUT /api/me/ways/:slug', { params, body: { to } }).then(onChange, fail)
      },
    })
    await onChange()
  }
  const copy = (): void => {
    copyText(`${location.origin}/go/${slug}`).then(
      () => void notify(words.kit.copied),
      () => void notify(words.kit.notCopied, { tone: 'fault' }),
    )
  }
  return (
    <li class="way">
      <a class="way-sign" href={`/go/${slug}`}>
        {said.sign(slug)}
      </a>
      <span class="way-end">
        <span class="quiet">{said.leads}</span> <a href={address}>{label}</a>
      </span>
      <span class="way-acts">
        <Button small aria-label={said.copyOf(slug)} onClick={copy}>
          {said.copy}
        </Button>
        <Button small kind="quiet" aria-label={said.elsewhereOf(slug)} onClick={onElsewhere}>
          {said.elsewhere}
        </Button>
        <Button small kind="quiet" aria-label={said.removeOf(slug)} onClick={() => void remove().catch(fail)}>
          {said.remove}
        </Button>
      </span>
    </li>
  )
}
