// The transport: play, record, click, what plays.
import { songStudioLines } from '#words/song-studio-lines'
import { Key } from '../parts/key.tsx'
import type { Studio } from '../state/studio.ts'
import { toggleRecording } from '../keys/recording.ts'
import './transport.css'

const said = songStudioLines.transport

/** The keys one reaches for all the time. */
export function TransportBar({ studio }: { readonly studio: Studio }) {
  const { shared } = studio
  const { plays, opening, clicks, countIn } = studio.playing
  const [play, stop] = shared ? [said.playAll, said.stopAll] : [said.play, said.stop]
  const nextBars = ((countIn.value + 1) % 3) as 0 | 1 | 2
  return (
    <div class="transport" role="group" aria-label={said.bar}>
      <Key
        wide
        lamp="acid"
        label={opening.value ? said.opening : plays.value ? stop : play}
        on={plays.value}
        busy={opening.value}
        face={<PlayFace plays={plays.value} />}
        onPress={() => void studio.toggle()}
      />
      <Key
        lamp="coral"
        label={said.record}
        on={studio.records.value}
        face={<span class="face-record" />}
        onPress={() => void toggleRecording(studio)}
      />
      <Key
        lamp="cyan"
        label={said.click}
        said={said.clickWhat}
        on={clicks.value}
        onPress={() => studio.playing.click(!clicks.value)}
      />
      {!shared && (
        <Key
          lamp="cyan"
          label={said.countIn}
          said={`${said.countIn}: ${said.bars(countIn.value)}`}
          face={<span class="face-number" data-bars={countIn.value} />}
          onPress={() => studio.playing.click(clicks.value, nextBars)}
        />
      )}
    </div>
  )
}

function PlayFace({ plays }: { readonly plays: boolean }) {
  return (
    <svg class="face-play" viewBox="0 0 24 24" aria-hidden="true">
      <path d={plays ? 'M5 5h14v14H5z' : 'M6 3l15 9-15 9z'} />
    </svg>
  )
}
