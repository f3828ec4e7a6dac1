// Sending files for real: what is sent here stands nowhere, so the house takes it away again after a day.
import { useState } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { FileDrop } from '../../kit/file-drop.tsx'
import { Part } from './part.tsx'

const { components: said } = words

/** A place for a picture and one for a sound, and what came of them. */
export function FileSamples() {
  const [picture, setPicture] = useState<UploadedFile | null>(null)
  const [sound, setSound] = useState<UploadedFile | null>(null)
  return (
    <Part name={said.parts.files}>
      <div class="parts-fields">
        <FileDrop label={said.picture} use="image" onFile={setPicture} />
        {picture && (
          <img
            class="parts-picture"
            src={picture.url}
            srcset={picture.srcset ?? ''}
            sizes="20rem"
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            alt={said.picture}
          />
        )}
        <FileDrop label={said.sound} use="voice" onFile={setSound} />
        {/* What somebody sends here has no captions. */}
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
        {sound && <audio class="parts-sound" controls preload="metadata" src={sound.url} aria-label={said.sound} />}
      </div>
    </Part>
  )
}
