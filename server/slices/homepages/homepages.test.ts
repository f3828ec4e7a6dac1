// Home pages: what one keeps there, under which names, how much of it, and who sees it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audience } from '#contract/audience'
import { deleteFile } from '#contract/files'
import { blockPerson, followPerson, unfollowPerson } from '#contract/friends'
import * as contract from '#contract/homepages'
import { sizes } from '#contract/limits'
import { freezePerson } from '#contract/moderation'
import { storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { wav } from '#dev-env/sounds'
import { eraseNow } from '#slices/accounts/index'
import type { Tx } from './owns.ts'

let house: TestNeoSpace
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())

const somebody = (): Promise<Person> => house.person(`home-${++count}`)
const write = ({ visitor }: Person, path: string, text: string, rev = 0) =>
  visitor.ask(contract.writeHomepageText, { body: { path, text, rev } })
const sendTo = ({ visitor }: Person, path: string, bytes = png(20, 20)) =>
  visitor.ask(contract.sendHomepageFile, { query: { path }, bytes })
const show = ({ visitor }: Person, audience: Audience) =>
  visitor.request(contract.changeHomepage, { body: { audience } })
const ask = async ({ visitor }: Pick<Person, 'visitor'>, owner: Person, path?: string) =>
  (await visitor.ask(contract.getHomepage, { params: { username: owner.username }, query: path ? { path } : {} })).body
const codeOf = ({ body }: { readonly body: { readonly ok: boolean; readonly code?: string } }) =>
  body.ok ? 'ok' : body.code
const all = ({ visitor }: Person) => visitor.request(contract.getOwnHomepage, {})
const frameOf = async (viewer: Pick<Person, 'visitor'>, owner: Person, path?: string): Promise<string> => {
  const body = await ask(viewer, owner, path)
  return body.ok ? body.data.page.frame : ''
}
const fetched = (path: string) => fetch(`${house.url}${path}`)
const documentOf = async (viewer: Pick<Person, 'visitor'>, owner: Person, path?: string): Promise<string> =>
  await (await fetched(await frameOf(viewer, owner, path))).text()

