// How a knob answers to keys, and on which values it rests.

export interface Reach {
  readonly least: number
  readonly most: number
  readonly step: number
}

/** The nearest value that it can rest on. */
export function snapped(value: number, { least, most, step }: Reach): number {
  const rest = Math.round((value - least) / step) * step + least
  // Steps of a tenth do not add up exactly.
  return Number(Math.min(most, Math.max(least, rest)).toFixed(4))
}

/** Where a key puts it; null for keys that mean nothing to it. */
export function turned(
  key: string,
  value: number,
  { home, ...reach }: Reach & { readonly home: number },
): number | null {
  const { least, most, step } = reach
  const far = Math.max(step, (most - least) / 10)
  const to: Readonly<Record<string, number>> = {
    ArrowUp: value + step,
    ArrowRight: value + step,
    ArrowDown: value - step,
    ArrowLeft: value - step,
    PageUp: value + far,
    PageDown: value - far,
    Home: least,
    End: most,
    Delete: home,
    Backspace: home,
  }
  const next = to[key]
  return next === undefined ? null : snapped(next, reach)
}
