// The limits of the contract as lines to read. A limit or size without its sentence does not compile.
import { sizes } from '#contract/limits'
import { type LimitName, limits, type RateLimit } from '#contract/rates'
import { language } from '#words/index'
import { limitLines } from '#words/limit-lines'

type SizeName = keyof typeof sizes

const { rates, sizes: said } = limitLines
const sentences: Readonly<Record<LimitName, string>> = rates.of
const measures: Readonly<Record<SizeName, (value: string) => string>> = said.of
const number = (value: number): string => new Intl.NumberFormat(language).format(value)

export interface RateLine {
  readonly name: LimitName
  readonly what: string
  readonly howOften: readonly string[]
  readonly counted: string
}

/** Every rate, in the contract's order. */
export const rateLines = (): readonly RateLine[] =>
  (Object.keys(limits) as LimitName[]).map((name) => {
    const limit: RateLimit = limits[name]
    return {
      name,
      what: sentences[name],
      howOften: limit.windows.map(({ points, seconds }) => rates.window(number(points), seconds)),
      counted: rates.by[limit.per],
    }
  })

/** Every size and duration as a sentence. */
export const sizeLines = (): readonly { readonly name: SizeName; readonly text: string }[] =>
  (Object.keys(sizes) as SizeName[]).map((name) => ({ name, text: measures[name](valueOf(name, sizes[name])) }))

function valueOf(name: SizeName, value: number): string {
  if (name.endsWith('Ms')) return said.milliseconds(value)
  if (name.endsWith('Bytes')) return said.kib(number(value / 1_024))
  if (name.endsWith('MinutesMax')) return said.minutes(value)
  if (name.endsWith('HoursMax')) return said.hours(value)
  return number(value)
}
