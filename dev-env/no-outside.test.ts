// The set-up of the pure tests shuts each door: by name, by the module's own object, and by the global.
import { exec } from 'node:child_process'
import { lookup } from 'node:dns'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import http, { request } from 'node:http'
import { connect } from 'node:net'
import timers from 'node:timers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { doors, globalDoors, harmless } from './no-outside.ts'

const outside = /reaches outside/
const nothing = (): void => {}

/** Called without anything, a door that is open has nothing to do and complains of that. */
function isShut(door: unknown): boolean {
  try {
    // A function of any form; what is none throws something else.
    Reflect.apply(door as () => unknown, undefined, [])
    return false
  } catch (error) {
    return outside.test(String(error))
  }
}

test.each<[string, () => unknown]>([
  ['fetch', () => fetch('http://127.0.0.1:1')],
  ['a socket of the web', () => new WebSocket('ws://127.0.0.1:1')],
  ['node:net', () => connect(1, '127.0.0.1')],
  ['node:http', () => request('http://127.0.0.1:1')],
  ['a server', () => http.createServer().listen(0)],
  ['node:dns', () => lookup('localhost', nothing)],
  ['reading', () => readFileSync(import.meta.filename)],
  ['reading later', () => readFile(import.meta.filename)],
  ['writing', () => writeFileSync('/dev/null', '')],
  ['another process', () => exec('true')],
  ['setTimeout', () => setTimeout(nothing, 0)],
  ['setInterval', () => setInterval(nothing, 1_000)],
  ['setImmediate', () => setImmediate(nothing)],
  ['node:timers', () => timers.setTimeout(nothing, 0)],
  ['node:timers/promises', () => sleep(0)],
])('PURE-1 %s throws', (_, reach) => {
  expect(reach).toThrow(outside)
})

test('PURE-1 so does every function of these modules, not only what is tried above', () => {
  const ajar = Object.entries(doors).flatMap(([what, modules]) =>
    modules
      .flatMap((module) => Object.entries(module))
      .filter(([name, door]) => typeof door === 'function' && !harmless.test(name) && !isShut(door))
      .map(([name]) => `${what}: ${name}`),
  )
  expect(ajar).toEqual([])
  expect(globalDoors.filter((name) => name in globalThis && !isShut(Reflect.get(globalThis, name)))).toEqual([])
})
