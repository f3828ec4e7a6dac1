// What the picture of a sketch is drawn from.
import { signal } from '@preact/signals'
import { afterEach, expect, test } from 'vitest'
import type { KnobValue } from '../../../../sandbox/runner.types.ts'
import { olderRevision } from './older-revision.ts'
import { stillProgram } from './still-program.ts'

afterEach(() => void (olderRevision.value = null))

const bench = {
  kind: 'canvas',
  keeping: { words: signal({ title: '', code: '//@slider curl 0 10 = 2\n//@toggle trails = on' }) },
  turned: signal<Readonly<Record<string, KnobValue>>>({ curl: 5 }),
} as const
const program = () => stillProgram(bench, 7)

test('CODE-1.32 the draft is drawn as its knobs are turned, an older revision as it says itself', () => {
  expect(program()).toMatchObject({ knobs: { curl: 5, trails: true }, seed: 7, clock: 'steps' })
  olderRevision.value = { number: 1, code: '//@slider curl 0 10 = 1' }
  expect(program()).toMatchObject({ knobs: { curl: 1 }, code: '//@slider curl 0 10 = 1' })
})
