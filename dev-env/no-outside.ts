// Set-up of the pure tests: whatever reaches the network, files, other processes or timers throws when it is used. What Node and the test runner do for themselves (loading modules, reporting) goes on.
import { syncBuiltinESMExports } from 'node:module'

/** The objects whose functions lead out, by what they lead to: built-in modules, as `require` gives them. */
export const doors: Readonly<Record<string, readonly object[]>> = {
  network: modules('net', 'tls', 'http', 'https', 'http2', 'dns', 'dns/promises', 'dgram'),
  files: modules('fs', 'fs/promises'),
  processes: modules('child_process', 'worker_threads'),
  timers: modules('timers', 'timers/promises'),
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

function modules(...names: string[]): object[] {
  return names.map((name) => {
    const module: unknown = process.getBuiltinModule(name)
    if (typeof module !== 'object' || module === null) throw new Error(`There is no built-in module ${name}.`)
    return module
  })
}

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
  for (const [what, objects] of Object.entries(doors))
    for (const module of objects)
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