describe('what one keeps', () => {
  it('WALL-10.1 files that one writes, sends, renames and takes away; nobody else sees them at first', async () => {
    const [ann, ben] = [await somebody(), await somebody()]
    expect(codeOf(await write(ann, 'index.html', '<title>Mine</title><p>Hello</p>'))).toBe('ok')
    expect(codeOf(await sendTo(ann, 'art/cat.png'))).toBe('ok')
    expect(codeOf(await sendTo(ann, 'song.wav', wav(300)))).toBe('ok')
    expect((await all(ann)).audience).toBe('me')
    expect(await ask(ben, ann)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ask(ann, ann)).toMatchObject({ data: { page: { title: 'Mine', path: 'index.html' } } })
    const { visitor } = ann
    await visitor.request(contract.renameHomepageFile, { body: { path: 'art/cat.png', to: 'Cat.png' } })
    await visitor.request(contract.removeHomepageFile, { query: { path: 'SONG.wav' } })
    const { files, used_bytes } = await all(ann)
    expect(files.map(({ path, kind }) => [path, kind])).toEqual([
      ['Cat.png', 'picture'],
      ['index.html', 'page'],
    ])
    expect(used_bytes).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0))
    const picture = await fetched(files[0]?.url ?? '')
    expect(picture.headers.get('content-type')).toBe('image/webp')
  })

  it('WALL-10.2 names that could harm somebody are refused, and case makes no second file', async () => {
    const ann = await somebody()
    const no = [
      '../a.html',
      '/a.html',
      'a/../b.html',
      './a.html',
      'a//b.html',
      'a\\b.html',
      'a.html/',
      '.htaccess.html/x.css',
      'a\u0000.html',
      'a\n.html',
      'a?.html',
      'a#.html',
      'a%2f.html',
      'a:b.html',
      'CON.html',
      'nul.txt',
      'x/COM1.png',
      ' .html',
      'a /b.html',
      'a./b.html',
      '.html',
      'a',
      'a.js',
      'a.svg',
      'a.php',
      'a.html.exe',
      '1/2/3/4/5/a.html',
      '\u202Egpj.html',
      'a\u200b.html',
      `${'a'.repeat(120)}.html`,
    ]
    for (const path of no) expect(codeOf(await write(ann, path, 'x')), JSON.stringify(path)).toBe('VALIDATION')
    for (const path of ['Über uns.html', 'a/b/c/d/e.html', '日記.html', 'my cat (1).html', 'a.b.html'])
      expect(codeOf(await write(ann, path, 'x')), path).toBe('ok')
    expect(codeOf(await write(ann, 'über UNS.html', 'y'))).toBe('CONFLICT')
    expect(codeOf(await write(ann, 'cat.png', 'y'))).toBe('VALIDATION')
    expect(codeOf(await sendTo(ann, 'page.html'))).toBe('VALIDATION')
    expect(codeOf(await sendTo(ann, 'no-picture.png', wav(200)))).toBe('UNSUPPORTED_TYPE')
    const rename = (path: string, to: string) => ann.visitor.ask(contract.renameHomepageFile, { body: { path, to } })
    expect(codeOf(await rename('a.b.html', '../a.html'))).toBe('VALIDATION')
    expect(codeOf(await rename('a.b.html', 'a.css'))).toBe('VALIDATION')
    expect(codeOf(await rename('a.b.html', '日記.HTML'))).toBe('CONFLICT')
    expect(codeOf(await rename('a.b.html', 'A.b.html'))).toBe('ok')
  })

  it('WALL-10.3 too much is refused and leaves what was, however many come at once', async () => {
    const ann = await somebody()
    const few = Array.from({ length: sizes.homepagePages + 4 }, (_, n) => write(ann, `p${n}.html`, 'x'))
    const answers = (await Promise.all(few)).map(codeOf)
    expect(answers.filter((code) => code === 'ok')).toHaveLength(sizes.homepagePages)
    expect(answers.filter((code) => code === 'QUOTA')).toHaveLength(4)
    expect((await all(ann)).files).toHaveLength(sizes.homepagePages)
    expect(codeOf(await write(ann, 'long.css', 'é'.repeat(sizes.homepageTextBytes / 2)))).toBe('ok')
    expect(codeOf(await write(ann, 'longer.css', 'é'.repeat(sizes.homepageTextBytes / 2 + 1)))).toBe('TOO_LONG')
    // As if they had sent so much already: only what is left is theirs to fill, and two at once do not both get it.
    const room = 3_000
    await house.house.ctx.db.write('test', (tx: Tx) =>
      tx.db
        .updateTable('homepage_files')
        .set({ bytes: sizes.homepageFilesBytes - room })
        .where('owner_id', '=', ann.id)
        .where('path', '=', 'long.css')
        .execute(),
    )
    const both = await Promise.all(['a.txt', 'b.txt'].map((path) => write(ann, path, 'x'.repeat(room - 1_000))))
    expect(new Set(both.map(codeOf))).toEqual(new Set(['QUOTA', 'ok']))
    expect(codeOf(await sendTo(ann, 'large.wav', wav(1_000)))).toBe('QUOTA')
  })

  it('WALL-10.4 a text is kept on what its writer read alone, and what was before stays once', async () => {
    const ann = await somebody()
    const path = 'index.html'
    await write(ann, path, 'one')
    expect(codeOf(await write(ann, path, 'two'))).toBe('CONFLICT')
    expect(codeOf(await write(ann, path, 'two', 1))).toBe('ok')
    expect(codeOf(await write(ann, path, 'three', 1))).toBe('CONFLICT')
    const read = () => ann.visitor.request(contract.getHomepageText, { query: { path } })
    expect(await read()).toMatchObject({ text: 'two', former: 'one', file: { rev: 2 } })
    // Kept again as it is, it does not lose what was before.
    await write(ann, path, 'two', 2)
    expect(await read()).toMatchObject({ text: 'two', former: 'one' })
    await ann.visitor.request(contract.removeHomepageFile, { query: { path } })
    expect(codeOf(await write(ann, path, 'two', 3))).toBe('NOT_FOUND')
  })
})

