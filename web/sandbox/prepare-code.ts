// A sketch's code as its frame gets it: its loops counted, unless it says otherwise, and its lines where they were.
import type { SketchKind } from '#sketch/kinds'
import { isNoguard } from '#sketch/needs'
import { prepareScript } from './loop-guard.ts'

/** Scripts within markup; what is missed is still ended when it falls silent. */
const scripts = /(<script\b([^>]*)>)([^]*?)(<\/script)/gi
const plain = /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript)[^"'\s>]+/i

/** Of any kind. */
export function prepareCode(kind: SketchKind, written: string): string {
  const code = written.replace(/\r\n?/g, '\n')
  if (kind === 'shader') return code
  const guard = !isNoguard(code)
  if (kind === 'svg' || kind === 'html')
    return guard
      ? code.replace(scripts, (all, open: string, attributes: string, text: string, close: string, at: number) => {
          const above = code.slice(0, at + open.length).split('\n').length - 1
          return plain.test(attributes) ? all : `${open}${prepareScript(text, { above })}${close}`
        })
      : code
  return prepareScript(code, { imports: kind === 'three', guard })
}
export { isValue } from './loop-guard.ts'
