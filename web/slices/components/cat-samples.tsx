// Every cat in every posture: the contact sheet that a change of the drawings is judged by. Pressed, a cat says how it is.
import { octants, type Mood } from '#cats/rig/pose-of'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { catNames } from '../../kit/cat-names.ts'
import { call } from '../../sound/calls/call.ts'
import { Part } from './part.tsx'
import './cat-samples.css'

const { components: said } = words
const moods: readonly Mood[] = [{ p: 0.1, a: 0, d: 0 }, ...octants.map(([p, a, d]) => ({ p, a, d }))]

/** Which call goes with a mood. */
const callOf = ({ p, a }: Mood) => (p > 0.3 && a < 0 ? 'purr' : p < -0.3 && a > 0 ? 'hiss' : a > 0.3 ? 'trill' : 'meow')

/** A row for each, nine to a row. */
export const CatSamples = () => (
  <Part name={said.parts.postures}>
    <ul class="cat-samples">
      {catNames.flatMap((cat) =>
        moods.map((mood) => (
          <li key={`${cat} ${mood.p} ${mood.a} ${mood.d}`}>
            <button
              type="button"
              aria-label={said.posture(words.cats.names[cat], callOf(mood))}
              onClick={() => call({ cat, name: callOf(mood), feeling: mood, touched: true })}
            >
              <Cat name={cat} mood={mood} />
            </button>
          </li>
        )),
      )}
    </ul>
  </Part>
)
