// A gallery in which nothing hangs, or nothing like what one looks for.
import { sketchesLines } from '#words/sketches-lines'
import { person } from '../../bedrock/session.ts'
import { ButtonLink } from '../../kit/button.tsx'

const said = sketchesLines.gallery

/** Says so, and leads to what one can do about it. */
export const GalleryEmpty = ({ narrowed }: { readonly narrowed: boolean }) => (
  <div class="gallery-empty">
    <p>{narrowed ? said.emptyOnly : said.empty}</p>
    {!narrowed && person.value !== null && (
      <ButtonLink kind="make" href="/codeground">
        {said.emptyAct}
      </ButtonLink>
    )}
  </div>
)
