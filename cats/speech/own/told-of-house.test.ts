// What cats tell of the house: who has words for what happened, and that they are about it.
import { expect, test } from 'vitest'
import { catNames } from '../cast.ts'
import { type Deed, intentOf } from '../intents-of-deed.ts'
import { bareMoment } from '../moments.ts'
import { drawFrom } from '../number-of.ts'
import { rules } from '../rules.ts'
import { speak } from '../speak.ts'
import { nothingSpoken } from '../spoken.ts'
import { whySentences } from '../why/why-sentences.ts'
import { mayTell } from './told-of-house.ts'

const happened = [
  'check.failed',
  'backup.done',
  'backup.failed',
  'query.slow',
  'migration.run',
] as const satisfies readonly Deed[]

test.each(happened)('CAT-6.1 of %s some cats tell, in their own words, without names and figures', (event) => {
  const tellers = catNames.filter((cat) => mayTell(cat, event))
  expect(tellers.length).toBeGreaterThanOrEqual(2)
  expect(tellers.length).toBeLessThanOrEqual(3)
  for (const cat of tellers) {
    const draw = drawFrom(`${cat} ${event}`)
    const said = speak({ ...bareMoment(cat, intentOf(event, 0.5)), event }, nothingSpoken, draw)
    const rule = rules.find(({ id }) => id === said?.line.why.rule)
    expect(rule?.when).toEqual({ cat, event })
    expect(rule?.slots).toEqual([])
    if (said && cat !== 'glitch') expect(said.line.text).not.toMatch(/\d/)
    expect(said && whySentences(said.line).join(' ')).toContain('this line is said then alone')
  }
})
test('CAT-6.1 what everybody may speak of is told by anybody', () => {
  for (const cat of catNames) expect(mayTell(cat, 'server.started') && mayTell(cat, 'message.posted')).toBe(true)
})
