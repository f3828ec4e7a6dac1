// What things on a wall are called.
import { expect, it } from 'vitest'
import { noteWork } from '../../sketches/known-songs.ts'
import { blank } from '../desk/new-module.ts'
import { kindNameOf, nameOf } from './name-of.ts'

const hung = (sketch: string) => ({
  ...blank.sketch,
  content: { sketch, revision: 1, title: 'Dusk', caption: '' },
  id: 'module-a',
  place: { x: 0, y: 0, width: 1, height: 1, turn: 0, layer: 0 },
  audience: 'everyone' as const,
})

it('SONG-2.17 what hangs in the same kind of module is called a song once it is known to be one, and a sketch otherwise', () => {
  const [song, sketch] = [hung('songsongsong'), hung('drawdrawdraw')]
  expect([nameOf(song), nameOf(sketch)]).toEqual(['Sketch: Dusk', 'Sketch: Dusk'])
  noteWork({ name: 'songsongsong', kind: 'song' })
  noteWork({ name: 'drawdrawdraw', kind: 'p5' })
  expect([nameOf(song), nameOf(sketch)]).toEqual(['Song: Dusk', 'Sketch: Dusk'])
  expect([kindNameOf(song), kindNameOf(sketch)]).toEqual(['Song', 'Sketch'])
})

it('WALL-3.70 a cat is called by its name, or by the title that its owner gave', () => {
  const living = (title: string) => ({ ...hung(''), ...blank.cat, content: { cat: 'miso' as const, title } })
  expect([nameOf(living('')), nameOf(living('On the sill'))]).toEqual(['Cat: miso', 'Cat: On the sill'])
})
