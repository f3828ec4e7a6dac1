// The strip above a door that one came to on a walk: back, on, out, and the dice.
import { useEffect, useState } from 'preact/hooks'
import { deriveLines } from '#words/derive-lines'
import { navigate, place } from '../../bedrock/router.ts'
import { registerShortcuts } from '../../bedrock/registry.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { beginWalk } from './begin-walk.ts'
import { Dice } from './dice.tsx'
import { useDraw } from './use-draw.ts'
import { standAt, walkAddress } from './walk-address.ts'
import './walk-strip.css'

const said = deriveLines

/** The strip, where the address stands on a walk. */
export function WalkStrip() {
  const stand = standAt(place.value)
  return stand && <Walk {...stand} />
}

function Walk({ seed, at }: { readonly seed: string; readonly at: string }) {
  const { draw, current, fault } = useDraw(seed, at)
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [back, on] = current && draw ? [draw.back, draw.on] : [null, null]
  const again = (): void => {
    beginWalk().then(
      () => setRefused(null),
      (error: Error) => setRefused(error.message),
    )
  }
  useEffect(() => {
    const group = (): string => said.strip
    const to = (door: typeof on) => door && (() => navigate(walkAddress(seed, door.username)))
    const [goOn, goBack] = [to(on), to(back)]
    return registerShortcuts(
      { id: 'walk-on', keys: 'n', label: () => said.keys.on, group, ...(goOn && { run: goOn }) },
      { id: 'walk-back', keys: 'b', label: () => said.keys.back, group, ...(goBack && { run: goBack }) },
    )
  }, [seed, on?.username, back?.username])
  const wrong = fault ?? refused
  return (
    <nav class="walk concrete" aria-label={said.strip}>
      <span class="label">{said.strip}</span>
      <Button small kind="quiet" aria-haspopup="dialog" aria-label={said.diceOf(seed)} onClick={() => setOpen(true)}>
        <span class="walk-die" aria-hidden="true" />
        <span class="walk-seed">{seed}</span>
      </Button>
      <p class="walk-said" role="status">
        {wrong ?? (current && on === null ? said.ended : '')}
      </p>
      <span class="walk-ways">
        {back && (
          <ButtonLink small href={walkAddress(seed, back.username)}>
            {said.back}
          </ButtonLink>
        )}
        {on && (
          <ButtonLink small kind="act" href={walkAddress(seed, on.username)}>
            {said.on}
          </ButtonLink>
        )}
        {current && on === null && (
          <Button small kind="act" onClick={again}>
            {said.again}
          </Button>
        )}
        {!current && (
          <Button small kind="act" busy>
            {said.on}
          </Button>
        )}
        <ButtonLink small kind="quiet" href="/derive">
          {said.stop}
        </ButtonLink>
      </span>
      {draw && <Dice draw={draw} open={open} onClose={() => setOpen(false)} />}
    </nav>
  )
}
