// The look that a wall had before one of the six was tried on it, so that one finds back to it.
import { signal } from '@preact/signals'
import type { Theme } from '#contract/themes'
import { presets } from '#wall/presets'

const last = signal<Theme | null>(null)

const isPreset = (theme: Theme): boolean =>
  Object.values(presets).some((preset) => JSON.stringify(preset) === JSON.stringify(theme))

/** The newest look in this page that is none of the six as they are; null while there was none. */
export function useOwnTheme(theme: Theme): Theme | null {
  if (!isPreset(theme)) last.value = theme
  return last.value
}
