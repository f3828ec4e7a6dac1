// What each voice makes of a line.
import { describe, expect, test } from 'vitest'
import { catNames } from '../cast.ts'
import { drawFrom } from '../number-of.ts'
import { voices } from './index.ts'
import type { VoiceState } from './voice.types.ts'

const state = (
  some: { seed?: string; p?: number; a?: number; d?: number; energy?: number; share?: number } = {},
): VoiceState => ({
  mood: { p: some.p ?? 0, a: some.a ?? 0, d: some.d ?? 0 },
  energy: some.energy ?? 0.6,
  draw: some.share === undefined ? drawFrom(some.seed ?? '1') : () => some.share ?? 0,
})

const never = 0.999
const always = 0

describe('CAT-3.7 voices', () => {
  test('CAT-3.7 beans adds an aside in small letters, or none', () => {
    expect(voices.beans('Look there.', state({ share: always }))).toBe('look there. (i checked.)')
    expect(voices.beans('Look there.', state({ share: never }))).toBe('look there.')
  })
  test('CAT-3.7 root drops what softens, and seals', () => {
    expect(voices.root('Maybe sit. Please go.', state({ share: never }))).toBe('sit. go.')
    expect(voices.root('Sit.', state({ share: always }))).toBe('Sit. By order.')
  })
  test('CAT-3.7 neon makes a sign of one word, and of the last sentence when it is stirred', () => {
    expect(voices.neon('Look at the stairs.', state({ share: always }))).toBe('Look at the STAIRS.')
    expect(voices.neon('Hm. Look at me.', state({ a: 0.6, share: never }))).toBe('Hm. LOOK AT ME!')
  })
  test('CAT-3.7 glitch turns more letters the more it is stirred, and only into their twins', () => {
    const line = 'There is a lovely seam in the afternoon, so I opened it a little.'
    const turned = (a: number): number =>
      Array.from({ length: 30 }, (_, seed) => voices.glitch(line, state({ a, seed: `${seed}` })))
        .join('')
        .replace(/[^\d]/g, '').length
    expect(turned(0.9)).toBeGreaterThan(2 * turned(-0.9))
    const said = voices.glitch(line, state({ a: 1, share: 0.3 }))
    expect(
      Array.from(said)
        .filter((letter) => /\d/.test(letter))
        .every((letter) => '34015'.includes(letter)),
    ).toBe(true)
  })
  test('CAT-3.7 null has three words', () => {
    expect(voices.null('One two three four.', state({ share: never }))).toBe('one two three')
  })
  test('CAT-3.7 delta drops who acts, and breaks at commas', () => {
    expect(voices.delta('I moved the lamp. It is late.', state({ share: never }))).toBe('Moved the lamp. Late.')
    expect(voices.delta('I do not tell.', state({ share: never }))).toBe('I do not tell.')
    expect(voices.delta('Left, and right.', state({ share: always }))).toBe('Left. Right.')
  })
  test('CAT-3.7 hex has a tail, but not behind a question', () => {
    expect(voices.hex('It drips.', state({ share: always }))).toBe('It drips. Ask the hem.')
    expect(voices.hex('What drips?', state({ share: always }))).toBe('What drips?')
  })
  test('CAT-3.7 ash speaks in the past and leaves the end open, but asks in the present', () => {
    expect(voices.ash('The stone is warm.', state({ share: always }))).toBe('the stone was warm…')
    expect(voices.ash('Nobody sits there and types.', state({ share: always }))).toBe('nobody sits there and types…')
    expect(voices.ash('It will have to keep.', state({ share: always }))).toBe('it will have to keep…')
    expect(voices.ash('Is it late?', state({ share: always }))).toBe('is it late?')
  })
  test('CAT-3.7 miso gets as far as its energy goes', () => {
    const line = 'I would get up, but I am round. Later.'
    expect(voices.miso(line, state({ energy: 0.9 }))).toBe('i would get up, but i am round. later.')
    expect(voices.miso(line, state({ energy: 0.3 }))).toBe('i would get up…')
    expect(voices.miso('Sit here. It is warm.', state({ energy: 0.1 }))).toBe('sit here…')
  })
  test('CAT-3.7 patch looks twice, at the end of short lines', () => {
    expect(voices.patch('Mind the gap. I do.', state({ share: always }))).toBe('Mind the gap. I do. Wait.')
    expect(voices.patch('One. Two. Three.', state({ share: always }))).toBe('One. Wait. Two. Three.')
    expect(voices.patch('Mind the gap.', state({ share: never }))).toBe('Mind the gap.')
  })
  test('CAT-3.7 static lists what has several points', () => {
    expect(voices.static('Door: open. Reason: none.', state({ share: always }))).toBe('a) door: open; b) reason: none')
    expect(voices.static('Door: open.', state({ share: always }))).toBe('door: open.')
  })
  test('CAT-3.7 tofu knows no I', () => {
    expect(voices.tofu('I am here and it is mine. I’ll lick my paw. Tell me.', state())).toBe(
      'we are here and it is ours. we’ll lick our paw. tell us.',
    )
  })
  test.each(catNames)('CAT-3.7 %s leaves no line empty and adds at most thirty letters', (cat) => {
    const line = 'There was nobody on the stairs today, and I liked it. The lamp agreed with me.'
    for (let seed = 0; seed < 60; seed++) {
      const said = voices[cat](line, state({ seed: `${seed}`, a: 0.3, p: 0.2, d: 0.5, energy: seed / 60 }))
      expect(said.trim()).not.toBe('')
      expect(said.length).toBeLessThanOrEqual(line.length + 30)
    }
  })
})
