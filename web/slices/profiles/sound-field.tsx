// One sound of a profile: what it is now, ways to record or send another, and a way to take it off.
import type { ComponentChildren } from 'preact'
import type { UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { FileDrop } from '../../kit/file-drop.tsx'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { VoiceRecorder } from '../../kit/voice-recorder.tsx'
import './sound-field.css'

const said = words.profiles.sounds

interface Props {
  readonly use: 'intro' | 'anthem'
  readonly file: UploadedFile | null
  readonly onFile: (file: UploadedFile | null) => void
  /** What belongs to it, before the ways to another one. */
  readonly children?: ComponentChildren
}

/** The field; what is sent stands on the profile once that is kept. */
export function SoundField({ use, file, onFile, children }: Props) {
  const { name, hint, remove, own } = said[use]
  return (
    <section class="sound-field" aria-label={name}>
      <p class="label">{name}</p>
      <p class="field-hint">{hint}</p>
      {file && (
        <div class="sound-field-now">
          <VoicePlayer
            track={{
              id: `own-${file.name}`,
              url: file.url,
              title: own,
              whose: '',
              href: null,
              durationMs: file.duration_ms,
              stays: false,
              spoken: use === 'intro',
            }}
            peaks={file.peaks}
          />
          <Button small kind="quiet" onClick={() => onFile(null)}>
            {remove}
          </Button>
        </div>
      )}
      {children}
      {use === 'intro' && <VoiceRecorder label={said.record} use="intro" onFile={onFile} />}
      <FileDrop label={said.send} use={use} onFile={onFile} />
    </section>
  )
}
