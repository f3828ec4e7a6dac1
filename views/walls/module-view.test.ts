// Modules as a page shows them: every kind, and nothing of what a member wrote becomes markup, styles or an address of another scheme.
import { render } from 'preact-render-to-string'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModuleLook, WallModule } from '#contract/modules'
import { firstTheme, presets } from '#wall/presets'
import { words } from '#words/index'
import { hostOf } from './link-view.ts'
import { moduleView, titleOf } from './module-view.ts'
import { themeProperties, wallSheet } from './theme-style.ts'

const look: ModuleLook = { frame: 'window', field: 'paper', face: 'text', size: 17, align: 'start' }
const place = { x: -8, y: 4, width: 320, height: 200, turn: -3, layer: 2 }
const base = { id: 'module-01', place, look, audience: 'everyone' } as const
const url = 'https://example.org/a'
const picture = { file: 'a'.repeat(16), alt: 'A cat', caption: 'Miso' }
const all = (text: string): readonly WallModule[] => [
  { ...base, kind: 'text', content: { markdown: text } },
  { ...base, kind: 'image', content: { picture: { ...picture, alt: text, caption: text }, fit: 'cover' } },
  { ...base, kind: 'gallery', content: { title: text, pictures: [picture], shape: 'pile' } },
  { ...base, kind: 'link', content: { url, title: text, shape: 'simple' } },
  { ...base, kind: 'link', content: { url, title: text, shape: 'button' } },
  { ...base, kind: 'link', content: { url, title: text, shape: 'card' } },
  { ...base, kind: 'links', content: { title: text, links: [{ url, title: text, me: true }] } },
  { ...base, kind: 'audio', content: { file: 'a'.repeat(16), title: text, caption: text } },
  { ...base, kind: 'voice', content: { file: 'b'.repeat(16), title: text } },
  { ...base, kind: 'guestbook', content: { title: text, prompt: text } },
  { ...base, kind: 'top8', content: { title: text } },
  { ...base, kind: 'webring', content: { title: text, home: url, previous: url, next: url } },
  { ...base, kind: 'html', content: { title: text, html: text, css: text } },
  { ...base, kind: 'cat', content: { cat: 'miso', title: text } },
]
const shown = (module: WallModule, fileUrl: (file: string) => string | null = (file) => `/files/${file}`): string =>
  render(moduleView(module, { fileUrl, kindName: (kind) => words.walls.kinds[kind], words: words.walls.module }))

describe('modules', () => {
  it('WALL-3.20 every kind shows its title or is called after its kind', () => {
    for (const module of all('Hello wall')) {
      expect(shown(module)).toContain('Hello wall')
      expect(shown({ ...module, look: { ...look, frame: 'none' } })).not.toContain('module-bar')
    }
    expect(titleOf({ ...base, kind: 'text', content: { markdown: 'x' } })).toBe('')
    expect(shown({ ...base, kind: 'text', content: { markdown: 'x' } })).not.toContain('Words')
    expect(shown({ ...base, kind: 'top8', content: { title: '' } })).toContain('<span>Top 8</span>')
  })
  it('WALL-3.20 what is written stays text, in every kind', () => {
    for (const module of all('<img src=x onerror=alert(1)><script>'))
      expect(shown(module)).not.toMatch(/<script|<img src=x/)
  })
  it('WALL-3.20 a file that is gone says so, and raw HTML is never put into the page', () => {
    expect(shown({ ...base, kind: 'image', content: { picture, fit: 'cover' } }, () => null)).toContain(
      'not there any more',
    )
    expect(shown({ ...base, kind: 'html', content: { title: '', html: '<b>bold</b>', css: 'b{}' } })).not.toContain(
      'bold',
    )
  })
  it('WALL-3.70 a cat that has its place there leads to its page, by its name', () => {
    const cat: WallModule = { ...base, kind: 'cat', content: { cat: 'miso', title: '' } }
    expect(shown(cat)).toContain('<a href="/cats/miso">A place for miso, one of the cats</a>')
    expect(shown(cat)).toContain('<span>Cat</span>')
  })
  it('WALL-3.38 a card says nothing twice', () => {
    const card = {
      title: 'Soup',
      description: 'soup ',
      site: 'Soup',
      picture: null,
      asked_at: '2026-01-01T00:00:00.000Z',
    }
    const of = (title: string, frame: ModuleLook['frame'], more: Partial<typeof card> = {}) =>
      shown({
        ...base,
        look: { ...look, frame },
        kind: 'link',
        content: { url, title, shape: 'card', card: { ...card, ...more } },
      })
    const times = (page: string): number => page.match(/soup/gi)?.length ?? 0
    expect(times(of('', 'card'))).toBe(1)
    expect(times(of('Soup', 'window'))).toBe(1)
    expect(of('Soup', 'window')).toContain('example.org')
    expect(of('', 'card', { site: 'The Ladle', description: 'Hot' })).toMatch(/Hot.*The Ladle.*example\.org/)
  })
  it('WALL-3.20 a link of one’s own is rel=me, any other is not followed by machines', () => {
    const links = {
      title: '',
      links: [
        { url, title: '', me: true },
        { url: 'https://www.example.com', title: 'B', me: false },
      ],
    }
    const page = shown({ ...base, kind: 'links', content: links })
    expect(page).toContain('rel="me noopener"')
    expect(page).toContain('rel="noopener nofollow ugc"')
    expect(hostOf('https://www.example.com/x')).toBe('example.com')
  })
  it('WALL-2.42 an address of e-mail is shown as whom one writes to, as no card, and opens no page', () => {
    const link = (shape: 'simple' | 'card', title = '') =>
      shown({ ...base, kind: 'link', content: { url: 'mailto:me@a.example', title, shape } })
    expect(link('simple')).toContain(
      '<a class="module-anchor u-email" href="mailto:me@a.example" rel="noopener nofollow ugc"><bdi>Write to me@a.example</bdi></a>',
    )
    expect(link('card', 'Letters')).toContain('<bdi>Letters</bdi>')
    expect(link('card')).not.toMatch(/module-card|_blank/)
    const links = { title: '', links: [{ url: 'mailto:me@a.example', title: '', me: true }] }
    expect(shown({ ...base, kind: 'links', content: links })).toContain(
      '<a class="u-email" href="mailto:me@a.example" rel="me noopener"><bdi>Write to me@a.example</bdi></a>',
    )
  })
})

describe('themes as styles', () => {
  it('WALL-6.3 a theme without a night is by night as by day', () => {
    expect(themeProperties(presets.terminal, true)).toEqual(themeProperties(presets.terminal, false))
    expect(themeProperties(presets.zen, true)).not.toEqual(themeProperties(presets.zen, false))
  })
  it('WALL-6.3 a sheet holds the theme and each module, and its braces meet', () => {
    const sheet = wallSheet(firstTheme, all('x').slice(0, 1))
    expect(sheet).toContain('--wall-accent:#a3e635')
    expect(sheet).toContain('#module-module-01{--at-x:-8px')
    expect(sheet).toContain(':root[data-theme="dark"] .wall')
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(presets)), (theme) => {
        const text = wallSheet(theme, all('}</style>'))
        expect(text.split('{').length).toBe(text.split('}').length)
        expect(text).not.toContain('<')
      }),
    )
  })
})
