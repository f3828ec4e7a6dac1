// Walls and the steps between them, over random walls and random steps.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import type { TextModule } from '#contract/modules'
import type { Theme } from '#contract/themes'
import type { Static } from 'typebox'
import { applySteps } from './apply-steps.ts'
import { stepsBetween } from './steps-between.ts'

const palette = {
  ground: '#fffaf0',
  paper: '#ffffff',
  ink: '#0a0a0a',
  accent: '#a3e635',
  accent_ink: '#0a0a0a',
  line: '#0a0a0a',
  second: '#ff6b6b',
}
const theme = (name: string): Theme => ({
  name,
  base: 'brutalist',
  day: palette,
  night: null,
  title: 'anybody',
  text: 'atkinson',
  label: 'martian',
  line: 2,
  corner: 0,
  shadow: 'hard',
  pattern: 'plain',
})
const place = fc.record({
  x: fc.integer({ min: -99, max: 99 }),
  y: fc.integer({ min: -99, max: 99 }),
  width: fc.constantFrom(100, 200),
  height: fc.constantFrom(100, 200),
  turn: fc.constantFrom(-4, 0, 90),
  layer: fc.nat({ max: 9 }),
})
const id = fc.constantFrom('module-a', 'module-b', 'module-c', 'module-d')
const module: fc.Arbitrary<Static<typeof TextModule>> = fc.record({
  id,
  kind: fc.constant('text'),
  place,
  look: fc.constant({ frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' }),
  audience: fc.constantFrom('everyone', 'me'),
  content: fc.record({ markdown: fc.constantFrom('one', 'two') }),
})
const step: fc.Arbitrary<WallStep> = fc.oneof(
  module.map((put): WallStep => ({ step: 'put', module: put })),
  fc.tuple(id, place).map(([of, to]): WallStep => ({ step: 'place', id: of, place: to })),
  id.map((of): WallStep => ({ step: 'remove', id: of })),
  fc.uniqueArray(id).map((ids): WallStep => ({ step: 'order', ids })),
  fc.constantFrom('loud', 'quiet').map((name): WallStep => ({ step: 'theme', theme: theme(name) })),
)
const steps = fc.array(step, { maxLength: 12 })
const bare: WallDocument = { theme: theme('quiet'), modules: [] }
const wall = steps.map((all) => applySteps(bare, all))

describe('steps', () => {
  it('WALL-7.1 lead from any wall to any other, and back', () => {
    fc.assert(
      fc.property(wall, wall, (one, other) => {
        expect(applySteps(one, stepsBetween(one, other))).toEqual(other)
        expect(applySteps(other, stepsBetween(other, one))).toEqual(one)
      }),
    )
  })

  it('WALL-7.1 are none between equal walls', () => {
    fc.assert(
      fc.property(wall, (one) => {
        expect(stepsBetween(one, structuredClone(one))).toEqual([])
      }),
    )
  })

  it('WALL-2.1 applied twice are as applied once, and never make two modules of one id', () => {
    fc.assert(
      fc.property(wall, step, (one, next) => {
        const once = applySteps(one, [next])
        expect(applySteps(once, [next])).toEqual(once)
        expect(new Set(once.modules.map((each) => each.id)).size).toBe(once.modules.length)
      }),
    )
  })

  it('WALL-2.1 pass over what is not there', () => {
    const there = { x: 0, y: 0, width: 100, height: 100, turn: 0, layer: 0 }
    expect(applySteps(bare, [{ step: 'remove', id: 'module-a' }])).toEqual(bare)
    expect(applySteps(bare, [{ step: 'place', id: 'module-a', place: there }])).toEqual(bare)
  })

  it('WALL-7.1 a move alone travels as a move', () => {
    const made = {
      id: 'module-a',
      kind: 'text' as const,
      place: { x: 0, y: 0, width: 100, height: 100, turn: 0, layer: 0 },
      look: {
        frame: 'card' as const,
        field: 'paper' as const,
        face: 'text' as const,
        size: 17,
        align: 'start' as const,
      },
      audience: 'everyone' as const,
      content: { markdown: 'one' },
    }
    const one: WallDocument = { ...bare, modules: [made] }
    const moved = { ...made.place, x: 40 }
    expect(stepsBetween(one, { ...one, modules: [{ ...made, place: moved }] })).toEqual([
      { step: 'place', id: 'module-a', place: moved },
    ])
  })
})
