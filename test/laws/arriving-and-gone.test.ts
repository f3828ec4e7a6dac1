// Connections that are gone before the house has looked at them: they end nobody but themselves.
import { connect as dial } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { latencyCheck } from '#contract/presence'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
const unhandled: unknown[] = []
const remember = (error: unknown): void => void unhandled.push(error)

beforeAll(async () => {
  process.on('unhandledRejection', remember)
  house = await testNeoSpace({ env: { NEOSPACE_TRUST_PROXY: 'loopback' } })
})
afterAll(async () => {
  process.off('unhandledRejection', remember)
  await house[Symbol.asyncDispose]()
})

/** Sends this and resets the connection at once. */
function knockAndRun(request: string): Promise<void> {
  const { hostname, port } = new URL(house.url)
  return new Promise((resolve) => {
    const socket = dial(Number(port), hostname, () => {
      socket.write(request, () => socket.resetAndDestroy())
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
}

const upgrade = [
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
  'Host: localhost',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '\r\n',
].join('\r\n')
const look = ['GET /api/session HTTP/1.1', 'Host: localhost', '\r\n'].join('\r\n')

it.each([
  ['a websocket', upgrade],
  ['a request', look],
  ['a websocket through a proxy', upgrade.replace('Host:', 'X-Forwarded-For: 203.0.113.5, nowhere\r\nHost:')],
])('EDGE-16 %s that is reset while it arrives is no fault of the house, and takes no place', async (_, request) => {
  unhandled.splice(0)
  const person = await house.person(`stays-${request.length}`)
  for (let round = 0; round < 20; round++) await Promise.all(Array.from({ length: 10 }, () => knockAndRun(request)))
  expect(await person.call(latencyCheck, { ts: 1 })).toMatchObject({ ts: 1 })
  expect(unhandled).toEqual([])
  expect(house.log.filter(({ level }) => level === 'error')).toEqual([])
})
