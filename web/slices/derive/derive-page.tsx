// The page of the dérive: the door of the day in its corridor, and the first step of a walk.
import { useState } from 'preact/hooks'
import { deriveLines } from '#words/derive-lines'
import { person as me } from '../../bedrock/session.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { beginWalk } from './begin-walk.ts'
import { Corridor } from './corridor.tsx'
import { Dice } from './dice.tsx'
import { Neighbourhood } from './neighbourhood.tsx'
import { useDraw } from './use-draw.ts'
import './derive.css'

const said = deriveLines

/** The page of `/derive`. */
export function Page() {
  const { draw, fault } = useDraw()
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const door = draw?.on ?? null
  const wrong = fault ?? refused
  return (
    <div class="derive">
      <Title text={said.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {wrong !== null && (
        <p class="field-error" role="alert">
          {wrong}
        </p>
      )}
      {draw === null && fault === null && <p role="status">{said.loading}</p>}
      {draw && <Corridor seed={draw.seed} door={door} />}
      {draw && door && (
        <div class="derive-below">
          <section>
            <h2 class="label">{said.walkTitle}</h2>
            <p>{said.beginMeans}</p>
            <Button
              kind="act"
              onClick={() => void beginWalk().then(undefined, (error: Error) => setRefused(error.message))}
            >
              {said.begin}
            </Button>
          </section>
          <section>
            <h2 class="label">{said.drawn}</h2>
            <p>
              {door.id === me.value?.id && `${said.ownDoor} `}
              {said.todayMeans}
            </p>
            <Button small aria-haspopup="dialog" onClick={() => setOpen(true)}>
              <span class="walk-die" aria-hidden="true" />
              {said.dice.name}
            </Button>
          </section>
          <Dice draw={draw} open={open} onClose={() => setOpen(false)} />
        </div>
      )}
      {draw && door && <Neighbourhood seed={draw.seed} />}
      {draw && !door && (
        <div class="derive-empty">
          <p>{said.emptyMeans}</p>
          <ButtonLink kind="act" href="/wall">
            {said.emptyAct}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
