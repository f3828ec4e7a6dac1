// A wall in small: drawn as it is, only smaller, and not to be used.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Theme } from '#contract/themes'
import type { ShownModule } from '#views/walls/module-surroundings'
import { moduleView } from '#views/walls/module-view'
import { lookProperties, themeProperties } from '#views/walls/theme-style'
import { isNight } from '../../../bedrock/theme.ts'
import { useFittedWords } from '../canvas/fit-words.ts'
import { placeStyle } from '../canvas/place-style.ts'
import type { Surroundings } from '../canvas/surroundings.ts'
import { tileOf } from '../canvas/tile-of.ts'
import { boundsOfAll } from '../geometry/box.ts'
import { fitted } from '../geometry/camera.ts'
import '../wall-styles.css'
import './layouts.css'

interface Props {
  readonly theme: Theme
  readonly modules: readonly ShownModule[]
  readonly around: Surroundings
}

/** The whole wall, as large as its place lets it be. */
export function SmallWall({ theme, modules, around }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const bounds = boundsOfAll(modules.map(({ place }) => place))
  const camera = bounds && size.width > 0 ? fitted(bounds, size, size.width * 0.04) : null
  useFittedWords(ref, [theme, modules, camera === null])
  return (
    <div
      ref={ref}
      class="wall small-wall"
      data-base={theme.base}
      style={themeProperties(theme, isNight())}
      aria-hidden="true"
      inert
    >
      <div class="small-wall-ground wall-pattern" data-pattern={theme.pattern} data-tile={tileOf(theme.pattern)} />
      {camera && (
        <div
          class="small-wall-world"
          style={{ transform: `translate(${camera.x}px, ${camera.y}px) scale(${camera.zoom})` }}
        >
          {modules.map((module) => (
            <div
              key={module.id}
              class="canvas-module"
              style={{ ...placeStyle(module.place), ...lookProperties(module.look) }}
            >
              {moduleView(module, around)}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
