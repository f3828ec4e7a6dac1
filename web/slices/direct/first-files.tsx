// The way to put files beside first words that come at once.
import { useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { accepted } from '../chat/attaching.ts'

interface Props {
  readonly onFiles: (files: readonly File[]) => void
}

/** A button, and the field behind it. */
export function FirstFiles({ onFiles }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind="quiet" onClick={() => field.current?.click()}>
        {words.direct.beside}
      </Button>
      <input
        ref={field}
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        accept={accepted()}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </>
  )
}
