// The page of the signal stream: day by day, down to its end.
import { words } from '#words/index'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { byDay } from './by-day.ts'
import { MakingLine } from './making-line.tsx'
import { useStream } from './use-stream.ts'
import './signal.css'

const said = words.signal

/** The page of `/signal`. */
export function Page() {
  const { makings, further, fault, more } = useStream()
  return (
    <div class="stream">
      <Title text={said.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {makings === null && fault === null && <p role="status">{said.loading}</p>}
      {makings?.length === 0 && (
        <div class="stream-empty">
          <p>{said.empty}</p>
          <ButtonLink kind="act" href="/people">
            {said.emptyAct}
          </ButtonLink>
        </div>
      )}
      {byDay(makings ?? [], Date.now()).map(({ name, makings: made }) => (
        <section key={name} class="stream-day" aria-label={name}>
          <h2 class="label">{name}</h2>
          <ul>
            {made.map((making) => (
              <MakingLine key={`${making.kind} ${making.id} ${making.at}`} making={making} />
            ))}
          </ul>
        </section>
      ))}
      {further && <Button onClick={more}>{said.more}</Button>}
      {makings !== null && makings.length > 0 && !further && <p class="stream-end label">{said.end}</p>}
    </div>
  )
}
