// The front of the house at night with its one door: signing in, joining, waiting and new keys all happen on that door.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { Facade } from '../../kit/facade.tsx'
import type { Covered } from '../../kit/facade-plan.ts'
import { fitTitle } from '../../kit/fit-title.ts'
import { house } from '../../bedrock/session.ts'
import './door-frame.css'

interface Props {
  /** Each letter lights a window. */
  readonly name?: string
  /** A secret is being typed: the blinds go down and the cat looks away. */
  readonly secret?: boolean
  /** The door stands open. */
  readonly open?: boolean
  /** What the door says above its fields. */
  readonly label: string
  readonly children: ComponentChildren
}

/** The façade with `children` on the door. */
export function DoorFrame({ name = '', secret = false, open = false, label, children }: Props) {
  const called = house.value?.name ?? words.shell.product
  const sign = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const heading = sign.current
    const word = heading?.firstElementChild
    if (!heading || !(word instanceof HTMLElement)) return
    const fit = (): void => fitTitle(word, heading.clientWidth)
    const sizes = new ResizeObserver(fit)
    sizes.observe(heading)
    document.fonts.ready.then(fit, () => {})
    return () => sizes.disconnect()
  }, [called])
  const entry = useRef<HTMLDivElement>(null)
  const [covered, setCovered] = useState<Covered>()
  useEffect(() => {
    const door = entry.current
    const ground = door?.parentElement
    if (!door || !ground) return
    const sizes = new ResizeObserver(() => {
      const a = ground.getBoundingClientRect()
      const b = door.getBoundingClientRect()
      setCovered({ left: b.left - a.left, right: b.right - a.left, top: b.top - a.top })
    })
    sizes.observe(door)
    sizes.observe(ground)
    return () => sizes.disconnect()
  }, [])
  return (
    <div class="front at-night">
      <header class="front-roof">
        <h1 ref={sign} class="front-sign" tabIndex={-1}>
          <bdi class="front-word">{called}</bdi>
        </h1>
      </header>
      <div class="front-wall">
        <Facade house={called} name={name} curtains={secret} covered={covered} />
      </div>
      <main class="front-ground">
        <div ref={entry} class="front-entry" data-open={open}>
          <div class="front-cat">
            <Cat name={house.value?.cat ?? 'beans'} turned={secret} />
          </div>
          <div class="front-canopy" aria-hidden="true" />
          <div class="front-frame">
            <div class="front-light" aria-hidden="true" />
            <div class="front-door by-day">
              <p class="label front-label">{label}</p>
              {children}
            </div>
          </div>
          <div class="front-step" aria-hidden="true" />
        </div>
      </main>
    </div>
  )
}
