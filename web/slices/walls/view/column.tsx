// A wall one thing below the other, in the order of reading: for phones, and for whoever prefers it.
import type { ComponentChildren, RefObject } from 'preact'
import type { Theme } from '#contract/themes'
import type { ShownModule } from '#views/walls/module-surroundings'
import { moduleView } from '#views/walls/module-view'
import { lookProperties, themeProperties } from '#views/walls/theme-style'
import { isNight } from '../../../bedrock/theme.ts'
import { nameOf } from '../canvas/name-of.ts'
import type { Surroundings } from '../canvas/surroundings.ts'
import { longestWords } from './longest-words.ts'
import '../wall-styles.css'
import './column.css'

interface Props {
  readonly theme: Theme
  readonly modules: readonly ShownModule[]
  readonly around: Surroundings
  readonly columnRef?: RefObject<HTMLDivElement | null>
  /** What follows after the last of them or lies above the wall. */
  readonly children?: ComponentChildren
}

/** The column. */
export function Column({ theme, modules, around, columnRef, children }: Props) {
  return (
    <div ref={columnRef ?? null} class="wall column" data-base={theme.base} style={themeProperties(theme, isNight())}>
      <div class="column-ground wall-pattern" data-pattern={theme.pattern} aria-hidden="true" />
      {modules.map((module) => (
        <article
          key={module.id}
          class="column-module"
          aria-label={nameOf(module)}
          data-kind={module.kind}
          style={{
            ...lookProperties(module.look),
            ...longestWords(module),
            '--ratio': `${module.place.width} / ${module.place.height}`,
            '--most': `${module.place.width}px`,
          }}
        >
          {moduleView(module, around)}
        </article>
      ))}
      {children}
    </div>
  )
}
