// A sound file of the song, made in a worker: one sees how far it is, and may stop it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { renderWav, wavMs } from '../../../../sound/render-wav.ts'
import { Button } from '../../../../kit/button.tsx'
import { Choice } from '../../../../kit/choice.tsx'
import { lengthOf } from '../../../../kit/clock-of.ts'
import { Dialog } from '../../../../kit/dialog.tsx'
import { notify } from '../../../../kit/toast.tsx'
import { letterOf } from '../edit/places.ts'
import type { OwnStudio } from '../state/own-studio.ts'
import { fileName, saveFile } from './save-file.ts'

const said = songStudioLines.files

interface Props {
  readonly studio: OwnStudio
  readonly open: boolean
  readonly onClose: () => void
}

/** What is heard in it, how far it is, and the way to stop. */
export function WavDialog({ studio, open, onClose }: Props) {
  const [what, setWhat] = useState<'lane' | 'pattern'>('lane')
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const stop = useRef<AbortController | null>(null)
  const cancel = (): void => {
    stop.current?.abort()
    stop.current = null
    setShare(null)
  }
  useEffect(() => {
    if (!open) cancel()
    setFault('')
  }, [open])
  useEffect(() => cancel, [])
  const make = async (): Promise<void> => {
    const own = (stop.current = new AbortController())
    setFault('')
    setShare(0)
    try {
      const played = what === 'lane' ? { lane: true as const } : { pattern: studio.pattern.peek() }
      const wav = await renderWav(studio.song.peek(), played, (now) => !own.signal.aborted && setShare(now), own.signal)
      if (own.signal.aborted) return
      const name = fileName(studio.title.peek(), 'wav')
      notify(said.made(name, lengthOf(wavMs(wav))))
      saveFile(wav, name, 'audio/wav')
      onClose()
    } catch {
      if (!own.signal.aborted) setFault(said.renderFailed)
    } finally {
      if (stop.current === own) cancel()
    }
  }
  return (
    <Dialog open={open} onClose={onClose} title={songStudioLines.head.wav}>
      <Choice
        legend={said.what}
        value={what}
        options={[
          { value: 'lane', label: said.wholeSong },
          { value: 'pattern', label: said.onePattern(letterOf(studio.pattern.value)) },
        ]}
        onChoose={setWhat}
      />
      <p class="quiet">{said.once}</p>
      {share === null ? (
        <Button kind="make" onClick={() => void make()}>
          {said.make}
        </Button>
      ) : (
        <div class="rendering">
          <progress class="rendering-bar" max={1} value={share} aria-label={said.rendering} />
          <span class="label">{said.progress(share)}</span>
          <Button small onClick={cancel}>
            {said.cancel}
          </Button>
        </div>
      )}
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </Dialog>
  )
}
