// A sticker that is made of a picture from one's own device.
import { useState } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { StuckContent } from '#contract/stickers'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { FileDrop } from '../../kit/file-drop.tsx'
import { StickerFace } from './sticker-face.tsx'
import { howTaken, type Take } from './take-sticker.ts'

const { tray } = words.stickers

/** The place for the picture, how the sticker will look, and what it is called. */
export function Sent({ take }: { readonly take: Take }) {
  const [file, setFile] = useState<UploadedFile | null>(null)
  const [alt, setAlt] = useState('')
  const content: StuckContent | null = file && { kind: 'picture', picture: file.name, alt: alt.trim(), file }
  return (
    <form class="sticker-written" onSubmit={(event) => event.preventDefault()}>
      <FileDrop label={tray.send} use="sticker" onFile={setFile} />
      <p class="quiet">{tray.sendHint}</p>
      {content && (
        <>
          <div class="sticker-preview" aria-hidden="true">
            <StickerFace content={content} placerId={person.value?.id ?? 0} />
          </div>
          <TextField
            label={tray.alt}
            hint={tray.altHint}
            value={alt}
            input={{ maxLength: sizes.altCharacters }}
            onText={setAlt}
          />
        </>
      )}
      <Button
        kind="make"
        type="submit"
        disabled={content === null}
        onClick={(event) => content && take(content, howTaken(event))}
      >
        {tray.takeThis}
      </Button>
    </form>
  )
}
