// The hand in the grid, and what can be undone: without a page.
import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { blankSong } from '#song/blank-song'
import { mostSteps } from '#song/edit/history'
import type { Cell, Song } from '#song/song.types'
import { createHistory } from './studio/state/history.ts'
import { beginStroke, type Press, type Spot, type Strokes } from './studio/steps/painting.ts'
import { takenAway } from './studio/steps/taken-away.ts'

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
    drag(
      names: readonly string[],
      { press = 'plain', up = 0, held = false }: { press?: Press; up?: number; held?: boolean } = {},
    ): void {
      const [first = ''] = names
      const place = (name: string) => ({ x: spot(name).step * 44 + 20, y: (name[0] === 'b' ? 60 : 0) + 28 })
      const stroke = beginStroke(strokes, spot(first), place(first), press)
      if (held) stroke.hold()
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
    one.drag(['a0', 'a1', 'a2'], { press: 'right' })
    expect(one.shown()).toEqual({})
  })
  test.each([
    ['that is held', { held: true }],
    ['pressed with Shift', { press: 'shift' }],
  ] as const)(
    'SONG-1.21 a lit step %s stays, is made louder by going up, and nothing beside it is touched',
    (_, how) => {
      const one = grid({ a0: 80, a1: 100 })
      one.drag(['a0'], how)
      one.drag(['a0', 'a1', 'a2'], how)
      expect(one.shown()).toEqual({ a0: 80, a1: 100 })
      one.drag(['a0'], { ...how, up: 24 })
      expect(one.shown()).toEqual({ a0: 112, a1: 100 })
    },
  )
  test('SONG-1.21 an empty step that is held is painted once, and with Shift stays empty', () => {
    const one = grid()
    one.drag(['a0'], { held: true })
    one.drag(['a4'], { press: 'shift', up: 24 })
    expect(one.shown()).toEqual({ a0: 100 })
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

describe('SONG-1.21 what a press takes away', () => {
  const cell: Cell = { step: 3, note: 64, velocity: 71, length: 2, chance: 0.5, ratchet: 2, nudge: 0.1 }
  const studio = () => ({ song: signal(blankSong(1)), pattern: signal(0) })

  test('SONG-1.21 it comes back with the next press, and not after another that changed something', () => {
    const at = studio()
    takenAway(at).take('lead', 3, [cell])
    // A press that changes nothing, as one that chooses, leaves it.
    takenAway(at)
    expect(takenAway(at).back('lead', 3)).toEqual([cell])
    expect(takenAway(at).back('lead', 3)).toEqual([])
    takenAway(at).take('lead', 3, [cell])
    takenAway(at).take('kick', 0, [])
    expect(takenAway(at).back('lead', 3)).toEqual([])
  })
  test('SONG-1.21 it comes back in its own place of its own song alone', () => {
    const at = studio()
    const erasing = takenAway(at)
    erasing.take('lead', 3, [cell])
    at.pattern.value = 1
    expect(takenAway(at).back('lead', 3)).toEqual([])
    at.pattern.value = 0
    takenAway(at).take('lead', 3, [cell])
    at.song.value = blankSong(2)
    expect(takenAway(at).back('lead', 3)).toEqual([])
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
