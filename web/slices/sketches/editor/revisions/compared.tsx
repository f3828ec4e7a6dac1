// Two texts beside or below each other, with what changed between them.
import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'preact/hooks'
import type { SketchKind } from '#sketch/kinds'
import { codeTheme } from '../code/code-theme.ts'
import { languageOf } from '../code/language-of.ts'
import { comparedTheme } from './compared-theme.ts'

interface Props {
  readonly kind: SketchKind
  readonly before: string
  readonly after: string
  readonly label: string
}

/** What `before` had and `after` has not is struck and marked; long equal parts are folded. It is read, not written. */
export function Compared({ kind, before, after, label }: Props) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = host.current
    if (!place) return undefined
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' })
    let view: EditorView | null = null
    let here = true
    void languageOf(kind).then((language) => {
      if (!here) return
      view = new EditorView({
        root,
        parent: root,
        state: EditorState.create({
          doc: after,
          extensions: [
            language.language,
            lineNumbers(),
            comparedTheme,
            codeTheme,
            EditorState.readOnly.of(true),
            EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
            unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: { margin: 2, minSize: 5 } }),
          ],
        }),
      })
    })
    return () => {
      here = false
      view?.destroy()
    }
  }, [kind, before, after])
  return <div ref={host} class="compared" />
}
