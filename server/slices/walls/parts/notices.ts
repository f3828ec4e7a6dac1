// What of the raw HTML and CSS in a change is kept and not shown, told to whoever wrote it.
import type { WallStep } from '#contract/wall-changes'
import type { Notice } from '#contract/walls'
import { cleanCss } from '#bedrock/framed/clean-css'
import { cleanHtml } from '#bedrock/framed/clean-html'

const most = 100
/** Whether a file is there is told when it is put; here it counts as there. */
const there = (name: string): string => `/files/${name}`

/** [WALL-4.4] In the order of the steps. */
export const noticesOf = (steps: readonly WallStep[]): Notice[] =>
  steps
    .flatMap((step) => {
      if (step.step !== 'put' || step.module.kind !== 'html') return []
      const { id, content } = step.module
      const html = cleanHtml(content.html, there).dropped.map((found) => ({
        module: id,
        part: 'html' as const,
        ...found,
      }))
      const css = cleanCss(content.css, there).dropped.map((found) => ({ module: id, part: 'css' as const, ...found }))
      return [...html, ...css]
    })
    .slice(0, most)
