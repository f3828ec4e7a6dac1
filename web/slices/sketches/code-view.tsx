// Source to read: numbered lines, coloured as soon as the colours have come, and a button that takes it away.
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SketchKind } from '#sketch/kinds'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../kit/button.tsx'
import { copyText } from '../../kit/copy-text.ts'
import { notify } from '../../kit/toast.tsx'
import '../../kit/code-colours.css'
import './code-view.css'

const said = sketchesLines.page
const languageOf: Readonly<Record<SketchKind, string>> = {
  p5: 'js',
  three: 'js',
  canvas: 'js',
  shader: 'glsl',
  svg: 'svg',
  html: 'html',
}
/** Colouring more would hold up whoever reads. */
const mostColoured = 40_000

interface Props {
  readonly code: string
  readonly kind: SketchKind
  readonly label: string
}

/** [CODE-4.55] The source, which nobody can change here. */
export function CodeView({ code, kind, label }: Props) {
  const [coloured, setColoured] = useState<{ readonly of: string; readonly parts: ComponentChildren } | null>(null)
  const count = useMemo(() => code.split('\n').length, [code])
  const numbers = useMemo(() => Array.from({ length: count }, (_, n) => n + 1).join('\n'), [count])
  useEffect(() => {
    if (code.length > mostColoured) return undefined
    let here = true
    import('#views/highlight')
      .then(({ highlight }) => highlight(code, languageOf[kind]))
      .then(
        (parts) => here && setColoured({ of: code, parts }),
        () => {},
      )
    return () => {
      here = false
    }
  }, [code, kind])
  const take = (): void => {
    copyText(code).then(
      () => notify(said.copied),
      () => notify(said.notCopied, { tone: 'fault' }),
    )
  }
  return (
    <div class="code-view">
      <p class="code-head">
        <span class="label">{said.lines(count)}</span>
        <Button small onClick={take}>
          {said.copy}
        </Button>
      </p>
      {/* It scrolls, so the keys have to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="code-sheet" role="region" aria-label={`${label}, ${said.lines(count)}`} tabIndex={0}>
        <pre class="code-numbers" aria-hidden="true">
          {numbers}
        </pre>
        <pre class="code-text">
          <code translate={false}>{coloured?.of === code ? coloured.parts : code}</code>
        </pre>
      </div>
    </div>
  )
}
