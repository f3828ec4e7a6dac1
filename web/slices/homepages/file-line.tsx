// A file of one's own home pages in the list: the way to it, another name, and taking it away.
import { useState } from 'preact/hooks'
import type { HomepageFile } from '#contract/homepages'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { isWritten, writtenAt } from './paths.ts'

const said = words.homepages.own

interface Props {
  readonly file: HomepageFile
  readonly onChange: () => Promise<void>
}

/** The line. */
export function FileLine({ file, onChange }: Props) {
  const { path, kind, bytes, url } = file
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null)
  const [name, setName] = useState(path)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  async function act(work: () => Promise<unknown>, done: string): Promise<void> {
    setBusy(true)
    setFault('')
    try {
      await work()
      setAsking(null)
      notify(done)
      await onChange()
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  const rename = (): Promise<void> =>
    act(() => api('PATCH /api/me/homepage/files', { body: { path, to: name.trim() } }), said.renamed)
  const remove = (): Promise<void> => act(() => api('DELETE /api/me/homepage/files', { query: { path } }), said.removed)
  const ask = (what: 'rename' | 'remove'): void => {
    setName(path)
    setFault('')
    setAsking(what)
  }
  return (
    <li class="homepage-file">
      {kind === 'picture' && url !== null ? (
        <img class="homepage-thumb" src={url} alt="" />
      ) : (
        <span class={`homepage-thumb homepage-thumb-${kind}`} aria-hidden="true">
          {path.replace(/^.*\./, '').toLowerCase()}
        </span>
      )}
      <span class="homepage-name">
        {isWritten(path) ? (
          <a href={writtenAt(path)}>{path}</a>
        ) : url === null ? (
          path
        ) : (
          <a href={url} target="_blank" rel="noopener">
            {path}
          </a>
        )}
        <span class="quiet">
          {said.kinds[kind]},{' '}
          {isWritten(path) || url !== null ? said.size(String(Math.ceil(bytes / 1_024))) : said.gone}
        </span>
      </span>
      <span class="homepage-acts">
        <Button small kind="quiet" aria-label={said.renameOf(path)} onClick={() => ask('rename')}>
          {said.rename}
        </Button>
        <Button small kind="quiet" aria-label={said.removeOf(path)} onClick={() => ask('remove')}>
          {said.remove}
        </Button>
      </span>
      <Dialog open={asking === 'rename'} onClose={() => setAsking(null)} title={said.renameOf(path)}>
        <form
          class="homepage-form"
          onSubmit={(event) => {
            event.preventDefault()
            void rename()
          }}
        >
          <TextField label={said.renameField} hint={said.renameHint} error={fault} value={name} onText={setName} />
          <Button kind="act" type="submit" busy={busy}>
            {said.renameDo}
          </Button>
        </form>
      </Dialog>
      <Dialog open={asking === 'remove'} onClose={() => setAsking(null)} title={said.removeOf(path)}>
        <p>{said.removeAsk(path)}</p>
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <p class="homepage-ways">
          <Button kind="danger" busy={busy} onClick={() => void remove()}>
            {said.removeYes}
          </Button>
          <Button onClick={() => setAsking(null)}>{said.removeNo}</Button>
        </p>
      </Dialog>
    </li>
  )
}
