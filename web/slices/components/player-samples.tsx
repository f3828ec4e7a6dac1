// The player in each of its skins, over a few bars that are computed here.
import { useEffect, useMemo } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { houseSongs } from '#song/house/index'
import { words } from '#words/index'
import { peaksOf, wavOf } from '../../kit/take.ts'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { hertz, hourNotes } from '../../sound/cues/hour-notes.ts'
import type { Track } from '../../sound/heard.ts'
import { WornPlayer } from '../../sound/skins/worn-player.tsx'
import { songMs } from '../../sound/song-ms.ts'
import { stopIf } from '../../sound/sound.ts'
import { Part } from './part.tsx'

const { components: said } = words
const rate = 22_050
const lastsMs = 16_000
const noteMs = 250

/** The notes of an hour, up and down, over their lowest. */
function bars(): Float32Array {
  const notes = hourNotes(0)
  return Float32Array.from({ length: (rate * lastsMs) / 1_000 }, (_, at) => {
    const ms = (at / rate) * 1_000
    const turn = Math.floor(ms / noteMs)
    const note = notes[turn % 8 < 5 ? turn % 8 : 8 - (turn % 8)] ?? 62
    const within = ms % noteMs
    const low = Math.sin((2 * Math.PI * hertz((notes[0] ?? 62) - 24) * at) / rate)
    const high = Math.sin((2 * Math.PI * hertz(note) * at) / rate) * Math.exp(-within / 90)
    return 0.25 * low * (0.6 + 0.4 * Math.cos((Math.PI * ms) / 1_000)) + 0.35 * high
  })
}

/** A song, computed as it is heard; its length is known before. */
const lullabyTrack: Track = {
  id: 'lullaby',
  url: null,
  song: async () => houseSongs.lullaby(),
  title: said.lullaby,
  whose: '',
  href: '/components',
  durationMs: songMs(houseSongs.lullaby()),
  stays: true,
  spoken: false,
}

/** All of them; what is heard here ends with the page. */
export function PlayerSamples() {
  const { url, peaks } = useMemo(() => {
    const samples = bars()
    return {
      url: URL.createObjectURL(new Blob([wavOf(samples, rate)], { type: 'audio/wav' })),
      peaks: peaksOf(samples, sizes.soundPeaks),
    }
  }, [])
  const track = (id: string): Track => ({
    id,
    url,
    title: said.bars,
    whose: '',
    href: '/components',
    durationMs: lastsMs,
    stays: true,
    spoken: false,
  })
  useEffect(
    () => () => {
      for (const id of ['plain-bars', 'ghettoblaster', 'neobrutalist', lullabyTrack.id]) stopIf(id)
      URL.revokeObjectURL(url)
    },
    [url],
  )
  return (
    <Part name={said.parts.players}>
      <div class="parts-fields">
        <VoicePlayer titled track={track('plain-bars')} peaks={peaks} />
        <WornPlayer track={track('ghettoblaster')} peaks={peaks} worn="ghettoblaster" />
        <WornPlayer track={track('neobrutalist')} peaks={peaks} worn="neobrutalist" />
        <WornPlayer track={lullabyTrack} peaks={null} worn="neobrutalist" />
      </div>
    </Part>
  )
}
