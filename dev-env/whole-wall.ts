// A wall with one thing of every kind, as somebody might have made it: for tests of how walls are shown and read.
import sharp from 'sharp'
import type { ModuleKind, ModuleLook, ModuleOf, Place, WallModule } from '#contract/modules'
import type { WallStep } from '#contract/wall-changes'
import { changeWall } from '#contract/walls'
import { bytesOf, send } from './files.ts'
import type { Person } from './person.ts'
import { publish } from './sketching.ts'
import { wav } from './sounds.ts'

const drawing = (sky: string, ground: string, inner: string): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOf(
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset="1" stop-color="${ground}"/></linearGradient></defs><rect width="1200" height="900" fill="url(#g)"/>${inner}</svg>`,
      ),
    ).webp(),
  )
const evening = () => drawing('#ff7a18', '#3b0a45', '<circle cx="600" cy="560" r="150" fill="#ffe29a"/>')
const hills = () =>
  drawing('#b8d8ff', '#f7e9d7', '<path d="M0 900 300 300 620 900zM380 900 780 220 1200 900z" fill="#56657a"/>')
const beds = () =>
  drawing(
    '#dff3d0',
    '#8fc27a',
    Array.from(
      { length: 40 },
      (_, n) =>
        `<circle cx="${(n * 397) % 1200}" cy="${220 + ((n * 211) % 660)}" r="${18 + ((n * 7) % 34)}" fill="hsl(${(n * 47) % 360} 70% 65%)"/>`,
    ).join(''),
  )

const card: ModuleLook = { frame: 'card', field: 'paper', face: 'text', size: 18, align: 'start' }
const at = (x: number, y: number, width: number, height: number, turn = 0): Place => ({
  x,
  y,
  width,
  height,
  turn,
  layer: 1,
})

type Spread<K extends ModuleKind> = Pick<ModuleOf<K>, 'place' | 'content'> & { readonly look?: Partial<ModuleLook> }

/** One thing of every kind, in an order to be read in; the type says when a new kind is missing. */
async function everyKind(owner: Person, avatarOf: string): Promise<{ readonly [K in ModuleKind]: Spread<K> }> {
  const picture = async (bytes: Uint8Array<ArrayBuffer>, alt: string, caption = '') => ({
    file: (await send(owner, bytes)).name,
    alt,
    caption,
  })
  const [sun, ridge, garden] = [await evening(), await hills(), await beds()]
  const portrait = await picture(sun, 'The sun going down behind a flat sea', 'Friday, the last ferry')
  return {
    text: {
      place: at(0, 0, 620, 230),
      look: { frame: 'none', field: 'none', face: 'title', size: 44 },
      content: { markdown: `# ${avatarOf}’s place\n\nLifts, moths and long walks. **Come in**, take your shoes off.` },
    },
    image: { place: at(0, 260, 400, 340, -2), look: { frame: 'taped' }, content: { picture: portrait, fit: 'cover' } },
    gallery: {
      place: at(430, 260, 520, 400),
      look: { frame: 'window' },
      content: {
        title: 'Where I was',
        shape: 'grid',
        pictures: [
          await picture(ridge, 'Two grey hills in the morning'),
          await picture(garden, 'Flower beds from above', 'Grandmother’s garden'),
          { ...portrait, caption: '' },
        ],
      },
    },
    link: {
      place: at(0, 630, 400, 110),
      content: { url: 'https://lifts.example/handbook', title: 'The handbook of old lifts', shape: 'card' },
    },
    links: {
      place: at(0, 770, 400, 220),
      look: { field: 'accent' },
      content: {
        title: 'Elsewhere',
        links: [
          { url: 'https://ada.example/', title: 'My own page', me: true },
          { url: 'https://moths.example/', title: 'The moth club', me: false },
        ],
      },
    },
    audio: {
      place: at(430, 690, 520, 130),
      content: { file: (await send(owner, wav(4_000), 'audio')).name, title: 'The lift at night' },
    },
    voice: {
      place: at(430, 850, 520, 130),
      content: { file: (await send(owner, wav(3_000), 'voice')).name, title: 'Hello from me' },
    },
    guestbook: {
      place: at(980, 0, 420, 460),
      look: { frame: 'window' },
      content: { title: 'Guestbook', prompt: 'Say something nice about lifts.' },
    },
    top8: { place: at(980, 490, 420, 260), content: { title: 'First among friends' } },
    webring: {
      place: at(0, 1_020, 400, 110),
      content: {
        title: 'The ring of small machines',
        home: 'https://ring.example/',
        previous: 'https://ring.example/before',
        next: 'https://ring.example/after',
      },
    },
    html: {
      place: at(430, 1_010, 520, 200),
      content: {
        title: 'Made by hand',
        html: '<h2>Under construction</h2><p>since <b>1998</b></p>',
        css: 'body { background: #102; color: #9f9; text-align: center }',
      },
    },
    sketch: {
      place: at(980, 780, 420, 400),
      content: {
        sketch: await publish(owner.visitor),
        revision: 1,
        title: 'Drawn by itself',
        caption: 'One line, over and over',
      },
    },
    cat: { place: at(660, 0, 280, 236), content: { cat: 'miso', title: '' } },
  }
}

/** Puts them on this person’s wall and answers them in the order in which they are read. */
export async function fillWall(owner: Person, name: string): Promise<readonly WallModule[]> {
  const kinds = await everyKind(owner, name)
  const modules = Object.entries(kinds).map(
    ([kind, { look, ...spread }]) =>
      // `Object.entries` forgets that each content goes with its kind.
      ({ id: `whole-${kind}-1`, kind, audience: 'everyone', look: { ...card, ...look }, ...spread }) as WallModule,
  )
  const steps: WallStep[] = modules.map((module) => ({ step: 'put', module }))
  await owner.visitor.request(changeWall, { body: { client_id: 'whole-wall-01', steps } })
  return modules
}
