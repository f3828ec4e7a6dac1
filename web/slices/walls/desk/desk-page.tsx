// The drafting table: one's own wall to be built, its tools on a ledge below, one panel beside.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { words } from '#words/index'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { Button } from '../../../kit/button.tsx'
import { createView } from '../canvas/view.ts'
import { DeskHead } from './desk-head.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { Ledge } from './ledge.tsx'
import { listKeys } from './list-keys.ts'
import { LookAt } from './look-at.tsx'
import { followHouse, openDesk } from './open-desk.ts'
import { Table } from './table.tsx'
import { looking, panel } from './tools.ts'
import { useFrames } from './use-frames.ts'
import './desk.css'

/** The page of `/wall`. */
export function Page() {
  const open = useMemo(openDesk, [])
  const view = useMemo(createView, [])
  const [fault, setFault] = useState('')
  const { own, desk } = open
  const load = (): void => {
    setFault('')
    own.refresh().catch((error: unknown) => {
      if (own.shown.peek() === null) setFault(error instanceof ApiFailure ? error.message : words.walls.view.away)
    })
  }
  useEffect(() => {
    load()
    return followHouse(open)
  }, [open])
  useEffect(listKeys, [])
  const around = useFrames(own)
  const ready = own.shown.value !== null
  const write = (): void => {
    panel.value = 'thing'
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#desk-panel :is(textarea, input)')?.focus())
  }
  return (
    <div class="desk fills-stage" data-panel={panel.value ?? 'none'} data-looking={looking.value}>
      <DeskHead own={own} />
      {!ready && (
        <div class="desk-wait">
          {fault !== '' && (
            <>
              <p class="field-error">{fault}</p>
              <Button onClick={load}>{words.walls.view.again}</Button>
            </>
          )}
        </div>
      )}
      {ready && looking.value !== 'build' && <LookAt desk={desk} around={around} />}
      {ready && looking.value === 'build' && (
        <>
          <Table desk={desk} view={view} around={around} onOpen={write} />
          {desk.wall.value.modules.length === 0 && (
            <div class="desk-bare">
              <p>{words.walls.view.ownEmpty}</p>
              <Button kind="make" onClick={() => (panel.value = 'add')}>
                {words.walls.desk.first}
              </Button>
            </div>
          )}
          <DeskPanel desk={desk} view={view} own={own} onAdded={write} />
          <Ledge desk={desk} view={view} />
        </>
      )}
    </div>
  )
}
