// The hand in the grid, and what can be undone: without a page.
import { describe, expect, test } from 'vitest'
import { blankSong } from '#song/blank-song'
import { mostSteps } from '#song/edit/history'
import type { Song } from '#song/song.types'
import { createHistory } from './studio/state/history.ts'
import { beginStroke, type Spot, type Strokes } from './studio/steps/painting.ts'

/** A grid that remembers how loud its steps are, and what was done to it. */
function grid(on: Readonly<Record<string, number>> = {}) {
  const steps = new Map(Object.entries(on))
  const key = ({ track, step }: Spot): string => `${track}${step}`
  const strokes: Strokes = {
    isOn: (spot) => steps.has(key(spot)),
    velocityOf: (spot) => steps.get(key(spot)) ?? 0,
    paint: (spot) => void steps.set(key(spot), 100),
    erase: (spot) => void steps.delete(key(spot)),
    level: (spot, velocity) => void steps.set(key(spot), velocity),
  }
  const spot = (name: string): Spot => ({ track: name[0] ?? '', step: Number(name.slice(1)) })
  return {
    shown: () => Object.fromEntries([...steps].toSorted(([a], [b]) => a.localeCompare(b))),
    /** Presses on the first and walks over the others, 40 wide and 56 high as the keys are. */
    drag(names: readonly string[], { right = false, up = 0 } = {}): void {
      const [first = ''] = names
      const place = (name: string) => ({ x: spot(name).step * 44 + 20, y: (name[0] === 'b' ? 60 : 0) + 28 })
      const stroke = beginStroke(strokes, spot(first), place(first), right)
      for (const name of names.slice(1)) stroke.move(spot(name), place(name))
      if (up !== 0) stroke.move(spot(first), { x: place(first).x + 1, y: place(first).y - up })
      stroke.end()
    },
  }
}

describe('SONG-1.21 a hand in the grid', () => {
  test('SONG-1.21 a press paints what is empty and erases what is not', () => {
    const one = grid({ a3: 80 })
    one.drag(['a0'])
    one.drag(['a3'])
    expect(one.shown()).toEqual({ a0: 100 })
  })
  test('SONG-1.21 a drag that begins on an empty step paints, over what is there and into other rows', () => {
    const one = grid({ a1: 60 })
    one.drag(['a0', 'a1', 'a2', 'b3'])
    expect(one.shown()).toEqual({ a0: 100, a1: 60, a2: 100, b3: 100 })
  })
  test('SONG-1.21 a quick hand leaves no step out', () => {
    const one = grid()
    one.drag(['a1', 'a5', 'b2'])
    expect(one.shown()).toEqual({ a1: 100, a2: 100, a3: 100, a4: 100, a5: 100, b2: 100 })
  })
  test('SONG-1.21 a drag that begins on a full step erases', () => {
    const one = grid({ a0: 100, a1: 100, a2: 100, a4: 100 })
    one.drag(['a0', 'a1', 'a2', 'a3'])
    expect(one.shown()).toEqual({ a4: 100 })
  })
  test('SONG-1.21 the right button erases and never paints', () => {
    const one = grid({ a0: 100, a2: 100 })
    one.drag(['a0', 'a1', 'a2'], { right: true })
    expect(one.shown()).toEqual({})
  })
  test.each([
    [48, 127],
    [-48, 37],
    [-400, 1],
  ])('SONG-1.21 up and down says how loud: %i px makes %i', (up, velocity) => {
    const one = grid({ a0: 100 })
    one.drag(['a0'], { up })
    expect(one.shown()).toEqual({ a0: velocity })
  })
  test('SONG-1.21 what was just painted can be made louder in the same press, and a trembling hand erases nothing else', () => {
    const one = grid()
    one.drag(['a0'], { up: 12 })
    expect(one.shown()).toEqual({ a0: 116 })
    one.drag(['b0'], { up: 3 })
    expect(one.shown()).toEqual({ a0: 116, b0: 100 })
  })
})

describe('SONG-1.22 undo', () => {
  const blank = blankSong(1)
  const at = (bpm: number): Song => ({ ...blank, bpm })

  test('SONG-1.22 two hundred changes are undone and done again, and no more', () => {
    const history = createHistory(at(0))
    for (let bpm = 1; bpm <= mostSteps + 50; bpm += 1) history.put(at(bpm))
    let undone = 0
    while (history.undo()) undone += 1
    expect([undone, history.now.value.bpm, history.canUndo.value]).toEqual([mostSteps, 50, false])
    while (history.redo()) undone -= 1
    expect([undone, history.now.value.bpm, history.canRedo.value]).toEqual([0, mostSteps + 50, false])
  })
  test('SONG-1.22 what one gesture does is one step back, and the next gesture another', () => {
    const history = createHistory(at(40))
    for (const bpm of [50, 60, 70]) history.put(at(bpm), 'turn-1')
    for (const bpm of [80, 90]) history.put(at(bpm), 'turn-2')
    history.undo()
    expect(history.now.value.bpm).toBe(70)
    // The gesture ended there: more of it is a step of its own.
    history.put(at(100), 'turn-2')
    history.undo()
    expect(history.now.value.bpm).toBe(70)
    history.undo()
    expect(history.now.value.bpm).toBe(40)
  })
  test('SONG-1.22 a change after an undo forgets what was undone; another song cannot be undone into', () => {
    const history = createHistory(at(60))
    history.put(at(70))
    history.undo()
    history.put(at(80))
    expect([history.redo(), history.now.value.bpm]).toEqual([false, 80])
    history.begin(at(90))
    expect([history.undo(), history.redo(), history.now.value.bpm]).toEqual([false, false, 90])
  })
})
