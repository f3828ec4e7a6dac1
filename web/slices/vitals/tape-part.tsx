// The tape on the page: it runs, stands still, and shows what one looks for.
import { useEffect, useState } from 'preact/hooks'
import { vitalsLines } from '#words/vitals-lines'
import { Button } from '../../kit/button.tsx'
import { record, tape } from './tape.ts'
import { clockIn } from './time-in.ts'

const said = vitalsLines.tape

/** Records while it is shown and not paused. */
export function TapePart() {
  const [running, setRunning] = useState(true)
  const [wish, setWish] = useState('')
  useEffect(() => (running ? record() : undefined), [running])
  const strips = tape.value.filter(({ event }) => event.includes(wish.trim().toLowerCase()))
  return (
    <section>
      <h3>{said.title}</h3>
      <p class="quiet">{said.what}</p>
      <p class="internals-acts">
        <label>
          {said.filter}{' '}
          <input class="input" value={wish} onInput={({ currentTarget }) => setWish(currentTarget.value)} />
        </label>
        <Button onClick={() => setRunning(!running)}>{running ? said.pause : said.go}</Button>
        <Button kind="quiet" onClick={() => (tape.value = [])}>
          {said.clear}
        </Button>
      </p>
      {strips.length === 0 ? (
        <p>{tape.value.length === 0 ? said.empty : said.noneFit}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
        <div class="internals-scroll" tabIndex={0} role="region" aria-label={said.title}>
          <table>
            <thead>
              <tr>
                {[said.time, said.way, said.event, said.bytes, said.took].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {strips.map(({ id, at, way, event, bytes, ms }) => (
                <tr key={id}>
                  <td>{clockIn(at)}</td>
                  <td>{said.ways[way]}</td>
                  <td>
                    <code>{event}</code>
                  </td>
                  <td>{bytes}</td>
                  <td>{ms === null ? '' : vitalsLines.ms(ms.toFixed(0))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
