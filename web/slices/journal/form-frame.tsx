// The form of an entry as a place into which pictures are pasted and let go.
import type { ComponentChildren } from 'preact'
import { journalLines } from '#words/journal-lines'
import { useFileDrop } from '../../kit/use-file-drop.ts'
import { bringPictures } from './picturing.ts'
import type { Writing } from './writing.ts'

interface Props {
  readonly writing: Writing
  readonly onSubmit: () => void
  readonly children: ComponentChildren
}

/** Both are ways beside the button, which keys and readers reach. */
export function FormFrame({ writing, onSubmit, children }: Props) {
  const { over, ...dropping } = useFileDrop(true, (files) => bringPictures(writing, files))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="journal-form"
      {...dropping}
      onPaste={(event) => {
        const files = [...(event.clipboardData?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        bringPictures(writing, files)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {over && <p class="journal-drop">{journalLines.drop}</p>}
      {children}
    </form>
  )
}
