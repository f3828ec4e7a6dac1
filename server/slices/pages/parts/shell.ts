// Puts a wall into the house's own page: head and body for whoever has no script, which the script then takes over.
import { renderToString } from 'preact-render-to-string'
import { type ComponentChildren, Fragment, h } from 'preact'
import type { SeenWall } from '#contract/seen-walls'
import { wallSheet } from '#views/walls/theme-style'
import type { LeftOnWall } from '#views/walls/left-view'
import { calmPage } from '#views/walls/calm-page'
import { wallPage } from '#views/walls/wall-page'
import { fillShell } from './fill-shell.ts'

/** For a house whose client is not built. */
export const bareShell =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>NeoSpace</title></head><body><div id="house"></div></body></html>'

const layout = `.wall-page{display:grid;gap:1rem;max-inline-size:43rem;min-block-size:100vh;margin-inline:auto;padding:1rem;align-content:start;background:var(--wall-ground);color:var(--wall-ground-ink);font-family:var(--wall-text)}
.wall-page h1,.wall-page h2{font-family:var(--wall-title)}.wall-page a{color:inherit}
.wall-page .module-body{background:var(--wall-paper);color:var(--wall-ink);border:var(--wall-line) solid var(--wall-line-colour);border-radius:var(--wall-corner);padding:1rem;overflow-wrap:anywhere}
.wall-page img{max-inline-size:100%;block-size:auto}.wall-page .module-badge img{inline-size:88px;block-size:31px;image-rendering:pixelated}
.wall-page .module-cat{--ink:currentcolor;margin:0}.wall-page .module-cat svg{display:block;overflow:visible;inline-size:min(100%,15rem);block-size:auto}
.wall-page .u-photo{border-radius:50%}.wall-frame{inline-size:100%;block-size:24rem;border:0}`

/** [WALL-8.3, WALL-8.4] The page; what a wall not for everyone holds is not told to those who make previews. */
export function withWall(
  shell: string,
  wall: SeenWall,
  left: LeftOnWall,
  { origin, calm }: { readonly origin: string; readonly calm: boolean },
): string {
  const body = renderToString(calm ? calmPage(wall, left, origin) : wallPage(wall, left, origin))
  const head =
    headOf(wall, left, origin) +
    (calm
      ? ''
      : `<style nonce="__CSP_NONCE__" data-without-script>${wallSheet(wall.theme, wall.modules)}\n${layout}</style>`)
  // What is calm stays so: no script takes it over.
  const page = calm
    ? shell.replaceAll(/<script\b[^>]*>\s*<\/script>|<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
    : shell
  return fillShell(page, {
    title: renderToString(h('title', null, left.owner?.display_name || wall.person.username)),
    head,
    body,
  })
}

function headOf(wall: SeenWall, left: LeftOnWall, origin: string): string {
  const address = `${origin}/@${wall.person.username}`
  const open = wall.audience === 'everyone'
  const feed = (type: string, file: string) => h('link', { rel: 'alternate', type, href: `${address}/${file}` })
  const property = (name: string, content: string) => h('meta', { property: name, content })
  const mine = wall.modules.flatMap((module) =>
    module.kind === 'links' ? module.content.links.filter(({ me }) => me).map(({ url }) => url) : [],
  )
  const parts: ComponentChildren = [
    h('link', { rel: 'canonical', href: address }),
    ...(open
      ? [
          property('og:type', 'profile'),
          property('og:title', left.owner?.display_name || wall.person.username),
          property('og:url', address),
          property('og:description', descriptionOf(wall)),
        ]
      : [h('meta', { name: 'robots', content: 'noindex' })]),
    ...(open && wall.feeds
      ? [feed('application/atom+xml', 'feed.atom'), feed('application/feed+json', 'feed.json')]
      : []),
    ...mine.map((href) => h('link', { rel: 'me', href })),
  ]
  return renderToString(h(Fragment, null, parts))
}

const previewCharacters = 200

/** The first words that are for everyone, whoever looks. */
function descriptionOf({ modules }: SeenWall): string {
  const first = modules.find(({ kind, audience }) => kind === 'text' && audience === 'everyone')
  return first?.kind === 'text' ? first.content.markdown.replaceAll(/\s+/g, ' ').slice(0, previewCharacters) : ''
}
