// Set-up of the pure tests: whatever reaches the network, files, other processes or timers throws when it is used. What Node and the test runner do for themselves (loading modules, reporting) goes on.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import timers from 'node:timers'
import tls from 'node:tls'
import workers from 'node:worker_threads'

/** The doors that are shut, by what they lead to. */
export const doors: Readonly<Record<string, readonly object[]>> = {
  network: [net, tls, http, https, http2, dns, dns.promises, dgram],
  files: [fs, fs.promises],
  processes: [childProcess, workers],
  timers: [timers, timers.promises],
}

/** Global functions that lead out. */
export const globalDoors = [
  'fetch',
  'WebSocket',
  'EventSource',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
] as const

/** What these modules offer that leads nowhere, by name. */
export const harmless = /^(clear|isIP|_)/

const itself = import.meta.filename
// A mark that outlives this module, because files of one project share their globals, not always their modules.
const shut = Symbol.for('neospace.no-outside')
const machinery = /^node:|\/node_modules\/(vitest|@vitest|vite|tinypool|tinyexec|birpc)\/|^$/

/** The file of whoever called the door: the first place on the stack outside this one. */
function caller(): string {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 8
  const lines = (new Error('where').stack ?? '').split('\n').slice(1)
  Error.stackTraceLimit = limit
  const places = lines.map(
    (line) => /\(?((?:file:\/\/|node:|\/|[A-Z]:)[^()]*?)(?::\d+)*\)?$/.exec(line.trim())?.[1] ?? '',
  )
  return places.find((place) => place !== '' && !place.replace('file://', '').startsWith(itself)) ?? ''
}

/** A function in place of `real` that lets the machinery through and throws for everybody else. */
function shutDoor(real: (...args: unknown[]) => unknown, name: string): unknown {
  const door = function (this: unknown, ...args: unknown[]): unknown {
    const by = caller()
    if (!machinery.test(by)) throw new Error(`A pure test reaches outside: ${name} is called in ${by}.`)
    return new.target ? Reflect.construct(real, args, new.target) : Reflect.apply(real, this, args)
  }
  Object.setPrototypeOf(door, real)
  Object.defineProperty(door, 'name', { value: real.name })
  door.prototype = real.prototype
  return door
}

function shutAll(): void {
  for (const [what, modules] of Object.entries(doors))
    for (const module of modules)
      for (const [name, value] of Object.entries(module)) {
        if (typeof value !== 'function' || harmless.test(name)) continue
        Object.defineProperty(module, name, {
          value: shutDoor(value, `${what}, ${name},`),
          writable: true,
          configurable: true,
          enumerable: true,
        })
      }
  for (const name of globalDoors) {
    const value: unknown = Reflect.get(globalThis, name)
    if (typeof value === 'function')
      // A function of any form, called as it was.
      Object.defineProperty(globalThis, name, {
        value: shutDoor(value as () => unknown, name),
        writable: true,
        configurable: true,
      })
  }
  syncBuiltinESMExports()
}

if (!Reflect.has(globalThis, shut)) {
  Reflect.set(globalThis, shut, true)
  shutAll()
}
