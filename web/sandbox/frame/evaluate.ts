// The tools of the frame's document, and what the console asks of the sketch with them.
import { put, slice } from './intrinsics.ts'
import { say } from './say.ts'
import { shown } from './shown.ts'
import { failures } from './telling.ts'
import type { Tools } from './tools.types.ts'

/** Evaluates a line: as a value where it is one, else as statements. */
export function evaluate({ run }: Tools, id: number, text: string, isValue: boolean): void {
  const before = failures.count
  let value: unknown
  put(window, '__answer', (give: () => unknown) => {
    value = give()
  })
  run(isValue ? `__answer(()=>(${text}\n))` : text, 'sketch')
  Reflect.deleteProperty(window, '__answer')
  const failed = failures.count > before
  say(['answered', id, shown(failed ? slice(failures.last, 0, 2_000) : value), failed])
}
