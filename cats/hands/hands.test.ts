// What cats make of hands.
import { describe, expect, it, test } from 'vitest'
import { catNames } from '../cast/cast.ts'
import type { Pad } from '../cat.types.ts'
import { answerHand } from './answer-hand.ts'
import { type Hand, handActs, patienceOf, takeHand } from './take-hand.ts'

const hand = (more: Partial<Hand>): Hand => ({
  act: 'pet',
  asleep: false,
  shown: [0.3, 0, 0.2],
  hunger: 0.5,
  energy: 0.6,
  liking: 0,
  before: 0,
  portion: true,
  ...more,
})

describe('stroking', () => {
  const strokes = (shown: Pad, liking = 0) =>
    Array.from({ length: 14 }, (_, before) => takeHand(hand({ shown, liking, before })))
  const welcomed = (shown: Pad, liking = 0) => strokes(shown, liking).filter(({ welcome }) => welcome).length

  test('CAT-4.32 a calm cat likes more of it than a stirred one, and less from whoever it dislikes', () => {
    expect([welcomed([0, -1, 0]), welcomed([0, 0, 0]), welcomed([0, 1, 0])]).toEqual([8, 5, 2])
    expect(welcomed([0, -1, 0], -60)).toBe(4)
    for (const arousal of [-1, -0.4, 0.2, 0.9]) expect(welcomed([0, arousal, 0])).toBe(patienceOf([0, arousal, 0], 0))
  })
  test('CAT-4.32 when it is enough a cat that holds its own says so at once, and another bears a little', () => {
    const after = (dominance: number) =>
      strokes([0, 0, dominance])
        .slice(5)
        .map(({ deed }) => deed)
    expect(after(0.4)[0]).toBe('cat.pestered')
    expect(after(-0.4).slice(0, 4)).toEqual(['cat.petted', 'cat.petted', 'cat.petted', 'cat.pestered'])
  })
  test('CAT-4.32 a poke is play to a cat in the mood for it, and a bother when it does not end', () => {
    const deeds = Array.from({ length: 6 }, (_, before) => takeHand(hand({ act: 'poke', before })))
    expect(deeds.map(({ welcome }) => welcome)).toEqual([true, true, false, false, false, false])
    expect(deeds.map(({ deed }) => deed)).toEqual([
      ...Array<string>(4).fill('cat.poked'),
      ...Array<string>(2).fill('cat.pestered'),
    ])
  })
})

describe('the others', () => {
  test('CAT-4.33 asleep a cat takes food and nothing else', () => {
    for (const act of handActs) {
      const { deed } = takeHand(hand({ act, asleep: true }))
      expect(deed, act).toBe(act === 'feed' ? 'cat.fed' : null)
    }
  })
  test('CAT-4.34 without a portion, or full, it takes none, and nothing comes of it', () => {
    for (const more of [{ portion: false }, { hunger: 0.05 }])
      expect(takeHand(hand({ act: 'feed', ...more }))).toEqual({ welcome: false, deed: null })
  })
  test('CAT-4.31 nobody plays who is spent, and a blink is not given back to whoever is disliked', () => {
    expect(takeHand(hand({ act: 'play', energy: 0.1 })).deed).toBe(null)
    expect(takeHand(hand({ act: 'play' })).deed).toBe('cat.played')
    expect(takeHand(hand({ act: 'blink' })).welcome).toBe(true)
    expect(takeHand(hand({ act: 'blink', liking: -50 })).welcome).toBe(false)
  })
})

describe.each(catNames)('%s', (cat) => {
  const answers = handActs.flatMap((act) =>
    [true, false].flatMap((welcome) =>
      [-0.5, 0.5].flatMap((dominance) =>
        Array.from({ length: 40 }, (_, use) =>
          answerHand({
            cat,
            act,
            welcome,
            shown: [0, (use % 3) - 1, dominance],
            energy: use % 2 ? 0.1 : 0.8,
            use,
            asleep: false,
            seed: `${act}${use}`,
          }),
        ),
      ),
    ),
  )
  it('CAT-4.31 answers with a gesture in words each time, and with a line less often than not', () => {
    for (const { words } of answers) expect(words).toMatch(new RegExp(`^${cat} .+[.]$`))
    const spoken = answers.filter(({ line }) => line !== null)
    expect(spoken.length).toBeGreaterThan(answers.length * 0.1)
    expect(spoken.length).toBeLessThan(answers.length * 0.5)
    for (const { line, plain } of spoken) expect([line?.length, plain?.length]).not.toContain(0)
  })
  it('CAT-4.36 says no figure and asks for nothing', () => {
    const said = answers.flatMap(({ plain }) => (plain === null ? [] : [plain]))
    for (const line of said) expect(line).not.toMatch(/\d|!|\b(hungry|starv\w*|feed me|please feed)\b/i)
  })
  it('CAT-4.31 does not run without energy', () => {
    for (const { gesture } of answers.filter((_, n) => n % 2 === 1))
      expect(['chase', 'pounce', 'dash']).not.toContain(gesture)
  })
  it('CAT-4.33 sleeps without a word', () => {
    const asleep = { cat, act: 'pet', welcome: false, asleep: true, shown: [0, 0, 0], energy: 0.5, use: 0 } as const
    expect(answerHand({ ...asleep, seed: '1' })).toMatchObject({ gesture: 'sleep', line: null, plain: null })
  })
})
