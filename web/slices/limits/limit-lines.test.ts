// The page of limits says every number that the house enforces, and none that it does not.
import { expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { limits } from '#contract/rates'
import { limitLines } from '#words/limit-lines'
import { rateLines, sizeLines } from './limit-lines.ts'

it('OPEN-5 there is a sentence for each limit and size of the contract, and for nothing else', () => {
  expect(Object.keys(limitLines.rates.of).toSorted()).toEqual(Object.keys(limits).toSorted())
  expect(Object.keys(limitLines.sizes.of).toSorted()).toEqual(Object.keys(sizes).toSorted())
  for (const { what } of rateLines()) expect(what).toMatch(/^[A-Z].*\.$/)
  for (const { text } of sizeLines()) expect(text).toMatch(/^[A-Z].*\d.*\.$/)
})

it('OPEN-5 numbers are said as people say them', () => {
  const rate = (name: string) => rateLines().find((line) => line.name === name)
  expect(rate('send_message')?.howOften).toEqual(['10 in 10 seconds', '60 in 1 minute'])
  expect(rate('default')?.howOften).toEqual(['200 in 1 minute', '5,000 in 1 hour'])
  expect(rate('sign_up')).toMatchObject({ howOften: ['5 in 1 hour', '20 in 1 day'], counted: 'address' })
  const size = (name: string) => sizeLines().find((line) => line.name === name)?.text
  expect(size('messageCharacters')).toBe('A message has at most 2,000 characters.')
  expect(size('socketBufferBytes')).toContain('1,024 KiB')
  expect(size('sessionIdleMs')).toContain('30 days')
  expect(size('muteMinutesMax')).toContain('30 days')
  expect(size('inviteHoursMax')).toContain('30 days')
  expect(size('editWindowMs')).toContain('1 day')
})
