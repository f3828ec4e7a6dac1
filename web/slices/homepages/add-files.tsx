// Something new among one's home pages: a name to write under, or pictures and sounds from this device.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { sendBytes } from '../../kit/upload.ts'
import { ComingLine } from './coming-line.tsx'
import { isWritten, tidyName, writtenAt } from './paths.ts'
import '../../kit/file-drop.css'

const said = words.homepages.add
const accepted =
  'image/png,image/jpeg,image/gif,image/webp,image/avif,audio/mpeg,audio/wav,audio/ogg,audio/webm,audio/mp4,audio/aac,.m4a'

interface Coming {
  readonly path: string
  readonly share: number
}

/** The fields. Files come one after the other; the first that is refused ends it, and says why. */
export function AddFiles({ onChange }: { readonly onChange: () => Promise<void> }) {
  const id = useId()
  const under = useRef<AbortController | null>(null)
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState('')
  const [folder, setFolder] = useState('')
  const [coming, setComing] = useState<Coming | null>(null)
  const [fault, setFault] = useState('')
  const [came, setCame] = useState(0)
  useEffect(() => () => under.current?.abort(), [])

  async function send(field: HTMLInputElement): Promise<void> {
    const files = [...(field.files ?? [])]
    if (files.length === 0) return
    under.current?.abort()
    const stopping = (under.current = new AbortController())
    setFault('')
    setCame(0)
    try {
      for (const [done, file] of files.entries()) {
        const path = [folder.trim().replaceAll(/^\/+|\/+$/g, ''), tidyName(file.name)].filter(Boolean).join('/')
        const share = (part: number): void => setComing({ path, share: part })
        share(0)
        const query = new URLSearchParams({ path })
        await sendBytes(`/api/me/homepage/files?${query}`, file, share, stopping.signal)
        setCame(done + 1)
      }
    } catch (error) {
      if (!stopping.signal.aborted) setFault(asFailure(error).message)
    } finally {
      if (under.current === stopping) setComing(null)
      field.value = ''
      await onChange()
    }
  }
  return (
    <section class="homepage-add" aria-label={said.title}>
      <h2 class="homepage-section">{said.title}</h2>
      <form
        class="homepage-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWritten(name.trim())) navigate(writtenAt(name.trim()))
          else setWrong(said.wrongName)
        }}
      >
        <TextField
          label={said.name}
          hint={said.hint}
          error={wrong}
          value={name}
          onText={(text) => (setName(text), setWrong(''))}
          input={{ spellcheck: false, autocapitalize: 'none' }}
        />
        <Button kind="make" type="submit">
          {said.write}
        </Button>
      </form>
      <div class="homepage-form">
        <TextField label={said.folder} optional value={folder} onText={setFolder} input={{ spellcheck: false }} />
        <label class="label" for={id}>
          {said.send}
        </label>
        <input
          id={id}
          class="file-drop-field"
          type="file"
          multiple
          accept={accepted}
          aria-describedby={`${id}-hint`}
          onChange={(event) => void send(event.currentTarget)}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {said.sendHint}
        </p>
        {coming && (
          <ComingLine label={said.coming(coming.path)} share={coming.share} onStop={() => under.current?.abort()} />
        )}
        <p role="status">{coming ? said.coming(coming.path) : came > 0 ? said.came(came) : ''}</p>
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
      </div>
    </section>
  )
}
