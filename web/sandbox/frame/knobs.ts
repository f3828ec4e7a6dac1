// The knobs of a sketch: what it reads as `knobs.speed`, and in styles as `var(--speed)`.
import type { KnobValue } from '../runner.types.ts'
import { put } from './intrinsics.ts'

const knobs: object = Object.create(null)

/** Turns one. */
export function turnKnob(name: string, value: KnobValue): void {
  put(knobs, name, value)
  const said = typeof value === 'boolean' ? Number(value) : value
  document.documentElement.style.setProperty(`--${name}`, String(said))
}

/** Gives the sketch its knobs. */
export function giveKnobs(values: Readonly<Record<string, KnobValue>>): void {
  put(window, 'knobs', knobs)
  for (const [name, value] of Object.entries(values)) turnKnob(name, value)
}
