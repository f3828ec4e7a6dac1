// The form by which a zip of emoji is chosen, and how far it has come.
import { useId } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Button } from '../../kit/button.tsx'
import type { Zip } from './use-zip.ts'
import '../../kit/file-drop.css'

const mebibytes = sizes.emojiArchiveBytes / 1_048_576

/** The form. It may be dropped on the page as well, which is the page's own affair. */
export function ZipForm({ zip: { share, fault, send, stop }, over }: { readonly zip: Zip; readonly over: boolean }) {
  const id = useId()
  return (
    <section class="emoji-form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{said.zip.title}</h2>
      <div class={over ? 'file-drop file-drop-over' : 'file-drop'}>
        <label class="label" for={id}>
          {said.zip.file}
        </label>
        <input
          class="file-drop-field"
          id={id}
          type="file"
          accept=".zip,application/zip,application/x-zip-compressed"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            currentTarget.value = ''
            if (file) send(file)
          }}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {said.zip.hint(mebibytes)}
        </p>
        {share !== null && (
          <div class="file-drop-way">
            <progress
              class="file-drop-bar"
              aria-label={said.zip.coming}
              {...(share < 1 ? { value: share } : {})}
              max={1}
            />
            <Button small onClick={stop}>
              {said.zip.stop}
            </Button>
          </div>
        )}
        <p class="file-drop-said" role="status">
          {share === null ? '' : share < 1 ? said.zip.coming : said.zip.looking}
        </p>
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
      </div>
    </section>
  )
}
