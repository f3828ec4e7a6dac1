// Codes and seals against their standards.
import { describe, expect, it } from 'vitest'
import { systemRandom } from '../clock.ts'
import { seal, unseal } from './seal.ts'
import { factorUri, newFactorSecret, stepOf } from './totp.ts'

// RFC 6238, appendix B: the secret "12345678901234567890" in base32, the last six of its eight digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

describe('codes', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('AU-06 agrees with RFC 6238 at %i s', (seconds, digits) => {
    const step = Math.floor(seconds / 30)
    const at = step * 30_000
    expect(stepOf(secret, digits, seconds * 1_000)).toBe(step)
    expect(stepOf(secret, digits, at - 30_000)).toBe(step)
    expect(stepOf(secret, digits, at + 59_999)).toBe(step)
    expect(stepOf(secret, digits, at - 30_001)).toBeNull()
    expect(stepOf(secret, digits, at + 60_000)).toBeNull()
  })

  it('AU-06 takes six digits and nothing else', () => {
    for (const code of ['', '28708', '2870822', ' 287082', '28708a', '٢٨٧٠٨٢'])
      expect(stepOf(secret, code, 59_000), code).toBeNull()
  })

  it('AU-06 makes secrets of 160 bits, and an address that apps read', () => {
    const made = Array.from({ length: 50 }, () => newFactorSecret(systemRandom))
    expect(new Set(made).size).toBe(50)
    for (const each of made) expect(each).toMatch(/^[A-Z2-7]{32}$/)
    const uri = new URL(factorUri(secret, 'NeoSpace house.example', 'ida'))
    expect(uri.href).toMatch(/^otpauth:\/\/totp\//)
    expect(uri.searchParams.get('secret')).toBe(secret)
    expect(uri.searchParams.get('issuer')).toBe('NeoSpace house.example')
  })
})

describe('seals', () => {
  const key = Buffer.alloc(32, 1)

  it('ACC-4.3 open with the same key for the same owner, and differ each time', () => {
    const sealed = seal(key, 'of 1', 'läuft', systemRandom)
    expect(unseal(key, 'of 1', sealed)).toBe('läuft')
    expect(seal(key, 'of 1', 'läuft', systemRandom)).not.toBe(sealed)
  })

  it('ACC-4.3 open to nobody else, and not once a bit was touched', () => {
    const sealed = seal(key, 'of 1', 'secret', systemRandom)
    expect(unseal(key, 'of 2', sealed)).toBeNull()
    expect(unseal(Buffer.alloc(32, 2), 'of 1', sealed)).toBeNull()
    const bytes = Buffer.from(sealed.slice(2), 'base64url')
    for (let n = 0; n < bytes.length; n++) {
      const touched = Buffer.from(bytes)
      touched[n] = (touched[n] ?? 0) ^ 1
      expect(unseal(key, 'of 1', `1.${touched.toString('base64url')}`), String(n)).toBeNull()
    }
    for (const broken of ['', '1.', '2.', 'x', `1.${bytes.subarray(0, 20).toString('base64url')}`])
      expect(unseal(key, 'of 1', broken), broken).toBeNull()
  })
})
