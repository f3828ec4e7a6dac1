// How much a limiter may hold, whoever comes.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { fakeClock } from '#dev-env/fakes/clock'
import { createLimiter } from './limiter.ts'

it('LIMIT-5 two hundred thousand strangers cost no more keys than the bound, and little memory', async () => {
  const clock = fakeClock()
  const limiter = createLimiter(1, clock)
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = heap()
  for (let n = 0; n < 200_000; n++)
    await limiter.take('sign_in', { person: null, address: `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}` })
  const mebibytes = (heap() - before) / 1_048_576
  console.info(`200 000 addresses: ${limiter.keys()} keys held, ${mebibytes.toFixed(1)} MiB`)
  expect(limiter.keys()).toBe(sizes.limiterKeys)
  expect(mebibytes).toBeLessThan(40)
})
