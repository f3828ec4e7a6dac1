// A world as lines.
import { expect, it } from 'vitest'
import { saidInWorld } from './said-in-world.ts'

it('MOD-1.18 CODE-5.7 a world is told by its words first, the newest first, and of nobody', () => {
  expect(
    saidInWorld([
      { name: 'water', is: 'counter', value: 3 },
      {
        name: 'dots',
        is: 'list',
        items: [
          { id: 1, value: { x: 1, y: 2 }, by: 77 },
          { id: 2, value: { x: 3, word: 'old' }, by: 77 },
          { id: 3, value: { x: 4, word: 'new' }, by: 77 },
        ],
      },
      { name: 'title', is: 'value', value: 'Grüße', by: 77 },
      { name: 'empty', is: 'value', value: null },
      {
        name: 'plots',
        is: 'map',
        items: [
          { key: '1', value: true, by: 77 },
          { key: 'a key', value: 5, by: 77 },
        ],
      },
    ]),
  ).toBe(
    [
      'dots: x 4, word new',
      'dots: x 3, word old',
      'title: Grüße',
      'plots a key: 5',
      'water: 3',
      'dots: x 1, y 2',
      'plots 1: true',
    ].join('\n'),
  )
})
