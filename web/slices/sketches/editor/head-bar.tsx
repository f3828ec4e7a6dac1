// Above the bench: what the sketch is called, where its draft is, and what one does with it.
import { signal } from '@preact/signals'
import { sizes } from '#contract/limits'
import { codegroundLines } from '#words/codeground-lines'
import { words } from '#words/index'
import { sketchesLines } from '#words/sketches-lines'
import { pages } from '../../../bedrock/registry.ts'
import { person } from '../../../bedrock/session.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { Menu } from '../../../kit/menu.tsx'
import { pageOf, titleOf } from '../named.ts'
import type { Bench } from './bench.ts'
import { KeptLamp } from './kept-lamp.tsx'
import { format } from './press.ts'
import { turnWraps, wraps } from './wraps.ts'

const said = codegroundLines.head

/** Which dialog of the bench is open. */
export const openDialog = signal<'publish' | 'history' | null>(null)

/** The bar. Its title is the page's heading, and a field. */
export function HeadBar({ bench }: { readonly bench: Bench }) {
  const { keeping, kind, code, from } = bench
  const { title } = keeping.words.value
  const sketch = keeping.own.value?.sketch
  // Of a remix it is said before its first change.
  const parent = sketch?.parent ?? from
  const stranger = person.value === null
  const toGallery = stranger || !pages.some(({ path }) => path === '/codeground')
  return (
    <header class="bench-head">
      <h1 class="unseen" tabIndex={-1}>
        {title.trim() || sketchesLines.untitled}
      </h1>
      <ButtonLink small kind="quiet" href={toGallery ? '/gallery' : '/codeground'}>
        {toGallery ? said.toGallery : words.sketches.place}
      </ButtonLink>
      <span class="bench-kind label">{sketchesLines.kinds[kind]}</span>
      <input
        type="text"
        class="input bench-title"
        aria-label={said.title}
        placeholder={sketchesLines.untitled}
        maxLength={sizes.sketchTitleCharacters}
        value={title}
        onInput={(event) => keeping.change({ title: event.currentTarget.value })}
        onBlur={() => void keeping.send()}
      />
      {parent?.maker && (
        <a class="bench-parent" href={`/sketches/${parent.name}/${parent.revision}`}>
          {sketchesLines.card.remixOf(titleOf(parent), parent.maker.username)}
        </a>
      )}
      {sketch && sketch.revision !== null && sketch.visibility !== 'private' && (
        <a class="bench-published" href={pageOf(sketch.name)}>
          {said.publishedAs(sketch.revision)}
        </a>
      )}
      <KeptLamp keeping={keeping} stranger={stranger} />
      <span class="bench-acts">
        <Menu
          label={said.more}
          items={[
            { id: 'find', label: said.find, run: () => code.peek()?.find() },
            { id: 'format', label: said.format, run: () => void format(bench) },
            { id: 'wrap', label: wraps.value ? said.unwrap : said.wrap, run: turnWraps },
            ...(stranger
              ? []
              : [{ id: 'history', label: said.history, run: () => void (openDialog.value = 'history') }]),
          ]}
        />
        {!stranger && (
          <Button small kind="publish" onClick={() => (openDialog.value = 'publish')}>
            {said.publish}
          </Button>
        )}
      </span>
    </header>
  )
}
