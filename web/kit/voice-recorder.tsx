// One's own voice: recorded here, listened to, cut, and sent only then.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { pauseAll } from '../sound/sound.ts'
import { Button } from './button.tsx'
import { RecorderLive } from './recorder-live.tsx'
import { RecorderReview, type VoiceUse } from './recorder-review.tsx'
import { type Recording, record } from './recording.ts'
import { type Take, takeOf } from './take.ts'
import './voice-recorder.css'

interface Props {
  readonly label: string
  readonly use: VoiceUse
  /** The conversation between two for which it is sealed. */
  readonly room?: number | undefined
  /** Hears of the file once the house has it. */
  readonly onFile: (file: UploadedFile) => void
}

type Stage =
  | { readonly at: 'idle' | 'asking' | 'reading' }
  | { readonly at: 'live'; readonly recording: Recording }
  | { readonly at: 'review'; readonly take: Take }

const { recorder: said } = words.sound
const longest: Readonly<Record<VoiceUse, number>> = {
  audio: sizes.audioMs,
  voice: sizes.voiceMs,
  intro: sizes.introMs,
}
const shortestMs = 300

/** The recorder, ready for one recording after the other. */
export function VoiceRecorder({ label, use, room, onFile }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' })
  const [note, setNote] = useState('')
  const [fault, setFault] = useState('')
  const live = useRef<Recording | null>(null)
  const here = useRef(true)
  const maxMs = longest[use]
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
      live.current?.drop()
    }
  }, [])

  async function begin(): Promise<void> {
    setFault('')
    setNote('')
    setStage({ at: 'asking' })
    // What plays would be recorded too.
    pauseAll()
    try {
      const recording = await record(() => void end(said.lost))
      if (!here.current) return recording.drop()
      live.current = recording
      setStage({ at: 'live', recording })
    } catch (error) {
      refuse(error instanceof Error ? error.message : said.noRecorder)
    }
  }
  const refuse = (sentence: string): void => {
    if (!here.current) return
    setFault(sentence)
    setStage({ at: 'idle' })
  }
  /** Ends the recording, with a sentence on why if nobody pressed. */
  async function end(why = ''): Promise<void> {
    const recording = live.current
    if (!recording) return
    live.current = null
    setNote(why)
    setStage({ at: 'reading' })
    const take = await recording
      .stop()
      .then(takeOf)
      .catch(() => null)
    if (!take || take.durationMs < shortestMs) return refuse(said.tooShort)
    if (here.current) setStage({ at: 'review', take })
  }
  const clear = (after = ''): void => {
    setNote(after)
    setFault('')
    setStage({ at: 'idle' })
  }
  return (
    <section class="voice-recorder" aria-label={label}>
      <p class="label">{label}</p>
      {(stage.at === 'idle' || stage.at === 'asking' || stage.at === 'reading') && (
        <div class="voice-recorder-row">
          <Button kind="make" busy={stage.at !== 'idle'} onClick={() => void begin()}>
            <span class="voice-recorder-dot" aria-hidden="true" />
            {said.begin}
          </Button>
          <p class="field-hint" role="status">
            {stage.at === 'asking' ? said.asking : stage.at === 'reading' ? said.reading : note || said.what(maxMs)}
          </p>
        </div>
      )}
      {stage.at === 'live' && (
        <RecorderLive
          recording={stage.recording}
          maxMs={maxMs}
          onStop={() => void end()}
          onFull={() => void end(said.full(maxMs))}
        />
      )}
      {stage.at === 'review' && (
        <RecorderReview
          take={stage.take}
          use={use}
          room={room}
          maxMs={maxMs}
          note={note}
          onAgain={() => void begin()}
          onDrop={() => clear()}
          onFile={(file) => {
            clear(said.sent)
            onFile(file)
          }}
        />
      )}
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}
