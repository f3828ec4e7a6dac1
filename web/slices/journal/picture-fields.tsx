// The pictures of an entry while it is written: chosen, described, on their way.
import { useRef } from 'preact/hooks'
import { words } from '#words/index'
import { journalLines } from '#words/journal-lines'
import { fileAddress } from '../../bedrock/file-ticket.ts'
import { Button } from '../../kit/button.tsx'
import { TrayComing, TrayFile } from '../../kit/file-tray.tsx'
import { arrivingIn, bringPictures, describePicture, takeOut } from './picturing.ts'
import type { Writing } from './writing.ts'

const said = journalLines

/** The button, and below it what was chosen. */
export function PictureFields({ writing }: { readonly writing: Writing }) {
  const field = useRef<HTMLInputElement>(null)
  const { pictures } = writing.written.value
  const arriving = arrivingIn(writing).value
  return (
    <section class="journal-pictures" aria-label={said.pictures}>
      <p class="journal-ways">
        <Button kind="act" onClick={() => field.current?.click()}>
          {said.add}
        </Button>
        <span class="field-hint">{said.hint}</span>
      </p>
      <input
        ref={field}
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
        onChange={(event) => {
          bringPictures(writing, [...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {pictures.length + arriving.length > 0 && (
        <div class="tray tray-whole" role="group" aria-label={words.chat.attach.tray}>
          <ul class="tray-files">
            {pictures.map(({ file, alt, size }) => {
              const address = fileAddress(file, size)
              return (
                <TrayFile
                  key={file}
                  kind="image"
                  alt={alt}
                  onAlt={(next) => describePicture(writing, file, next)}
                  onAway={() => takeOut(writing, file)}
                >
                  {address === null ? <span class="tray-thumb" /> : <img class="tray-thumb" src={address} alt="" />}
                </TrayFile>
              )
            })}
            {arriving.map((one) => (
              <TrayComing key={one.id} one={one} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
