// The order in which the wall is read, which is that of Tab and of phones: dragged, or moved with keys and buttons.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { seenSketch } from '../../sketches/known-sketches.ts'
import { nameOf } from '../canvas/name-of.ts'
import type { View } from '../canvas/view.ts'
import { boundsOf } from '../geometry/box.ts'
import { readEarlier } from './acts.ts'
import type { Desk } from './desk.ts'
import './order.css'

const { order } = words.walls

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** The list in the order of reading. */
export function OrderPanel({ desk, view }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [held, setHeld] = useState<{ readonly id: string; readonly to: number } | null>(null)
  const { modules } = desk.wall.value
  const works = modules.flatMap((one) =>
    one.kind === 'sketch' && one.content.sketch !== '' ? [one.content.sketch] : [],
  )
  useEffect(() => {
    // Only the house knows which of them are songs; what it does not show is called as before.
    for (const name of works) seenSketch(name).catch(() => {})
  }, [works.join()])
  const keys = (event: KeyboardEvent, id: string): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined || !event.altKey) return
    event.preventDefault()
    readEarlier(desk, id, by)
  }
  /** The row that the pointer is over. */
  const rowAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])]
    const at = rows.findIndex((row) => y < row.getBoundingClientRect().bottom)
    return at < 0 ? rows.length - 1 : at
  }
  const drop = (): void => {
    const from = modules.findIndex(({ id }) => id === held?.id)
    if (held) readEarlier(desk, held.id, held.to - from)
    setHeld(null)
  }
  if (modules.length === 0) return <p>{words.walls.view.ownEmpty}</p>
  return (
    <>
      <p class="quiet">{order.what}</p>
      <ol ref={list} class="order-list">
        {modules.map((module, at) => (
          <li
            key={module.id}
            class="order-row"
            data-held={held?.id === module.id}
            data-target={held !== null && held.to === at}
            data-chosen={desk.chosen.value.includes(module.id)}
          >
            <span
              class="order-grip"
              aria-hidden="true"
              onPointerDown={(event) => {
                event.preventDefault()
                event.currentTarget.setPointerCapture(event.pointerId)
                setHeld({ id: module.id, to: at })
              }}
              onPointerMove={(event) => held && setHeld({ id: held.id, to: rowAt(event.clientY) })}
              onPointerUp={drop}
              onPointerCancel={() => setHeld(null)}
            >
              ⠿
            </span>
            <button
              type="button"
              class="order-name"
              title={order.keys}
              onKeyDown={(event) => keys(event, module.id)}
              onClick={() => {
                desk.choose([module.id])
                view.reveal(boundsOf(module.place))
              }}
            >
              {nameOf(module)}
            </button>
            {steps(at, modules.length).map(({ by, sign, name }) => (
              <button
                key={sign}
                type="button"
                class="order-step"
                disabled={by === 0}
                aria-label={name(nameOf(module))}
                title={name(nameOf(module))}
                onClick={() => readEarlier(desk, module.id, by)}
              >
                {sign}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The ways of one within the list, by how many places. */
const steps = (at: number, count: number) =>
  [
    { by: -at, sign: '⤒', name: order.first },
    { by: at === 0 ? 0 : -1, sign: '↑', name: order.earlier },
    { by: at === count - 1 ? 0 : 1, sign: '↓', name: order.later },
    { by: count - 1 - at, sign: '⤓', name: order.last },
  ] as const
