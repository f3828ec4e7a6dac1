// A wall as a plane: the ground with its pattern, and one layer on which the modules lie, in the order in which they are read.
import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Place } from '#contract/modules'
import type { Theme } from '#contract/themes'
import type { ShownModule } from '#views/walls/module-surroundings'
import { themeProperties } from '#views/walls/theme-style'
import { isNight } from '../../../bedrock/theme.ts'
import { ModuleBox } from './module-box.tsx'
import { nameOf } from './name-of.ts'
import { useFittedWords } from './fit-words.ts'
import type { Surroundings } from './surroundings.ts'
import { tileOf } from './tile-of.ts'
import type { View } from './view.ts'
import { WayBack } from './way-back.tsx'
import '../wall-styles.css'
import './canvas.css'

interface Props {
  readonly theme: Theme
  readonly modules: readonly ShownModule[]
  readonly around: Surroundings
  readonly view: View
  readonly editing?: boolean
  readonly label: string
  /** The window, for whoever listens to gestures on it. */
  readonly windowRef: RefObject<HTMLDivElement | null>
  /** Where everything lies that is to be found; the modules' places, if absent. */
  readonly places?: readonly Place[]
  /** What lies on the wall in front of its modules. */
  readonly onWall?: ComponentChildren
  /** What lies above the wall and does not move with it. */
  readonly children?: ComponentChildren
}

/** The plane. */
export function Canvas({ theme, modules, around, view, label, windowRef, onWall, children, ...given }: Props) {
  const editing = given.editing ?? false
  const places = useMemo(() => given.places ?? modules.map(({ place }) => place), [given.places, modules])
  const world = useRef<HTMLDivElement>(null)
  const pattern = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const parts = { window: windowRef.current, world: world.current, pattern: pattern.current }
    if (!parts.window || !parts.world || !parts.pattern) return undefined
    return view.attach({ window: parts.window, world: parts.world, pattern: parts.pattern })
  }, [view])
  useFittedWords(world, [theme, modules])
  return (
    <div
      ref={windowRef}
      class="wall canvas"
      role="region"
      aria-label={label}
      data-base={theme.base}
      data-editing={editing}
      style={themeProperties(theme, isNight())}
    >
      <div
        ref={pattern}
        class="wall-pattern"
        data-pattern={theme.pattern}
        data-tile={tileOf(theme.pattern)}
        aria-hidden="true"
      />
      <div ref={world} class="canvas-world">
        {modules.map((module) => (
          <ModuleBox key={module.id} module={module} around={around} editing={editing} name={nameOf(module)} />
        ))}
        {onWall}
      </div>
      <WayBack view={view} places={places} />
      {children}
    </div>
  )
}
