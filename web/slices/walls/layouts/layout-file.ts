// A layout as a file: to keep, to give away, to take in.
import { Value } from 'typebox/value'
import { Layout } from '#contract/layouts'
import { sizes } from '#contract/limits'

const mark = 'neospace/layout/1'

/** The text of the file. */
export const layoutText = (layout: Layout): string => `${JSON.stringify({ format: mark, layout }, null, 2)}\n`

/** The layout of a file, or `null` if it is none by the contract. Whatever else the file says is left out. */
export function layoutFrom(text: string): Layout | null {
  if (text.length > sizes.layoutBytes) return null
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const layout: unknown = Value.Clean(Layout, structuredClone(Reflect.get(found, 'layout')))
    return Reflect.get(found, 'format') === mark && Value.Check(Layout, layout) ? layout : null
  } catch {
    return null
  }
}
