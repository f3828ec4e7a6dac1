// The page of one's short ways: signs on a post, and the form that puts up another.
import { useState } from 'preact/hooks'
import type { Way } from '#contract/ways'
import { waysLines } from '#words/ways-lines'
import { words } from '#words/index'
import { Title } from '../../kit/title.tsx'
import { useWays } from './use-ways.ts'
import { WayForm } from './way-form.tsx'
import { WayLine } from './way-line.tsx'
import './ways.css'

const said = waysLines

/** The page of `/ways`. */
export function Page() {
  const { ways, choices, fault, load } = useWays()
  const [changed, setChanged] = useState<Way | null>(null)
  const [turn, setTurn] = useState(0)
  const done = (): void => {
    setChanged(null)
    setTurn((last) => last + 1)
    void load()
  }
  const labels = new Map(choices.flatMap(({ ends }) => ends).map(({ to, label }) => [`${to.kind} ${to.of}`, label]))
  return (
    <>
      <Title text={words.ways.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {(ways === null || fault !== null) && <p role="status">{fault ?? said.loading}</p>}
      {ways && (
        <div class="ways">
          <section aria-label={said.yours}>
            <h2 class="way-head">{said.yours}</h2>
            {ways.length === 0 ? (
              <p>{said.none}</p>
            ) : (
              <ul class="ways-post">
                {ways.map((way) => (
                  <WayLine
                    key={way.slug}
                    way={way}
                    label={labels.get(`${way.to.kind} ${way.to.of}`) ?? way.address}
                    onElsewhere={() => setChanged(way)}
                    onChange={load}
                  />
                ))}
              </ul>
            )}
            <p class="quiet ways-means">{said.means}</p>
          </section>
          <WayForm key={`${changed?.slug ?? ''} ${turn}`} choices={choices} changed={changed} onDone={done} />
        </div>
      )}
    </>
  )
}
