// Holds all that is written to the rules of writing, and shows that each of them fires.
import { describe, expect, test } from 'vitest'
import { allBodies } from '../all-bodies.ts'
import { rulesFor, rules } from '../rules.ts'
import { rulesOf } from '../rules-of.ts'
import { intentNames } from '../intents.ts'
import { errorLines } from '../pages/error-lines.ts'
import { bodyFaults, lengthOf } from './body-faults.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { ruleFaults } from './rule-faults.ts'

const bodies = allBodies()

describe('all that is written', () => {
  test('CAT-3.5 nothing is wrong with any body', () => {
    expect(bodies.length).toBeGreaterThan(1_800)
    expect(bodies.flatMap(bodyFaults)).toEqual([])
  })
  test('CAT-3.5 nothing is wrong with any rule', () => expect(ruleFaults(rules)).toEqual([]))
  test('CAT-3.5 no two are nearly the same', () => expect(nearDuplicates(bodies, 0.5)).toEqual([]))
  test('CAT-3.5 nine in ten stay within ninety letters', () => {
    const short = rules.filter(({ body, slots }) => lengthOf(body) - slots.length * 24 <= 90)
    expect(short.length / rules.length).toBeGreaterThan(0.9)
  })
  test('CAT-3.5 null has three words', () => {
    const long = intentNames
      .flatMap((intent) => rulesFor('null', intent))
      .filter(({ body }) => body.replace(/[[<][^\]>]*[\]>]/g, 'one').split(' ').length > 3)
    expect(long).toEqual([])
  })
  test('CAT-5.1 what stands on pages of errors keeps the same rules, figures that a voice made apart', () => {
    const lines = Object.values(errorLines).flatMap((roster) => roster.flatMap(([, said]) => said))
    const faults = lines.flatMap((line) => bodyFaults(line.replace(/(?<=\p{L})\d|\d(?=\p{L})/gu, 'x')))
    expect(faults).toEqual([])
  })
})

describe('planted faults', () => {
  test.each([
    ['This is purr-fect.', 'joke'],
    ['Such a smol one.', 'meme'],
    ['Where were you, {user}.', 'reproach'],
    ['Feed me.', 'food'],
    ['Keep your streak.', 'counts'],
    ['That was stupid.', 'judges'],
    ['I know your password.', 'private'],
    ['There are 3 doors.', 'figure'],
    ['Hello!', 'exclamation'],
    ['{nobody} is here.', 'means nothing'],
    ['[One|one more|One] is here.', 'twice'],
    ['So be it, and so on and on '.repeat(6), 'letters'],
  ])('CAT-3.5 “%s” is found', (body, what) => {
    expect(bodyFaults(body.trim()).join()).toContain(what)
  })
  test('CAT-3.5 a name in a mistake, an hour unasked, a deed that never comes and a double are found', () => {
    const planted = rulesOf('house', {
      glitch: { any: ['{user} broke it.', 'It broke tonight.'] },
      greet: { any: ['Hello.', 'Hello.', { when: { event: 'server.error' }, say: ['Hello again.'] }] },
    })
    expect(ruleFaults(planted).map((fault) => fault.split('” ')[1]?.split(' ')[0])).toEqual([
      'stands',
      'waits',
      'names',
      'speaks',
    ])
  })
  test('CAT-3.5 a body that is nearly another is found', () => {
    const pair = [
      'The stairs are cold today, and so am I.',
      'Mind the moth, it is older than the lamp.',
      'The stairs are cold today, and so are we.',
    ]
    expect(nearDuplicates(pair, 0.5).map(({ other }) => other)).toEqual([pair[0]])
  })
})
