// A place for a file: press it and choose, drop one on it, or paste one; it says how far the file has come, lets it be stopped, and says what is wrong.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { fileBytes, type FileUse, type UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { asFailure } from '../bedrock/api-failure.ts'
import { Button } from './button.tsx'
import { type Uploading, upload } from './upload.ts'
import './file-drop.css'

interface Props {
  readonly label: string
  readonly use: FileUse
  /** Hears of the file once the house has it. */
  readonly onFile: (file: UploadedFile) => void
}

const { files: said } = words
const sounds: ReadonlySet<FileUse> = new Set(['audio', 'anthem', 'voice', 'intro'])
const accepted = (use: FileUse): string =>
  sounds.has(use)
    ? 'audio/mpeg,audio/wav,audio/ogg,audio/webm,audio/mp4,audio/aac,.m4a'
    : 'image/png,image/jpeg,image/gif,image/webp,image/avif'

/** One file at a time; the next takes the place of one that is still on its way. */
export function FileDrop({ label, use, onFile }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const under = useRef<Uploading | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [over, setOver] = useState(false)
  const [fault, setFault] = useState('')
  useEffect(() => () => under.current?.stop(), [])

  const take = (file: File | undefined): void => {
    if (!file) return
    under.current?.stop()
    setFault('')
    setShare(0)
    const own = (under.current = upload(file, use, setShare))
    own.done
      .then(onFile, (error: unknown) => setFault(asFailure(error).message))
      .finally(() => {
        // What was begun since has its own end.
        if (under.current !== own) return
        under.current = null
        setShare(null)
        if (field.current) field.current.value = ''
      })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer?.files[0])
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
      onPaste={(event) => take(event.clipboardData?.files[0])}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <input
        class="file-drop-field"
        id={id}
        ref={field}
        type="file"
        accept={accepted(use)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget.files?.[0])}
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
