// What is said of a name that something in a zip is to have.
import { expect, it } from 'vitest'
import { nameFault } from './name-fault.ts'

const house = new Set(['nap'])

it.each([
  ['purr', ['purr', 'nap'], null],
  ['', [''], /no name/],
  ['x', ['x'], /2 to 32/],
  ['a'.repeat(33), [], /2 to 32/],
  ['näp', [], /2 to 32/],
  ['wave', ['wave'], /everybody has/],
  ['nap', ['nap'], /has a :nap: already/],
  ['purr', ['purr', 'purr'], /Two of these/],
] as const)('CHAT-3.47 “%s” among %j', (name, wanted, fault) => {
  const said = nameFault(name, wanted, house)
  if (fault === null) expect(said).toBeNull()
  else expect(said).toMatch(fault)
})
