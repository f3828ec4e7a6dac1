// That an answer comes with what was told while it was on its way.
import { expect, it } from 'vitest'
import { toldMeanwhile } from './told-meanwhile.ts'

it('hands out with an answer what was told while it was on its way, to each asker alone', async () => {
  const meanwhile = toldMeanwhile<number>()
  const [first, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()]
  meanwhile.note(0)
  const one = meanwhile.while(() => first.promise)
  meanwhile.note(1)
  const other = meanwhile.while(() => second.promise)
  meanwhile.note(2)
  first.resolve('first')
  expect(await one).toEqual(['first', [1, 2]])
  meanwhile.note(3)
  second.resolve('second')
  expect(await other).toEqual(['second', [2, 3]])
})

it('a question that failed is waited for no longer', async () => {
  const meanwhile = toldMeanwhile<number>()
  await expect(meanwhile.while(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  meanwhile.note(1)
  expect(await meanwhile.while(() => Promise.resolve('later'))).toEqual(['later', []])
})
