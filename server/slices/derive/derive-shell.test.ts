// The draw, made again with nothing but what a shell has.
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { deriveLines } from '#words/derive-lines'
import { beside } from './parts/beside.ts'

const names = ['Ada', 'an-x', 'an_', 'bea', 'Zoe'].map((username) => ({ username }))
/** What the shell says to what the house tells people to type. */
const typed = (command: string): string[] =>
  execFileSync('sh', ['-c', command], {
    input: names.map(({ username }) => username).join('\n') + '\n',
    encoding: 'utf8',
  })
    .trim()
    .split('\n')

it('FEED-4.2 FEED-4.7 is what the words of the house tell a shell: the same hash, and the same order', () => {
  const inOrder = [...names].sort((one, other) => (one.username.toLowerCase() < other.username.toLowerCase() ? -1 : 1))
  const walk: string[] = []
  let at: string | undefined
  let set = ''
  do {
    const draw = beside<(typeof names)[number]>('kiwi', at)
    draw.add(inOrder.slice(0, 2))
    draw.add(inOrder.slice(2))
    const drawn = draw.drawn()
    set = drawn.set
    expect(drawn.back?.username).toBe(walk.at(-2))
    at = drawn.on?.username
    if (at !== undefined) walk.push(at)
  } while (at !== undefined)
  expect(typed(deriveLines.dice.setCommand)[0]?.slice(0, 64)).toBe(set)
  expect(typed(deriveLines.dice.orderCommand('kiwi')).map((line) => line.split(' ').at(-1))).toEqual(
    walk.map((name) => name.toLowerCase()),
  )
})
