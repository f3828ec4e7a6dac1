// The drafting table: one's own wall to be built, its tools on a ledge below, one panel beside.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { arrived } from '../../../bedrock/session.ts'
import { createView } from '../canvas/view.ts'
import { BareDesk } from './bare-desk.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { DeskWait } from './desk-wait.tsx'
import { Ledge } from './ledge.tsx'
import { listKeys } from './list-keys.ts'
import { LookAt } from './look-at.tsx'
import { followHouse, openDesk } from './open-desk.ts'
import { Table } from './table.tsx'
import { looking, panel } from './tools.ts'
import { useFrames } from './use-frames.ts'
import './desk.css'
import './panel.css'

/** The page of `/wall`. */
export function Page() {
  const open = useMemo(openDesk, [])
  const view = useMemo(createView, [])
  const [fault, setFault] = useState<unknown>(null)
  const { own, desk } = open
  const load = (): void => {
    setFault(null)
    own.refresh().catch((error: unknown) => {
      if (own.shown.peek() === null) setFault(error)
    })
  }
  useEffect(() => {
    load()
    return followHouse(open)
  }, [open])
  useEffect(listKeys, [])
  useEffect(() => {
    // Who has been here need not be told that they have a wall.
    arrived.value = false
    // Whoever comes back comes to build.
    return () => void (looking.value = 'build')
  }, [])
  const around = useFrames(own)
  const ready = own.shown.value !== null
  const write = (): void => {
    panel.value = 'thing'
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#desk-panel :is(textarea, input)')?.focus())
  }
  return (
    <div class="desk fills-stage fills-phone" data-panel={panel.value ?? 'none'} data-looking={looking.value}>
      <DeskHead own={own} />
      {!ready && <DeskWait fault={fault} onAgain={load} />}
      {ready && looking.value !== 'build' && <LookAt desk={desk} around={around} />}
      {ready && looking.value === 'build' && (
        <>
          <Table desk={desk} view={view} around={around} onOpen={write} />
          {desk.wall.value.modules.length === 0 && <BareDesk desk={desk} view={view} />}
          <DeskPanel desk={desk} view={view} own={own} onAdded={write} />
          <Ledge desk={desk} view={view} />
        </>
      )}
    </div>
  )
}
