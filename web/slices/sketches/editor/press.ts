// What the buttons of the bench do besides running.
import { codegroundLines } from '#words/codeground-lines'
import { announce } from '../../../bedrock/announcer.ts'
import { notify } from '../../../kit/toast.tsx'
import type { Bench } from './bench.ts'

const said = codegroundLines.press

/** Tidies the code; says where it cannot. */
export async function format({ code, kind }: Bench): Promise<void> {
  const view = code.peek()
  if (!view) return
  try {
    const { formatCode } = await import('./code/format-code.ts')
    await formatCode(view.view, kind)
    announce(said.formatted)
  } catch {
    notify(said.notFormatted, { tone: 'fault' })
  }
}

/** A picture of what the window shows, as a file on this device. */
export async function snapshot({ running, keeping, glass }: Bench): Promise<void> {
  const { width = 0, height = 0 } = glass.current?.getBoundingClientRect() ?? {}
  const scale = devicePixelRatio
  const picture = await running.picture(Math.round(width * scale), Math.round(height * scale)).catch(() => null)
  if (!picture) return void notify(said.noPicture, { tone: 'fault' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  const name =
    keeping.words
      .peek()
      .title.trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-') || said.fileName
  link.download = `${name}-${running.seed.peek()}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The window alone on the screen; Escape leaves it. */
export async function fullScreen({ glass }: Bench): Promise<void> {
  const whole = glass.current?.closest<HTMLElement>('.bench-glass')
  await whole?.requestFullscreen().catch(() => notify(said.noFullScreen, { tone: 'fault' }))
}
