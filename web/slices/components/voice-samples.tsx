// Recording for real, and hearing it: what is sent here stands nowhere, so the house takes it away again after a day.
import { useEffect, useState } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { stopIf } from '../../sound/sound.ts'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { VoiceRecorder } from '../../kit/voice-recorder.tsx'
import { Part } from './part.tsx'

const { components: said } = words

/** The recorder, and a player for each recording that was sent. */
export function VoiceSamples() {
  const [sent, setSent] = useState<readonly UploadedFile[]>([])
  // What is heard here ends with the page.
  useEffect(() => () => sent.forEach(({ name }) => stopIf(name)), [sent])
  return (
    <Part name={said.parts.voice}>
      <div class="parts-fields">
        <VoiceRecorder label={said.voice} use="voice" onFile={(file) => setSent((before) => [...before, file])} />
        {sent.map(({ name, url, peaks, duration_ms }) => (
          <VoicePlayer
            key={name}
            titled
            track={{
              id: name,
              url,
              title: said.said,
              whose: '',
              href: '/components',
              durationMs: duration_ms,
              stays: false,
              spoken: true,
            }}
            peaks={peaks}
          />
        ))}
      </div>
    </Part>
  )
}
