// Which passphrases count as common ones.
import { expect, it } from 'vitest'
import { isCommonPassphrase } from './common-passphrases.ts'

it.each(['password123', 'PASSWORD123', 'P4ssword2024!', '!!sunshine99', 'p@$$w0rd1234', '1q2w3e4r5t', 'superman2024'])(
  'ACC-1.3 %s is a common one',
  async (passphrase) => {
    expect(await isCommonPassphrase(passphrase)).toBe(true)
  },
)

it.each([
  'correct horse battery staple',
  'sunshine 7302948113',
  'ærlig talt, nei',
  'wobbly-kettle-parade',
  '4815162342-lost-numbers',
])('ACC-1.3 %s is not', async (passphrase) => {
  expect(await isCommonPassphrase(passphrase)).toBe(false)
})
