// Puts a sketch into the house's own page.
import { renderToString } from 'preact-render-to-string'
import { h } from 'preact'
import { sketchPage, type SketchShown } from '#views/sketches/sketch-page'
import { fillShell } from './fill-shell.ts'
import { headOf, titleElement } from './page-head.ts'

const layout = `.sketch-page{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;max-inline-size:43rem;margin-inline:auto;padding:1.5rem;overflow-wrap:anywhere;line-height:1.6}
.sketch-page h1,.sketch-page h2,.sketch-page p,.sketch-page pre{margin:0}.sketch-page img{inline-size:100%;block-size:auto}.sketch-page pre{overflow-x:auto;overflow-wrap:normal}`

const style = `<style nonce="__CSP_NONCE__" data-without-script>${layout}</style>`

/** [CODE-4.30] Its picture stands in previews too. */
export function withSketch(shell: string, shown: SketchShown, origin: string): string {
  const { name, kind, title, caption, alt, visibility, thumbnail } = shown.sketch
  const open = visibility === 'public'
  const picture =
    open && thumbnail
      ? renderToString(h('meta', { property: 'og:image', content: new URL(thumbnail.url, origin).href })) +
        (alt === '' ? '' : renderToString(h('meta', { property: 'og:image:alt', content: alt })))
      : ''
  const head = headOf({
    address: `${origin}/${kind === 'song' ? 'songs' : 'sketches'}/${name}`,
    title,
    type: kind === 'song' ? 'music.song' : 'article',
    description: caption,
    open,
    followed: null,
  })
  return fillShell(shell, {
    title: titleElement(title),
    head: head + picture + style,
    body: renderToString(sketchPage(shown, origin)),
  })
}
