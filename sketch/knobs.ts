// Live controls that a sketch declares in comment lines, such as `//@slider speed 0 10 = 3 step 0.1`. Reads them, holds values within what they say, writes values back into the code.

interface Named {
  readonly name: string
  /** From 1. */
  readonly line: number
}
export interface SliderKnob extends Named {
  readonly is: 'slider'
  readonly first: number
  readonly least: number
  readonly most: number
  readonly step: number
}
export interface ToggleKnob extends Named {
  readonly is: 'toggle'
  readonly first: boolean
}
export interface ColourKnob extends Named {
  readonly is: 'colour'
  /** As `#rrggbb`. */
  readonly first: string
}
export interface ChoiceKnob extends Named {
  readonly is: 'choice'
  readonly first: string
  readonly options: readonly string[]
}
export type Knob = SliderKnob | ToggleKnob | ColourKnob | ChoiceKnob
export type KnobKind = Knob['is']
type Value = Knob['first']

/** A line that begins as a knob and does not go on as one. */
export interface KnobFault {
  readonly line: number
  readonly is: KnobKind
}

/** More than these nobody turns. */
const most = 24
const directive = /^\s*(?:\/\/|<!--)\s*@(slider|toggle|colou?r|choice)\b(.*?)(?:-->)?\s*$/
const nameOf = /^\s+([A-Za-z_$][\w$]{0,31})\s+/
const taken = new Set(['__proto__', 'constructor', 'prototype'])
const number = String.raw`(-?\d+(?:\.\d+)?|-?\.\d+)`
const slider = new RegExp(`^${number}\\s+${number}\\s*=\\s*${number}(?:\\s+step\\s+${number})?$`)
const toggle = /^=\s*(on|off|true|false)$/
const colour = /^=\s*#([0-9a-f]{3}|[0-9a-f]{6})$/i
const choice = /^([\w-]+(?:\s+[\w-]+){1,11})\s*=\s*([\w-]+)$/

/** The knobs of a text, in its order, and the lines that are none. The first of a name counts. */
export function readKnobs(code: string): { readonly knobs: readonly Knob[]; readonly faults: readonly KnobFault[] } {
  const knobs = new Map<string, Knob>()
  const faults: KnobFault[] = []
  for (const [at, text] of code.split('\n').entries()) {
    const [, said, rest = ''] = directive.exec(text) ?? []
    if (said === undefined) continue
    const is = said === 'color' ? 'colour' : (said as KnobKind) // The expression names no others.
    const knob = read(is, rest, at + 1)
    if (knob === null) faults.push({ line: at + 1, is })
    else if (!knobs.has(knob.name) && knobs.size < most) knobs.set(knob.name, knob)
  }
  return { knobs: [...knobs.values()], faults }
}

function read(is: KnobKind, rest: string, line: number): Knob | null {
  const [start, name] = nameOf.exec(rest) ?? []
  if (start === undefined || name === undefined || taken.has(name)) return null
  const given = rest.slice(start.length).trim()
  if (is === 'slider') {
    const [, from, to, first, step] = slider.exec(given) ?? []
    if (from === undefined) return null
    const [least, most] = [Number(from), Number(to)]
    const by = step === undefined ? plainStep(least, most) : Number(step)
    if (!(least < most) || !(by > 0)) return null
    return { is, name, line, least, most, step: by, first: Math.min(most, Math.max(least, Number(first))) }
  }
  if (is === 'toggle') {
    const [, first] = toggle.exec(given) ?? []
    return first === undefined ? null : { is, name, line, first: first === 'on' || first === 'true' }
  }
  if (is === 'colour') {
    const [, hex] = colour.exec(given) ?? []
    return hex === undefined ? null : { is, name, line, first: longColour(hex) }
  }
  const [, listed, first] = choice.exec(given) ?? []
  if (listed === undefined || first === undefined) return null
  const options = [...new Set(listed.split(/\s+/))]
  return options.includes(first) ? { is, name, line, first, options } : null
}

/** A hundredth of the way where that is fine, whole steps where the way is long. */
const plainStep = (least: number, most: number): number => (most - least > 20 ? 1 : (most - least) / 100)
const longColour = (hex: string): string =>
  `#${hex.length === 3 ? hex.replace(/./g, (digit) => digit + digit) : hex}`.toLowerCase()

/** Whether a knob may stand so. */
export function fits(knob: Knob, value: Value): boolean {
  if (knob.is === 'slider') return typeof value === 'number' && value >= knob.least && value <= knob.most
  if (knob.is === 'choice') return typeof value === 'string' && knob.options.includes(value)
  if (knob.is === 'colour') return typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value)
  return typeof value === 'boolean'
}

/** What each knob stands at: where somebody turned it, else where the code says. */
export const valuesOf = (knobs: readonly Knob[], turned: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
  Object.fromEntries(
    knobs.map((knob) => {
      const value = Object.hasOwn(turned, knob.name) ? turned[knob.name] : undefined
      return [knob.name, value !== undefined && fits(knob, value) ? value : knob.first]
    }),
  )

/** The text of the knob’s line with this value as its first. */
export function lineWith(text: string, value: Value): string {
  const said = value === true ? 'on' : value === false ? 'off' : String(value)
  return text.replace(/(=\s*)(\S+?)(?=\s|-->|$)/, (_, before: string) => `${before}${said}`)
}

/** The text in which each knob says what it stands at. */
export function withValues(code: string, values: Readonly<Record<string, Value>>): string {
  const lines = code.split('\n')
  for (const { name, line, first } of readKnobs(code).knobs) {
    const [text, value] = [lines[line - 1], values[name]]
    if (text !== undefined && value !== undefined && value !== first) lines[line - 1] = lineWith(text, value)
  }
  return lines.join('\n')
}

/** The text with every knob at nothing: two that are equal so differ in nothing but where their knobs begin. */
export const withoutValues = (code: string): string =>
  code
    .split('\n')
    .map((text) => (directive.test(text) ? lineWith(text, '') : text))
    .join('\n')
