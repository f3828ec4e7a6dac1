// Above the window: run, pause, stop, what the frames take, the seed, a picture, the whole screen.
import { codegroundLines } from '#words/codeground-lines'
import { shownKeys } from '../../../bedrock/keys.ts'
import { Button } from '../../../kit/button.tsx'
import { Icon } from '../../../kit/icon.tsx'
import { Tooltip } from '../../../kit/tooltip.tsx'
import type { Bench } from './bench.ts'
import { fullScreen, snapshot } from './press.ts'
import '../../../kit/field.css'

const said = codegroundLines.run

/** The ledge of the window. */
export function RunBar({ bench }: { readonly bench: Bench }) {
  const { running } = bench
  const { is } = running.state.value
  const live = is === 'running' || is === 'paused' || is === 'coming'
  const beat = running.beat.value
  return (
    <div class="run-bar" role="toolbar" aria-label={said.bar}>
      <Tooltip text={said.runKeys(shownKeys('mod+Enter').join(' '))}>
        <Button small kind="act" onClick={() => void bench.run()}>
          <Icon name="play" />
          {live ? said.again : said.run}
        </Button>
      </Tooltip>
      {live && (
        <>
          <Button small onClick={() => (is === 'paused' ? running.resume() : running.pause())}>
            {is === 'paused' ? said.resume : said.pause}
          </Button>
          <Tooltip text={said.stopKeys(shownKeys('mod+.').join(' '))}>
            <Button small onClick={() => running.stop()}>
              {said.stop}
            </Button>
          </Tooltip>
        </>
      )}
      <span class="run-beat label" aria-hidden={beat === null}>
        {beat !== null && is === 'running' && said.beat(Math.round(beat.fps), beat.frameMs.toFixed(1))}
      </span>
      <span class="run-seed">
        <span class="label">
          {said.seed} <bdi class="run-seed-number">{running.seed.value}</bdi>
        </span>
        <Button small kind="quiet" onClick={() => running.reseed()}>
          {said.reseed}
        </Button>
        <Tooltip text={said.keepSeedMeans}>
          <KeepSeed bench={bench} />
        </Tooltip>
      </span>
      <span class="run-views">
        <Button small kind="quiet" disabled={!live} onClick={() => void snapshot(bench)}>
          {said.picture}
        </Button>
        <Button small kind="quiet" disabled={!live} onClick={() => void fullScreen(bench)}>
          {said.full}
        </Button>
      </span>
    </div>
  )
}

interface KeepProps {
  readonly bench: Bench
  readonly 'aria-describedby'?: string
}

function KeepSeed({ bench: { keepsSeed }, 'aria-describedby': described }: KeepProps) {
  return (
    <label class="check label">
      <input
        type="checkbox"
        checked={keepsSeed.value}
        aria-describedby={described}
        onChange={(event) => (keepsSeed.value = event.currentTarget.checked)}
      />
      {said.keepSeed}
    </label>
  )
}
