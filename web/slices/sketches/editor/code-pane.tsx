// Where the code is written, with the keys that a phone lacks below it.
import { useEffect, useRef } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import type { Bench } from './bench.ts'
import { benchKeymap } from './code/bench-keymap.ts'
import { mountCode } from './code/code-view.ts'
import { KeyRow } from './key-row.tsx'
import { format } from './press.ts'
import { wraps } from './wraps.ts'

const said = codegroundLines.code

/** The editor. It takes the focus on a desktop; on a phone the keyboard stays away until it is wanted. */
export function CodePane({ bench }: { readonly bench: Bench }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = host.current
    if (!place) return undefined
    let here = true
    const { kind, keeping } = bench
    void mountCode(place, {
      kind,
      text: keeping.words.peek().code,
      label: said.label,
      wraps: wraps.peek(),
      onText: (text) => bench.typed(text),
      keys: benchKeymap({
        run: () => void bench.run(),
        stop: () => bench.running.stop(),
        keep: () => void keeping.send(),
        format: () => void format(bench),
      }),
    }).then((view) => {
      if (!here) return view[Symbol.dispose]()
      bench.code.value = view
      // What was typed while the languages came is what counts.
      view.replace(keeping.words.peek().code)
      if (!bench.endedBadly) void bench.run()
      if (matchMedia('(pointer: fine)').matches) view.focus()
    })
    const leaves = (): void => void keeping.send()
    place.addEventListener('focusout', leaves)
    // To another tab, or for good.
    document.addEventListener('visibilitychange', leaves)
    return () => {
      here = false
      place.removeEventListener('focusout', leaves)
      document.removeEventListener('visibilitychange', leaves)
    }
  }, [bench])
  useEffect(() => bench.code.peek()?.wrap(wraps.value), [wraps.value])
  return (
    <>
      <div ref={host} class="code-host" />
      <p class="code-hint quiet">{said.hint}</p>
      <KeyRow bench={bench} />
    </>
  )
}
