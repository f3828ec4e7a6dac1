// Modules as text of the clipboard, so that they can be carried to another tab or given to somebody.
import { Value } from 'typebox/value'
import { WallModule } from '#contract/modules'

const mark = 'neospace/modules/1'

/** The text that carries these modules. */
export const asText = (modules: readonly WallModule[]): string => JSON.stringify({ [mark]: modules })

/** The modules that a text carries; those that the contract would not take are left out. */
export function fromText(text: string): readonly WallModule[] {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return []
    const list: unknown = Reflect.get(found, mark)
    return Array.isArray(list) ? list.filter((one: unknown): one is WallModule => Value.Check(WallModule, one)) : []
  } catch {
    return []
  }
}
