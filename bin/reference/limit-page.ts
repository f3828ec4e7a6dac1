// The reference page of rates and sizes.
import { sizes } from '#contract/limits'
import { addressFactor, type LimitName, limits } from '#contract/rates'
import { countedBy, grouped, limitText } from '#views/reference/limit-text'
import { code, generated, table } from './markdown.ts'

/** Every rate limit and size, from the constants that the server enforces. */
export const limitPage = (): string =>
  [
    generated(
      'Limits',
      `The numbers that the house enforces, from \`contract/rates.ts\` and \`contract/limits.ts\`. A limit per person also counts ${addressFactor} times as many from the person's address (IPv4, or the /64 of an IPv6 address); the anonymous are counted by address alone. \`NEOSPACE_LIMITS_FACTOR\` multiplies all rates, for load tests. An act that is refused is counted nowhere. Every answer over HTTP says how the caller stands, one item for each window: \`RateLimit-Policy\` (\`q\` how many, \`w\` in how many seconds) and \`RateLimit\` (\`r\` how many are left, \`t\` seconds until the window ends). 429 and 503 carry \`Retry-After\`, and their body \`retry_after_ms\`.`,
    ),
    '## Rates',
    table(
      ['limit', 'how much', 'counted by'],
      (Object.keys(limits) as LimitName[]).map((name) => [code(name), limitText(name), countedBy(name)]),
    ),
    '## Sizes and durations',
    table(
      ['name', 'value'],
      Object.entries(sizes).map(([name, value]) => [code(name), `${grouped(value)}${unitOf(name)}`]),
    ),
  ].join('\n\n')

const unitOf = (name: string): string =>
  [
    ['Ms', ' ms'],
    ['Bytes', ' bytes'],
    ['Characters', ' characters'],
  ].find(([suffix = '']) => name.endsWith(suffix))?.[1] ?? ''
