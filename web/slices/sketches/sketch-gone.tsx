// The place of a sketch that is not there, or not for whoever looks.
import { sketchesLines } from '#words/sketches-lines'
import { Cat } from '../../kit/cat.tsx'
import './sketch-card.css'

const said = sketchesLines.gone

/** Quiet, with a cat on it where there is room. */
export const SketchGone = ({ small = true }: { readonly small?: boolean }) => (
  <div class="sketch-gone" data-small={small}>
    {!small && (
      <span class="sketch-gone-cat">
        <Cat name="null" />
      </span>
    )}
    <p class="sketch-gone-slab">{small ? said.small : said.means}</p>
  </div>
)
