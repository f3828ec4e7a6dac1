// One picture of a profile: what it is now, a way to choose another and to cut it, and a way to take it off.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { CropField } from '../../kit/crop-field.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { type Uploading, upload } from '../../kit/upload.ts'
import '../../kit/file-drop.css'
import './picture-field.css'

const said = words.profiles.pictures

interface Props {
  readonly use: 'avatar' | 'banner'
  readonly file: UploadedFile | null
  readonly onFile: (file: UploadedFile | null) => void
}

/** The field; what is chosen is sent at once and stands there when the profile is kept. */
export function PictureField({ use, file, onFile }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const under = useRef<Uploading | null>(null)
  const [picture, setPicture] = useState<ImageBitmap | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  useEffect(() => () => under.current?.stop(), [])
  const take = async (chosen: File | undefined): Promise<void> => {
    setFault('')
    if (!chosen) return
    try {
      setPicture(await createImageBitmap(chosen))
    } catch {
      setFault(said.unreadable)
    }
    if (field.current) field.current.value = ''
  }
  const close = (): void => {
    picture?.close()
    setPicture(null)
  }
  const send = (cut: Blob): void => {
    close()
    setShare(0)
    under.current = upload(cut, use, setShare)
    under.current.done
      .then(onFile, (error: unknown) => setFault(asFailure(error).message))
      .finally(() => setShare(null))
  }
  return (
    <div class="picture-field" data-use={use} role="group" aria-label={said[use].name}>
      <label class="label" for={id}>
        {said[use].name}
      </label>
      {file && <img class="picture-now" src={file.url} alt="" />}
      <input
        ref={field}
        id={id}
        class="file-drop-field"
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
        aria-describedby={`${id}-hint`}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {said[use].hint}
      </p>
      {share !== null && (
        <p role="status">
          <progress aria-label={words.files.coming} {...(share < 1 ? { value: share } : {})} max={1} />{' '}
          <Button small onClick={() => under.current?.stop()}>
            {words.files.stop}
          </Button>
        </p>
      )}
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {file && (
        <Button small kind="quiet" onClick={() => onFile(null)}>
          {said[use].remove}
        </Button>
      )}
      <Dialog open={picture !== null} onClose={close} title={said[use].cut}>
        {picture && (
          <CropField picture={picture} shape={use === 'avatar' ? 'round' : 'banner'} onCut={send} onCancel={close} />
        )}
      </Dialog>
    </div>
  )
}
