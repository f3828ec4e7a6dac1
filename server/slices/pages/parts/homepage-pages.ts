// Puts a page that somebody wrote by hand into the house's own page.
import { renderToString } from 'preact-render-to-string'
import type { Audience } from '#contract/audience'
import { homepagePage } from '#views/homepages/homepage-page'
import { fillShell } from './fill-shell.ts'
import { headOf, titleElement } from './page-head.ts'

const layout = `.homepage-page{display:grid;grid-template-rows:auto auto 1fr;gap:.5rem;min-block-size:100vh;padding:.75rem}
.homepage-page h1,.homepage-page p{margin:0;overflow-wrap:anywhere}.homepage-page h1{font-size:1.25rem}.homepage-page iframe{inline-size:100%;block-size:100%;min-block-size:75vh;border:0;background:#fff}`

const style = `<style nonce="__CSP_NONCE__" data-without-script>${layout}</style>`

interface Page {
  readonly owner: { readonly username: string }
  readonly path: string
  readonly title: string
  readonly audience: Audience
  readonly frame: string
}

/** [WALL-10.12] */
export function withHomepage(shell: string, page: Page, origin: string): string {
  const path = page.path.split('/').map(encodeURIComponent).join('/')
  const head = headOf({
    address: `${origin}/@${page.owner.username}/pages/${path}`,
    title: page.title,
    type: 'website',
    description: '',
    open: page.audience === 'everyone',
    followed: null,
  })
  return fillShell(shell, {
    title: titleElement(page.title),
    head: head + style,
    body: renderToString(homepagePage(page, origin)),
  })
}
