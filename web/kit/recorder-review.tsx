// After it was recorded: listen, cut its ends, send it or begin anew.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FileUse, UploadedFile } from '#contract/files'
import { curvePoints } from '#contract/sound-curves'
import { words } from '#words/index'
import { asFailure } from '../bedrock/api-failure.ts'
import { stopIf } from '../sound/sound.ts'
import { Button } from './button.tsx'
import { clockOf, fineClockOf } from './clock-of.ts'
import { heardPart, peaksOf, type Take, wavOf, within } from './take.ts'
import { TrimField } from './trim-field.tsx'
import { type Uploading, upload } from './upload.ts'
import { VoicePlayer } from './voice-player.tsx'
import './file-drop.css'

/** What voices are recorded for. */
export type VoiceUse = Extract<FileUse, 'audio' | 'voice' | 'intro'>

interface Props {
  readonly take: Take
  readonly use: VoiceUse
  readonly room: number | undefined
  readonly maxMs: number
  /** Why it ended, if nobody pressed. */
  readonly note: string
  readonly onAgain: () => void
  readonly onDrop: () => void
  readonly onFile: (file: UploadedFile) => void
}

const { recorder: said } = words.sound
const previewId = 'recording'
/** Less is not worth a press. */
const worthMs = 200

/** The recording, not sent yet. */
export function RecorderReview({ take, use, room, maxMs, note, onAgain, onDrop, onFile }: Props) {
  const wholeMs = Math.min(take.durationMs, maxMs)
  const [part, setPart] = useState({ fromMs: 0, toMs: wholeMs })
  const loud = useMemo(() => heardPart(take, wholeMs), [take, wholeMs])
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const under = useRef<Uploading | null>(null)
  const self = useRef<HTMLDivElement>(null)
  const points = curvePoints[use]
  const whole = useMemo(() => peaksOf(take.samples, points), [take])
  const preview = useMemo(() => {
    const samples = within(take, part)
    const url = URL.createObjectURL(new Blob([wavOf(samples, take.rate)], { type: 'audio/wav' }))
    return { url, peaks: peaksOf(samples, points) }
  }, [take, part])
  useEffect(
    () => () => {
      stopIf(previewId)
      URL.revokeObjectURL(preview.url)
    },
    [preview],
  )
  useEffect(() => {
    self.current?.focus()
    return () => under.current?.stop()
  }, [])

  const send = (): void => {
    stopIf(previewId)
    setFault('')
    setShare(0)
    const own = (under.current = upload(take.blob, use, setShare, {
      from_ms: Math.round(part.fromMs),
      to_ms: Math.round(part.toMs),
      room,
    }))
    own.done.then(onFile, (error: unknown) => {
      setShare(null)
      setFault(asFailure(error).message)
    })
  }
  const lasts = part.toMs - part.fromMs
  return (
    <div class="voice-recorder-review" ref={self} tabIndex={-1}>
      <p class="field-hint" role="status">
        {share === null
          ? `${note} ${said.ready(clockOf(take.durationMs))}`.trim()
          : share < 1
            ? words.files.coming
            : words.files.making}
      </p>
      <TrimField peaks={whole} wholeMs={wholeMs} takeMs={take.durationMs} part={part} onPart={setPart} />
      <VoicePlayer
        track={{
          id: previewId,
          url: preview.url,
          title: said.preview,
          whose: '',
          href: null,
          durationMs: lasts,
          stays: false,
          spoken: true,
        }}
        peaks={preview.peaks}
      />
      <p class="field-hint">{said.keeps(fineClockOf(part.fromMs), fineClockOf(part.toMs))}</p>
      {share !== null && (
        <progress
          class="file-drop-bar"
          aria-label={words.files.coming}
          {...(share < 1 ? { value: share } : {})}
          max={1}
        />
      )}
      <div class="voice-recorder-acts">
        {share === null ? (
          <>
            <Button kind="act" onClick={send}>
              {said.send}
            </Button>
            {part.toMs - part.fromMs - (loud.toMs - loud.fromMs) > worthMs && (
              <Button onClick={() => setPart(loud)}>{said.cutSilence}</Button>
            )}
            <Button onClick={onAgain}>{said.again}</Button>
            <Button kind="quiet" onClick={onDrop}>
              {said.drop}
            </Button>
          </>
        ) : (
          <Button onClick={() => under.current?.stop()}>{words.files.stop}</Button>
        )}
      </div>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
