// The words of a file and how they are shown: kept when one says so, with what was before one press away.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { PageFrame } from './page-frame.tsx'
import { seenAt } from './paths.ts'
import '../../kit/field.css'

const said = words.homepages.edit

/** A file as the house has it. */
export interface Kept {
  readonly rev: number
  readonly text: string
  readonly former: string | null
}

interface Props {
  readonly path: string
  readonly first: Kept
}

/** The form. */
export function EditForm({ path, first }: Props) {
  const [kept, setKept] = useState(first)
  const [text, setText] = useState(first.text)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const [note, setNote] = useState('')
  const [view, setView] = useState<{ readonly frame: string; readonly title: string } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const username = person.value?.username ?? ''
  const dirty = kept.rev === 0 || text !== kept.text

  const show = (): Promise<void> =>
    api('GET /api/homepages/:username', { params: { username }, query: { path } }).then(
      // The same address would not be asked for again.
      ({ page }) => setView({ frame: `${page.frame}?${Date.now()}`, title: page.title }),
      () => setView(null),
    )
  useEffect(() => {
    if (first.rev > 0) void show()
  }, [])
  useEffect(() => {
    if (!dirty || text === first.text) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [dirty, text])

  async function keep(): Promise<void> {
    if (busy) return
    setBusy(true)
    setFault('')
    setNote('')
    try {
      const { file } = await api('PUT /api/me/homepage/text', { body: { path, text, rev: kept.rev } })
      setKept({ rev: file.rev, text, former: kept.rev === 0 || kept.text === text ? kept.former : kept.text })
      await show()
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  const swap = (): void => {
    setText(text === kept.former ? kept.text : (kept.former ?? kept.text))
    setNote(said.undone)
    field.current?.focus()
  }
  return (
    <div class="page-edit">
      <form
        class="page-edit-words"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <textarea
          ref={field}
          class="input page-edit-text"
          aria-label={said.field(path)}
          aria-describedby="page-edit-hint"
          spellcheck={false}
          autocapitalize="none"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            void keep()
          }}
        />
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <p class="homepage-ways">
          <Button kind="act" type="submit" busy={busy} disabled={!dirty}>
            {said.keep}
          </Button>
          {kept.former !== null && <Button onClick={swap}>{said.undo}</Button>}
          <span class="page-edit-lamp" role="status" data-state={busy ? 'keeping' : dirty ? 'changed' : 'kept'}>
            {busy ? said.keeping : dirty ? said.changed : said.kept}
          </span>
          <span class={note ? 'quiet' : 'quiet page-edit-hint'} id="page-edit-hint">
            {note || said.hint}
          </span>
        </p>
      </form>
      <section class="page-edit-view" aria-label={said.view}>
        <p class="homepage-ways">
          <span class="label">{said.view}</span>
          {view && (
            <ButtonLink small kind="quiet" href={seenAt(username, path)}>
              {said.visit}
            </ButtonLink>
          )}
        </p>
        {view ? (
          <PageFrame address={view.frame} title={words.homepages.look.frame(view.title)} />
        ) : (
          <p class="page-frame page-frame-none">{said.viewNone}</p>
        )}
      </section>
    </div>
  )
}
