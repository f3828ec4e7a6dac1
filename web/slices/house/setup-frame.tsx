// The drawing board of the first run: the step in large to the left, the house as it grows to the right.
import type { ComponentChildren, RefObject } from 'preact'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { Facade } from '../../kit/facade.tsx'
import { brandLines } from '../../bedrock/shell/brand-lines.ts'
import type { Draft } from './setup-draft.ts'
import './setup-frame.css'

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly title: string
  readonly label?: string
  readonly draft: Draft
  readonly floors: number
  readonly children: ComponentChildren
}

/** A step of the first run, with the house beside it. */
export function SetupFrame({ heading, title, label, draft, floors, children }: Props) {
  return (
    <div class={`setup plate-${draft.accent} second-${draft.accent}`}>
      <main class="setup-sheet">
        <p class="label setup-label">{label ?? words.house.setup.pageTitle}</p>
        <h1 ref={heading} class="setup-title" tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <div class="setup-site at-night" aria-hidden="true">
        <div class="setup-moon" />
        <div class="setup-roof">
          <p class="setup-sign">
            {brandLines(draft.name || words.shell.product).map((line) => (
              <bdi key={line}>{line}</bdi>
            ))}
          </p>
          <div class="setup-cat">
            <Cat key={draft.cat} name={draft.cat} />
          </div>
        </div>
        <div class="setup-block" style={{ '--floors': floors }}>
          <Facade house={draft.name || words.shell.product} name={draft.username} floors={floors} />
        </div>
      </div>
    </div>
  )
}
