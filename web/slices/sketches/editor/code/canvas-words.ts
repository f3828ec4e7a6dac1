// What a 2D context can do, as this browser has it.
import type { Completion } from '@codemirror/autocomplete'
import { members } from './listed-words.ts'

const isFunction = (owner: object, name: string): boolean =>
  typeof Object.getOwnPropertyDescriptor(owner, name)?.value === 'function'

const contextMembers = (): readonly Completion[] =>
  Object.getOwnPropertyNames(CanvasRenderingContext2D.prototype)
    .filter((name) => name !== 'constructor')
    .map((label) => ({
      label,
      type: isFunction(CanvasRenderingContext2D.prototype, label) ? 'function' : 'property',
    }))

/** Completes after `ctx.`, whatever usual name it has. */
export const canvasWords = members(/^(?:ctx|context|c|g|pen|brush)$/, contextMembers())
