// Addresses of e-mail as people write them.
import { expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

it('WALL-2.42 one of e-mail is taken as such, one with a name before its host is not', () => {
  expect(['me@example.org', ' MAILTO:me@example.org ', 'mailto:me@example.org'].map(webAddress)).toEqual(
    Array(3).fill('mailto:me@example.org'),
  )
  expect(webAddress('https://me@example.org')).toBe('https://me@example.org')
  expect(webAddress('example.org/@me')).toBe('https://example.org/@me')
})
