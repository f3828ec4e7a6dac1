// What the frame's own script uses once a stranger's code has run beside it: kept as it was, because that code may have changed whatever it can reach.
const { bind, call } = Function.prototype

/** A method as a function of its object, which nothing can change any more. */
export const free = <T, A extends unknown[], R>(method: (this: T, ...args: A) => R): ((self: T, ...args: A) => R) =>
  // `bind` forgets what it binds; it is the method that was given.
  bind.call(call, method) as (self: T, ...args: A) => R

const { defineProperty, getOwnPropertyDescriptor } = Object
export const { getOwnPropertyNames } = Object
export const { apply, construct } = Reflect

/** The function behind a property that is read or set, of a prototype that has it. */
const accessor = (of: object, name: string, way: 'get' | 'set'): ((...args: unknown[]) => unknown) =>
  getOwnPropertyDescriptor(of, name)?.[way] ?? (() => undefined)
/** What a property of such an object is, whoever changed the prototype since. */
export const getter = <T extends object, R>(of: T, name: string): ((self: T) => R) =>
  // The caller names the property's type, as the browser documents it.
  free(accessor(of, name, 'get')) as unknown as (self: T) => R
/** Sets a property of such an object. */
export const setter = <T extends object, V>(of: T, name: string): ((self: T, value: V) => void) =>
  // As above.
  free(accessor(of, name, 'set')) as unknown as (self: T, value: V) => void

/** Puts something in the place of a property. A sketch may change it again: what was there before is out of its reach. */
export const put = (of: object, name: PropertyKey, value: unknown): void => {
  // Without a prototype: that of objects might hold an accessor by now.
  const how: object = { __proto__: null, value, writable: true, configurable: true, enumerable: true }
  defineProperty(of, name, how)
}

/** Puts other accessors in the place of a property's own. */
export const redefine = (of: object, name: PropertyKey, accessors: PropertyDescriptor): void => {
  const how: object = { __proto__: null, ...accessors, configurable: true, enumerable: true }
  defineProperty(of, name, how)
}

const clock = performance
const readClock = free(Performance.prototype.now)
/** Milliseconds of the real clock. */
export const realNow = (): number => readClock(clock)
/** A value as text, asked for it once. */
export const textOf = String as (value: unknown) => string
export const realFrame = requestAnimationFrame
export const realTimeout = setTimeout

export const create = free(Document.prototype.createElement) as (of: Document, name: string) => HTMLElement
export const append = free(Node.prototype.appendChild)
export const listen = free(EventTarget.prototype.addEventListener)
export const post = free(MessagePort.prototype.postMessage)
export const dataOf = getter<MessageEvent, unknown>(MessageEvent.prototype, 'data')
export const mapSet = free(Map.prototype.set)
export const mapDelete = free(Map.prototype.delete)
export const mapGet = free(Map.prototype.get)
export const mapEach = free(Map.prototype.forEach)
export const slice = free(String.prototype.slice)
export const matches = free(RegExp.prototype.exec)
export const swap = free(RegExp.prototype[Symbol.replace]) as unknown as (
  pattern: RegExp,
  text: string,
  by: (...parts: string[]) => string,
) => string
/** A pattern that `swap` takes as it is, whatever a sketch makes of all others: it looks these two up. */
export function steady(pattern: RegExp): RegExp {
  put(pattern, 'exec', execute)
  put(pattern, 'flags', pattern.flags)
  return pattern
}
const execute = RegExp.prototype.exec

const { port1, port2 } = new MessageChannel()
const waiting = new Map<number, () => void>()
let hops = 0
listen(port1, 'message', (event) => {
  // Only numbers are sent here.
  const at = dataOf(event as MessageEvent) as number
  const run = mapGet(waiting, at)
  mapDelete(waiting, at)
  // What stands in the map was put there by `hop`.
  if (run) (run as () => void)()
})
port1.start()
/** Runs something once the event loop has turned. */
export const hop = (run: () => void): void => {
  mapSet(waiting, ++hops, run)
  post(port2, hops)
}
