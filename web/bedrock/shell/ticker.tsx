// The ticker: true things only, said by whoever knows them. It rests under the pointer, under the focus, when stopped, and when motion is reduced.
import { signal } from '@preact/signals'
import { words } from '#words/index'
import { Icon } from '../../kit/icon.tsx'
import { tickerLines } from '../registry.ts'
import { house, session } from '../session.ts'
import { mayMove } from '../theme.ts'
import './ticker.css'

const stopped = signal(false)
const lettersAcross = 260

/** The line of signs at the top of the house. */
export function Ticker() {
  const lines = allLines()
  const letters = lines.reduce((sum, line) => sum + line.length + 3, 0)
  // Enough copies that a window of any width is filled; only the first is read aloud.
  const copies = Math.max(1, Math.ceil(lettersAcross / Math.max(1, letters)))
  const runs = mayMove() && !stopped.value
  const strip = (spoken: boolean) => (
    <ul class="ticker-strip sign" aria-hidden={!spoken}>
      {Array.from({ length: copies }, (_, copy) =>
        lines.map((line) => (
          <li key={`${copy}:${line}`} aria-hidden={copy > 0}>
            {line}
          </li>
        )),
      )}
    </ul>
  )
  return (
    <div class="ticker" role="region" aria-label={words.shell.ticker}>
      <div class="ticker-track" data-runs={runs} style={{ '--ticker-length': letters * copies }}>
        {strip(true)}
        {strip(false)}
      </div>
      {mayMove() && (
        <button
          type="button"
          class="ticker-stop"
          aria-label={stopped.value ? words.shell.tickerPlay : words.shell.tickerPause}
          onClick={() => (stopped.value = !stopped.value)}
        >
          <Icon name={stopped.value ? 'play' : 'pause'} />
        </button>
      )}
    </div>
  )
}

function allLines(): readonly string[] {
  const version = session.value?.server.version
  return [
    ...(version ? [words.shell.version(version)] : []),
    ...(house.value ? [words.shell.houseName(house.value.name)] : []),
    ...[...tickerLines.value.values()].flat(),
    words.shell.noCounting,
  ]
}
