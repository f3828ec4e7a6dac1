// The one register and typing record of each running house.
import type { AppContext } from '#server/context'
import { createRegister, type Register } from './register.ts'
import { createTyping, type Typing } from './typing.ts'

export interface HereAndNow {
  readonly register: Register
  readonly typing: Typing
}

const houses = new WeakMap<AppContext, HereAndNow>()

/** Who is here in this house. */
export function hereIn(ctx: AppContext): HereAndNow {
  const known = houses.get(ctx)
  if (known) return known
  const made = { register: createRegister(), typing: createTyping() }
  houses.set(ctx, made)
  return made
}
