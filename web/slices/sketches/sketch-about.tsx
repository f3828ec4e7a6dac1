// What is said of a sketch beside its window: caption, maker, what it was made from, licence, tags, and what one may do with it.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { PersonName } from '../../kit/person-name.tsx'
import { onDay } from '../../kit/when.ts'
import { WorldNote } from '../worlds/world-note.tsx'
import { galleryAddress } from './gallery-address.ts'
import { makerOf, pageOf, titleOf } from './named.ts'
import { SketchActs } from './sketch-acts.tsx'

const said = sketchesLines.page

/** The words beside the window. */
export function SketchAbout({ sketch, revision }: { readonly sketch: Sketch; readonly revision: number }) {
  const { maker, caption, tags, licence, parent, published_at } = sketch
  return (
    <div class="sketch-about">
      {caption !== '' && (
        <p class="sketch-caption" dir="auto">
          {caption}
        </p>
      )}
      <SketchActs sketch={sketch} revision={revision} />
      <dl class="sketch-facts">
        <dt class="label">{said.madeBy}</dt>
        <dd>
          {maker ? (
            <a href={`/people/${maker.username}`}>
              <PersonName id={maker.id} username={maker.username} />
            </a>
          ) : (
            makerOf(sketch)
          )}
          <span class="quiet"> {published_at ? said.published(onDay(published_at)) : said.unpublished}</span>
        </dd>
        {parent && (
          <>
            <dt class="label">{said.madeFrom}</dt>
            <dd>
              {parent.name !== null ? (
                <a href={pageOf(parent.name, parent.revision)}>
                  <bdi>{titleOf(parent)}</bdi> {sketchesLines.card.by} <bdi>{makerOf(parent)}</bdi>
                </a>
              ) : (
                said.goneParent
              )}
            </dd>
          </>
        )}
        <dt class="label">{said.licence}</dt>
        <dd>
          {said.licences[licence]} <span class="quiet">{said.remixable}</span>
        </dd>
        {tags.length > 0 && (
          <>
            <dt class="label">{said.tags}</dt>
            <dd class="sketch-tags">
              {tags.map((tag) => (
                <a key={tag} href={galleryAddress({ tag })}>
                  #{tag}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      {sketch.needs.includes('world') && <WorldNote name={sketch.name} makerId={maker?.id ?? null} />}
    </div>
  )
}
