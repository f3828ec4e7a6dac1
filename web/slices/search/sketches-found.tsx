// What was found in the gallery: each with its poster beside what was found, which has the poster’s words too.
import { searchLines } from '#words/search-lines'
import { sketchesLines } from '#words/sketches-lines'
import { PersonName } from '../../kit/person-name.tsx'
import { pageOf } from '../sketches/named.ts'
import { Poster } from '../sketches/poster.tsx'
import { furtherDown, Part, Row, Titled } from './found-rows.tsx'
import type { Finds } from './look-everywhere.ts'
import './sketches-found.css'

const said = searchLines

interface Props {
  readonly page: Finds['sketches']
  readonly onMore: () => void
}

/** The list, if it holds something. Nothing runs here. */
export const SketchesFound = ({ page, onMore }: Props) =>
  page.items.length > 0 && (
    <Part title={said.sketches} order={said.newest} {...furtherDown(page, onMore)}>
      {page.items.map(({ sketch, title, excerpt }) => (
        <Row
          key={sketch.name}
          href={pageOf(sketch.name)}
          who={sketch.maker && <PersonName id={sketch.maker.id} username={sketch.maker.username} />}
          aside={sketchesLines.kinds[sketch.kind]}
        >
          <span class="find-sketch">
            <span class="find-poster" aria-hidden="true">
              <Poster sketch={sketch} wide="10rem" />
            </span>
            <span class="find-said">
              <Titled title={title} excerpt={excerpt} />
            </span>
          </span>
        </Row>
      ))}
    </Part>
  )
