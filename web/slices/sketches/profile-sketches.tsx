// The sketches of somebody on their page: the three that they put first, then the last published, and the way to all of them.
import { useEffect, useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { api } from '../../bedrock/api.ts'
import { galleryAddress } from './gallery-address.ts'
import { SketchCard } from './sketch-card.tsx'
import './profile-sketches.css'

const said = sketchesLines.profile
const most = 6

/** [CODE-4.71] Nothing where there are none. */
export function ProfileSketches({ username }: { readonly username: string }) {
  const [sketches, setSketches] = useState<readonly Sketch[]>([])
  useEffect(() => {
    let here = true
    setSketches([])
    api('GET /api/sketches', { query: { by: username } }).then(
      ({ pins, items }) => {
        const first = new Set(pins.map(({ name }) => name))
        if (here) setSketches([...pins, ...items.filter(({ name }) => !first.has(name))])
      },
      () => {},
    )
    return () => {
      here = false
    }
  }, [username])
  if (sketches.length === 0) return null
  return (
    <section class="profile-part" aria-labelledby="profile-sketches">
      <h2 id="profile-sketches">{said.title}</h2>
      <ul class="profile-sketches">
        {sketches.slice(0, most).map((sketch) => (
          <li key={sketch.name}>
            <SketchCard sketch={sketch} />
          </li>
        ))}
      </ul>
      {sketches.length > most && (
        <p>
          <a href={galleryAddress({ by: username })}>{said.all}</a>
        </p>
      )}
    </section>
  )
}
