// Makes every machine the same place for a sketch whose frames are to be the same: its date, its zone, its tongue, its screen.
import { construct, getOwnPropertyNames, put } from './intrinsics.ts'
import { now } from './clock.ts'

const noon = Date.UTC(2020, 0, 1, 12)

/** Puts it in place; only where the clock goes in steps. */
export function samePlace(ratio: number): void {
  const Real = Date
  const { UTC, parse } = Real
  const today = (): number => noon + Math.floor(now())
  const utc = UTC as (...parts: number[]) => number
  const Same = new Proxy(Real, {
    // Parts of a date are those of the one zone that there is.
    construct: (of, args, as) =>
      construct(of, args.length === 0 ? [today()] : args.length > 1 ? [utc(...(args as number[]))] : args, as),
    apply: () => new Same().toString(),
  })
  put(Real, 'now', today)
  put(Real, 'parse', parse)
  put(window, 'Date', Same)
  const of = Real.prototype
  put(of, 'constructor', Same)
  for (const name of getOwnPropertyNames(of))
    if (/^[gs]etUTC/.test(name)) put(of, name.replace('UTC', ''), Reflect.get(of, name))
  put(of, 'getTimezoneOffset', () => 0)
  put(of, 'toString', of.toUTCString)
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const real = of[name]
    put(of, name, function (this: Date, _: unknown, how?: Intl.DateTimeFormatOptions) {
      return real.call(this, 'en', { ...how, timeZone: 'UTC' })
    })
  }
  for (const [name, value] of Object.entries({ language: 'en', languages: ['en'], hardwareConcurrency: 4 }))
    put(Navigator.prototype, name, value)
  put(window, 'devicePixelRatio', ratio)
  for (const [name, value] of Object.entries({ width: 640, height: 360, availWidth: 640, availHeight: 360 }))
    put(Screen.prototype, name, value)
}
