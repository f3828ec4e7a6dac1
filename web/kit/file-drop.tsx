// A place for a file: press it and choose, drop one on it, or paste one; it says how far the file has come, lets it be stopped, and says what is wrong.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { fileBytes } from '#contract/file-bytes'
import type { FileUse, UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { asFailure } from '../bedrock/api-failure.ts'
import { Button } from './button.tsx'
import { notify } from './toast.tsx'
import { type Uploading, upload } from './upload.ts'
import './file-drop.css'

interface Props {
  readonly label: string
  readonly use: FileUse
  /** How many may come at once; 1 if left away. */
  readonly most?: number
  /** Hears of each file once the house has it. */
  readonly onFile: (file: UploadedFile) => void
  /** Hears of a file that came when this place was closed already; without it closing stops what is on its way. */
  readonly onLate?: (file: UploadedFile) => void
}

const { files: said } = words
const sounds: ReadonlySet<FileUse> = new Set(['audio', 'anthem', 'voice', 'intro'])
const accepted = (use: FileUse): string =>
  sounds.has(use)
    ? 'audio/mpeg,audio/wav,audio/ogg,audio/webm,audio/mp4,audio/aac,.m4a'
    : 'image/png,image/jpeg,image/gif,image/webp,image/avif'

/** Several come one after the other; what is chosen anew takes the place of what is still on its way. */
export function FileDrop({ label, use, most = 1, onFile, onLate }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const under = useRef<Uploading | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [over, setOver] = useState(false)
  const [fault, setFault] = useState('')
  const closed = useRef(false)
  // While one file is on its way, whoever hears of it may have drawn anew for the one before.
  const hear = useRef({ onFile, onLate })
  hear.current = { onFile, onLate }
  useEffect(
    () => () => {
      closed.current = true
      if (!hear.current.onLate) under.current?.stop()
      else if (under.current) notify(said.comesLater)
    },
    [],
  )

  const take = (chosen: FileList | undefined | null): void => {
    const files = [...(chosen ?? [])].slice(0, most)
    if (files.length === 0) return
    under.current?.stop()
    setFault('')
    next(files)
  }
  const next = ([file, ...others]: readonly File[]): void => {
    if (!file) return
    setShare(0)
    const own = (under.current = upload(file, use, setShare))
    own.done.then(
      (came) => {
        const { onFile: now, onLate: later } = hear.current
        if (closed.current) later?.(came)
        else now(came)
        end(own, others)
      },
      (error: unknown) => {
        if (!closed.current) setFault(asFailure(error).message)
        else if (hear.current.onLate) notify(asFailure(error).message, { tone: 'fault' })
        end(own, [])
      },
    )
  }
  const end = (own: Uploading, others: readonly File[]): void => {
    // What was begun since has its own end.
    if (under.current !== own) return
    under.current = null
    setShare(null)
    if (others.length > 0) next(others)
    else if (field.current) field.current.value = ''
  }
  const drop = (event: DragEvent): void => {
    setOver(false)
    // The page around it may have taken what was let go.
    if (event.defaultPrevented) return
    event.preventDefault()
    take(event.dataTransfer?.files)
  }
  return (
    // Dropping and pasting are ways beside the field, which keys and readers reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      class={`file-drop${over ? ' file-drop-over' : ''}`}
      role="group"
      aria-label={said.place}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event) => take(event.clipboardData?.files)}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <input
        class="file-drop-field"
        id={id}
        ref={field}
        type="file"
        multiple={most > 1}
        accept={accepted(use)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {said.hint(sounds.has(use), fileBytes[use] / 1_048_576)}
      </p>
      {share !== null && (
        <div class="file-drop-way">
          <progress class="file-drop-bar" aria-label={said.coming} {...(share < 1 ? { value: share } : {})} max={1} />
          <Button small onClick={() => under.current?.stop()}>
            {said.stop}
          </Button>
        </div>
      )}
      <p class="file-drop-said" role="status">
        {share === null ? '' : share < 1 ? said.coming : said.making}
      </p>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
