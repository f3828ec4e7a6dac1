// A song as files: its sound, made in a worker with its progress seen and the way to stop, its notes for other programs, and itself.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Song } from '#song/song.types'
import { writeMidi } from '#song/midi/write-midi'
import { writeSong } from '#song/write-song'
import { songShownLines } from '#words/song-shown-lines'
import { Button } from '../../../kit/button.tsx'
import { lengthOf } from '../../../kit/clock-of.ts'
import { notify } from '../../../kit/toast.tsx'
import { renderWav, wavMs } from '../../../sound/render-wav.ts'
import { fileName, saveFile } from '../studio/files/save-file.ts'

const said = songShownLines.files

interface Props {
  readonly song: Song
  readonly title: string
}

/** [SONG-2.14] The three. */
export function TakeAway({ song, title }: Props) {
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const making = useRef<AbortController | null>(null)
  const stop = (): void => {
    making.current?.abort()
    making.current = null
    setShare(null)
  }
  useEffect(() => stop, [song])
  const sound = async (): Promise<void> => {
    const own = (making.current = new AbortController())
    setFault('')
    setShare(0)
    try {
      const told = (now: number): void => {
        if (!own.signal.aborted) setShare(now)
      }
      const wav = await renderWav(song, { lane: true, once: true }, told, own.signal)
      if (own.signal.aborted) return
      const name = fileName(title, 'wav')
      saveFile(wav, name, 'audio/wav')
      notify(said.done(name, lengthOf(wavMs(wav))))
    } catch (error) {
      if (!own.signal.aborted) setFault(error instanceof RangeError ? said.tooLong : said.failed)
    }
    if (making.current === own) stop()
  }
  const notes = (): void => {
    const bytes = writeMidi(song, title)
    if (bytes) saveFile(bytes, fileName(title, 'mid'), 'audio/midi')
    else notify(said.noMidi, { tone: 'fault' })
  }
  return (
    <section class="sketch-part" aria-labelledby="take-away">
      <h2 id="take-away">{said.title}</h2>
      <p class="song-files">
        {share === null ? (
          <Button onClick={() => void sound()}>{said.wav}</Button>
        ) : (
          <>
            <progress max={1} value={share} aria-label={said.rendering} />
            <span class="label">{said.progress(share)}</span>
            <Button small onClick={stop}>
              {said.cancel}
            </Button>
          </>
        )}
        <Button onClick={notes}>{said.midi}</Button>
        <Button onClick={() => saveFile(writeSong(song), fileName(title, 'json'), 'application/json')}>
          {said.json}
        </Button>
      </p>
      {fault !== '' && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <p class="quiet">
        {said.wavMeans} {said.jsonMeans} {said.means}
      </p>
    </section>
  )
}
