// A sketch or a song as a page that needs no script: what it looks like, whose it is, and its code or its notes.
import { h, type JSX } from 'preact'
import type { Sketch } from '#contract/sketches'
import { readSongText } from '#song/read-song'
import { sheet } from '#song/sheet'
import { sketchPageLines as said } from '#words/sketch-page-lines'

export interface SketchShown {
  readonly sketch: Sketch
  readonly revision: { readonly number: number }
  readonly code: string
}

const parentOf = ({ parent }: Sketch, origin: string): JSX.Element | null => {
  if (parent === null) return null
  if (parent.name === null || parent.maker === null) return h('p', null, said.madeFromGone)
  return h(
    'p',
    null,
    `${said.madeFrom} `,
    h('a', { href: `${origin}/sketches/${parent.name}/${parent.revision}`, dir: 'auto' }, parent.title),
    ` ${said.by(parent.maker.username)}`,
  )
}

const codeOf = (code: string): readonly JSX.Element[] => [
  h('p', null, said.runs),
  h('h2', null, said.code),
  h('pre', { tabIndex: 0 }, h('code', null, code)),
]

/** [SONG-2.15] Bar by bar, and not the text that is kept. */
function notesOf(code: string): readonly JSX.Element[] {
  const read = readSongText(code)
  if (!('song' in read)) return [h('p', null, said.unread)]
  return [h('p', null, said.heard), h('h2', null, said.notes), h('pre', { tabIndex: 0 }, sheet(read.song))]
}

/** [CODE-4.30] */
export const sketchPage = ({ sketch, revision, code }: SketchShown, origin: string): JSX.Element =>
  h(
    'main',
    { class: 'sketch-page h-entry' },
    h('h1', { class: 'p-name', dir: 'auto' }, sketch.title),
    sketch.maker &&
      h(
        'p',
        { class: 'p-author h-card' },
        h('a', { class: 'p-name u-url', href: `${origin}/@${sketch.maker.username}` }, said.by(sketch.maker.username)),
      ),
    sketch.thumbnail &&
      h('img', {
        class: 'u-photo',
        src: sketch.thumbnail.url,
        srcset: sketch.thumbnail.srcset ?? undefined,
        sizes: '(min-width: 48rem) 43rem, 100vw',
        alt: sketch.alt,
      }),
    sketch.caption !== '' && h('p', { class: 'p-summary', dir: 'auto' }, sketch.caption),
    parentOf(sketch, origin),
    h('p', null, [said.revision(revision.number), said.licences[sketch.licence], ...sketch.tags].join(' · ')),
    ...(sketch.kind === 'song' ? notesOf(code) : codeOf(code)),
  )
