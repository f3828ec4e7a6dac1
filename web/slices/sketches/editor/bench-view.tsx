// The bench: the work to the left, its window to the right, the console under the window; on phones the window above the work, or one of them at a time.
import { useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { benchSizes } from './bench-sizes.ts'
import type { Bench } from './bench.ts'
import { BenchDialogs } from './bench-dialogs.tsx'
import { BenchTabs, type Pane } from './bench-tabs.tsx'
import { CodePane } from './code-pane.tsx'
import { ConsolePane } from './console/console-pane.tsx'
import { HeadBar } from './head-bar.tsx'
import { KnobsPane } from './knobs-pane.tsx'
import { RunBar } from './run-bar.tsx'
import { SplitEdge } from './split-edge.tsx'
import { useBenchKeys } from './use-bench-keys.ts'
import { WindowPane } from './window-pane.tsx'

const said = codegroundLines.panes

/** All of it, as high as the stage. */
export function BenchView({ bench }: { readonly bench: Bench }) {
  const [pane, setPane] = useState<Pane>('both')
  const { code, console: below, window: above } = benchSizes.value
  useBenchKeys(bench)
  return (
    <div
      class="bench fills-stage fills-phone"
      data-pane={pane}
      style={{ '--code-share': code, '--console-share': below, '--window-share': above }}
    >
      <HeadBar bench={bench} />
      <BenchTabs pane={pane} onPane={setPane} />
      <div class="bench-work">
        <section id="bench-code" class="bench-code" aria-label={said.code}>
          <CodePane bench={bench} />
        </section>
        <SplitEdge of="code" />
        <SplitEdge of="window" />
        <div class="bench-side">
          <section id="bench-window" class="bench-window" aria-label={said.window}>
            <RunBar bench={bench} />
            <WindowPane bench={bench} />
            <KnobsPane bench={bench} />
          </section>
          <SplitEdge of="console" />
          <section id="bench-console" class="bench-console" aria-label={said.console}>
            <ConsolePane bench={bench} />
          </section>
        </div>
      </div>
      <BenchDialogs bench={bench} />
    </div>
  )
}
