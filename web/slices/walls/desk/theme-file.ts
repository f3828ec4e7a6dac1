// A theme as a file: to keep, to give away, to take in.
import { Value } from 'typebox/value'
import { Theme } from '#contract/themes'

const mark = 'neospace/theme/1'

/** The text of the file. */
export const themeText = (theme: Theme): string => `${JSON.stringify({ format: mark, theme }, null, 2)}\n`

/** The theme of a file, or `null` if it is none by the contract. Whatever else the file says is left out. */
export function themeFrom(text: string): Theme | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const theme: unknown = Value.Clean(Theme, structuredClone(Reflect.get(found, 'theme')))
    return Reflect.get(found, 'format') === mark && Value.Check(Theme, theme) ? theme : null
  } catch {
    return null
  }
}