describe('who sees it', () => {
  it('WALL-10.5 by audience, pages and pictures alike, asked at every look', async () => {
    const people = [await somebody(), await somebody(), await somebody(), await somebody()] as const
    const [owner, follower, mutual, other] = people
    const follow = (who: Person, whom: Person) => who.visitor.request(followPerson, { params: { id: whom.id } })
    await follow(follower, owner)
    await follow(mutual, owner)
    await follow(owner, mutual)
    await write(owner, 'index.html', '<img src="cat.png">')
    await sendTo(owner, 'cat.png')
    const viewers = [owner, mutual, follower, other, { visitor: house.visitor() }]
    const table: Record<string, string[]> = {}
    for (const audience of ['me', 'mutuals', 'followers', 'everyone'] as const) {
      await show(owner, audience)
      table[audience] = await Promise.all(
        viewers.map(async (viewer) => {
          const page = await documentOf(viewer, owner)
          const source = /<img src="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
          return source && (await fetched(source)).status === 200 ? 'sees' : 'nothing'
        }),
      )
    }
    const [yes, no] = ['sees', 'nothing']
    expect(table).toEqual({
      me: [yes, no, no, no, no],
      mutuals: [yes, yes, no, no, no],
      followers: [yes, yes, yes, no, no],
      everyone: [yes, yes, yes, yes, yes],
    })

    // An address that was given earlier opens nothing more.
    await show(owner, 'followers')
    const frame = await frameOf(follower, owner)
    expect((await fetched(frame)).status).toBe(200)
    await follower.visitor.request(unfollowPerson, { params: { id: owner.id } })
    expect((await fetched(frame)).status).toBe(404)
    await show(owner, 'everyone')
    expect((await fetched(frame)).status).toBe(200)
    await owner.visitor.request(blockPerson, { params: { id: follower.id } })
    expect((await fetched(frame)).status).toBe(404)
    expect(await ask(follower, owner)).toMatchObject({ code: 'NOT_FOUND' })
    const forged = frame.replace(/^(\/frames\/homepages\/)([^.]+)/, '$1zzzz')
    expect((await fetched(forged)).status).toBe(404)
  })

  it('WALL-10.6 nobody while their owner is frozen', async () => {
    const [ann, ben] = [await somebody(), await somebody()]
    await write(ann, 'index.html', '<p>Hello</p>')
    await show(ann, 'everyone')
    const frame = await frameOf(ben, ann)
    const staff = await house.person(`staff-${count}`, 'moderator')
    await staff.visitor.request(freezePerson, { params: { id: ann.id }, body: { reason: 'a test' } })
    expect((await fetched(frame)).status).toBe(404)
    expect(await ask(ben, ann)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ask(ann, ann)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('WALL-10.8 relative addresses mean own files, whatever their case, and a folder its first page', async () => {
    const [ann, ben] = [await somebody(), await somebody()]
    await sendTo(ann, 'Art/My cat.png')
    await sendTo(ann, 'song.wav', wav(300))
    await write(ann, 'style.css', 'h1{background:url(art/my%20cat.png)}')
    await write(ann, 'deep/style.css', 'h2{background:url("../art/my cat.png")}')
    await write(
      ann,
      'deep/index.html',
      `<body bgcolor=black text="lime" background="../art/my cat.png"><link rel=stylesheet href="../STYLE.css">
      <link rel="stylesheet" href="style.css"><style>h3{color:red}</style><h1>x</h1>
      <img src="../art/MY%20CAT.png"><a href="../index.html#top">up</a><a href="../song.wav">song</a>
      <a href="gone.html">gone</a><a href="#here">here</a><a href="https://example.org/">out</a>
      <audio src="../song.wav" autoplay loop></audio></body>`,
    )
    await write(ann, 'index.html', 'up here')
    await write(ann, 'notes.txt', '<b>plain</b>')
    await show(ann, 'everyone')
    const page = await documentOf(ben, ann, 'Deep')
    const cat = /<img src="(\/files\/[^"]+)"/.exec(page)?.[1] ?? 'none'
    for (const part of [
      `h1{background:url(${cat})}`,
      `h2{background:url(${cat})}`,
      `body{background-image:url(${cat})}`,
      'h3{color:red}',
      'body{background-color:black}',
      'body{color:lime}',
      `<a href="/@${ann.username}/pages/index.html#top">up</a>`,
      `<a href="/@${ann.username}/pages/deep/gone.html">gone</a>`,
      '<a href="#here">here</a>',
      '<a href="https://example.org/">out</a>',
    ])
      expect(page).toContain(part)
    const song = /<audio src="(\/files\/[^"]+)" loop controls preload="none">/.exec(page)?.[1] ?? 'none'
    expect(page).toContain(`<a href="${song}">song</a>`)
    expect((await fetched(song)).headers.get('content-type')).toBe('audio/wav')
    expect(await documentOf(ben, ann, 'notes.txt')).toContain('&lt;b>plain&lt;/b>')
    expect(await ask(ben, ann, 'art/my cat.png')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('WALL-10.8 a picture that its owner took away elsewhere is missing, and the rest goes on', async () => {
    const ann = await somebody()
    await write(ann, 'index.html', '<img src="cat.png" alt="a cat">')
    await sendTo(ann, 'cat.png')
    const url = (await all(ann)).files.find(({ path }) => path === 'cat.png')?.url ?? ''
    const name = url.split('/')[2] ?? ''
    expect(storedPieces(house).filter((piece) => piece.includes(name)).length).toBeGreaterThan(0)
    await ann.visitor.request(deleteFile, { params: { name } })
    expect(await documentOf(ann, ann)).toContain('<img alt="a cat" />')
    await show(ann, 'everyone')
    expect((await all(ann)).files.map((file) => file.url)).toEqual([null, null])
    expect(codeOf(await sendTo(ann, 'cat.png'))).toBe('ok')
    expect(await documentOf(ann, ann)).toContain('<img src="/files/')
  })

  it('WALL-10.9 with an account they are erased, rows and bytes', async () => {
    const ann = await somebody()
    await write(ann, 'index.html', '<img src="cat.png">')
    await sendTo(ann, 'cat.png')
    await show(ann, 'everyone')
    const name = (await all(ann)).files.flatMap(({ url }) => url?.split('/')[2] ?? []).join()
    const pieces = () => storedPieces(house).filter((piece) => piece.includes(name)).length
    expect(pieces()).toBeGreaterThan(0)
    await eraseNow(house.house.ctx, ann.username)
    await house.settle()
    expect(pieces()).toBe(0)
    for (const table of ['homepages', 'homepage_files'] as const)
      expect(
        await house.house.ctx.db.reader.selectFrom(table).selectAll().where('owner_id', '=', ann.id).execute(),
      ).toEqual([])
  })
})
