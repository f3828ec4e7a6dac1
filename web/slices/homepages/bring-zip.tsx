// Home pages out of a zip: beside what is there, or, after a question, in its place.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { sendBytes } from '../../kit/upload.ts'
import { ComingLine } from './coming-line.tsx'
import '../../kit/file-drop.css'

const said = words.homepages.zip
const ways = ['add', 'replace'] as const
type Way = (typeof ways)[number]

interface Props {
  /** Something is there that could be lost. */
  readonly some: boolean
  readonly onChange: () => Promise<void>
}

/** The fields. */
export function BringZip({ some, onChange }: Props) {
  const id = useId()
  const under = useRef<AbortController | null>(null)
  const [how, setHow] = useState<Way>('add')
  const [asked, setAsked] = useState<File | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const [done, setDone] = useState(false)
  useEffect(() => () => under.current?.abort(), [])

  async function send(file: File): Promise<void> {
    under.current?.abort()
    const stopping = (under.current = new AbortController())
    setAsked(null)
    setFault('')
    setDone(false)
    setShare(0)
    try {
      await sendBytes(`/api/me/homepage/archive?${new URLSearchParams({ how })}`, file, setShare, stopping.signal)
      setDone(true)
    } catch (error) {
      if (!stopping.signal.aborted) setFault(asFailure(error).message)
    } finally {
      if (under.current === stopping) setShare(null)
      await onChange()
    }
  }
  function choose(field: HTMLInputElement): void {
    const [file] = field.files ?? []
    field.value = ''
    if (!file) return
    if (how === 'replace' && some) setAsked(file)
    else void send(file)
  }
  return (
    <section class="homepage-form" aria-label={said.title}>
      <h2 class="homepage-section">{said.title}</h2>
      <Choice
        legend={said.how}
        options={ways.map((value) => ({ value, ...said.ways[value] }))}
        value={how}
        onChoose={(way) => (setHow(way), setAsked(null))}
      />
      <label class="label" for={id}>
        {said.send}
      </label>
      <input
        id={id}
        class="file-drop-field"
        type="file"
        accept=".zip,application/zip,application/x-zip-compressed"
        aria-describedby={`${id}-hint`}
        onChange={(event) => choose(event.currentTarget)}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {said.hint}
      </p>
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={said.ways.replace.label}>
        <p>{said.ask(asked?.name ?? '')}</p>
        <p class="homepage-ways">
          <Button kind="danger" onClick={() => asked && void send(asked)}>
            {said.yes}
          </Button>
          <Button onClick={() => setAsked(null)}>{said.no}</Button>
        </p>
      </Dialog>
      {share !== null && <ComingLine label={said.coming} share={share} onStop={() => under.current?.abort()} />}
      <p role="status">{share === null ? (done ? said.came : '') : share < 1 ? said.coming : said.working}</p>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}
