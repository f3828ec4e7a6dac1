// What is shown of hostile pages, judged by the tree that a browser builds of their document.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/homepages'
import { harmIn } from '#dev-env/harm-in'
import { combinedCss, combinedHtml } from '#dev-env/hostile-walls/combined'
import { hostileMarkup } from '#dev-env/hostile-walls/markup'
import { nestedCss, nestedMarkup } from '#dev-env/hostile-walls/nested-markup'
import { hostileStyles } from '#dev-env/hostile-walls/styles'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Ground, pageDocument, textDocument } from './parts/page-document.ts'

/** What pages may hold that walls may not: a player that waits for its visitor, and an old way to centre. */
const granted = /^(?:<audio> of |<audio (?:controls|loop|preload)="(?:none|[^"]*)">|<center> of )/
const own = [/<script>([^]*?)<\/script>/.exec(textDocument('', '', false))?.[1] ?? '']
const harmOf = (page: string): string[] => harmIn(page, own).filter((what) => !granted.test(what))
const ground = (css = ''): Ground => ({
  sourceOf: () => null,
  linkOf: (href) => href,
  sheetAt: () => ({ path: 'a.css', css }),
})
const shown = (html: string, css = ''): string => pageDocument('a.html', html, ground(css), false)
const linked = '<link rel="stylesheet" href="a.css">'

describe('the document of a page', () => {
  it.each(Object.entries({ ...hostileMarkup, combinedHtml, nestedMarkup }))(
    'WALL-10.7 UC-11 holds nothing of %s that does more than look, wherever it stands',
    (_, texts) => {
      for (const text of texts) {
        expect(harmOf(shown(text)), text).toEqual([])
        expect(harmOf(shown(`<title>${text}</title><p>x`)), text).toEqual([])
        expect(
          harmOf(shown(`<body bgcolor="${text}" background='${text}' class="${text}" onload="x()">`)),
          text,
        ).toEqual([])
        expect(harmOf(textDocument(text, text, false)), text).toEqual([])
      }
    },
  )
  it.each(Object.entries({ ...hostileStyles, combinedCss, nestedCss }))(
    'WALL-10.7 UC-11 holds nothing of %s that does more than look, in sheets within it and beside it',
    (_, texts) => {
      for (const text of texts) {
        expect(harmOf(shown(`<style>${text}</style><p>x`)), text).toEqual([])
        expect(harmOf(shown(linked, text)), text).toEqual([])
        expect(harmOf(shown(`<body text="${text.replaceAll('"', '&quot;')}">`)), text).toEqual([])
      }
    },
  )
  it('WALL-10.7 a sound waits for its visitor, whatever was written', () => {
    expect(shown('<audio autoplay preload="auto" onplay="x()" src="https://evil.example/a.mp3"></audio>')).toContain(
      '<audio preload="none" controls',
    )
  })
})

describe('as it is served', () => {
  let house: TestNeoSpace
  beforeAll(async () => {
    house = await testNeoSpace()
  })
  afterAll(() => house[Symbol.asyncDispose]())

  it('WALL-10.7 UC-05 in a sandbox without an origin, framed and by itself, without a cookie', async () => {
    const ann = await house.person('ann')
    await ann.visitor.request(contract.writeHomepageText, {
      body: { path: 'index.html', text: '<title>a</title>', rev: 0 },
    })
    const { page } = await ann.visitor.request(contract.getHomepage, { params: { username: 'ann' } })
    for (const dest of ['iframe', 'document']) {
      const answer = await fetch(`${house.url}${page.frame}`, { headers: { 'sec-fetch-dest': dest } })
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy.split('; ')[0]).toBe(dest === 'document' ? 'sandbox' : 'sandbox allow-scripts')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toMatch(/media-src \S*\/files\//)
      expect(policy).toContain("frame-ancestors 'self'")
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('vary')).toContain('Sec-Fetch-Dest')
      expect((await answer.text()).includes('<script>')).toBe(dest === 'iframe')
    }
  })
})
