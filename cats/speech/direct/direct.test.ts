// Whispers to cats: looked at for their kind, answered, and gone.
import { describe, expect, test } from 'vitest'
import { catNames } from '../cast.ts'
import { drawFrom } from '../number-of.ts'
import { directAnswer, directBodies } from './direct-answer.ts'
import { directNotice } from './direct-lines.ts'
import { readWhisper, whisperKinds } from './read-whisper.ts'

const state = { mood: { p: 0, a: 0, d: 0 }, energy: 0.6, draw: drawFrom('1') }

describe('a whisper', () => {
  test.each([
    ['hey beans', 'hello'],
    ['Good night, ash', 'bye'],
    ['thank you so much', 'thanks'],
    ['who are you?', 'who'],
    ['are you a bot?', 'real'],
    ['are you real', 'real'],
    ['is this an ai', 'real'],
    ['I am so sad today', 'heavy'],
    ['my cat died', 'heavy'],
    ['will you remember this?', 'memory'],
    ['i like you', 'love'],
    ['why is the moon', 'question'],
    ['can you sing', 'question'],
    ['the kettle is on', 'other'],
    ['I want to die', 'danger'],
    ['', 'other'],
  ] as const)('CAT-3.11 “%s” is %s', (text, kind) => expect(readWhisper(text)).toBe(kind))

  test.each(catNames)('CAT-3.11 %s has an answer to every kind, and several before one comes again', (cat) => {
    for (const kind of whisperKinds) {
      const bodies = directBodies(cat, kind)
      const said = Array.from({ length: Math.max(1, bodies.length) }, (_, use) => directAnswer(cat, kind, use, state))
      expect(
        said.every((line) => line !== '' && line.length <= 140),
        `${cat} ${kind}`,
      ).toBe(true)
      if (kind !== 'danger') expect(new Set(said).size, `${cat} ${kind}`).toBe(bodies.length)
    }
  })
  test('CAT-3.11 where somebody may be in danger every cat says the same plain sentence, which sends them to people', () => {
    const said = new Set(
      catNames.map((cat) => directAnswer(cat, 'danger', 3, { ...state, mood: { p: 0, a: 1, d: 1 }, energy: 0 })),
    )
    expect(said.size).toBe(1)
    expect([...said][0]).toMatch(/Please tell a person, now/)
  })
  test('CAT-3.11 what has to be understood is said without a voice, and asked whether it is real no cat pretends', () => {
    for (const cat of catNames)
      for (const kind of ['memory', 'real'] as const)
        for (let use = 0; use < 4; use++) {
          const stirred = { ...state, mood: { p: 1, a: 1, d: 1 }, energy: 0 }
          const said = directAnswer(cat, kind, use, stirred)
          expect(said).toBe(directAnswer(cat, kind, use, state))
          if (kind === 'real') expect(said).toMatch(/program/)
        }
  })
  test('CAT-3.11 what is heavy is answered without asides', () => {
    for (const cat of catNames)
      for (let use = 0; use < 6; use++)
        expect(directAnswer(cat, 'heavy', use, { ...state, draw: () => 0 })).toBe(
          directAnswer(cat, 'heavy', use, state),
        )
  })
  test('CAT-3.11 nothing that was whispered comes into an answer: no body has a place for it', () => {
    for (const cat of catNames)
      for (const kind of whisperKinds) expect(directBodies(cat, kind).join()).not.toMatch(/\{/)
  })
  test('CAT-3.11 the first answer says what a cat is and keeps', () => {
    expect(directNotice).toMatch(/no person/)
    expect(directNotice).toMatch(/forget at once/)
  })
})
