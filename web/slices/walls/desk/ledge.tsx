// The concrete ledge of the table: its tools, in reach of thumb and key.
import { useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Menu } from '../../../kit/menu.tsx'
import { notify } from '../../../kit/toast.tsx'
import { zoomBy, zoomToOne } from '../canvas/pan-zoom.ts'
import type { View } from '../canvas/view.ts'
import { boundsOfAll } from '../geometry/box.ts'
import { actByKey } from './act-by-key.ts'
import { canDo, deskActs } from './acts.ts'
import type { Desk } from './desk.ts'
import { copyChosen, pasteHere } from './follow-clipboard.ts'
import { stuckOnOwn } from './own-board.ts'
import { SamplesLeft } from './samples-left.tsx'
import { type Panel, panel, rests, several, stickersShown } from './tools.ts'

const { desk: said, panels } = words.walls

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** The tools. Arrow keys move along them, as a toolbar does; the other keys of the table mean the same here as on the wall. */
export function Ledge({ desk, view }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const keys = (event: KeyboardEvent): void => {
    // A menu that is open has keys of its own.
    if (event.isComposing || (event.target instanceof Element && event.target.closest('[role=menu]'))) return
    if (!event.altKey) along(event)
    const act = event.defaultPrevented ? undefined : actByKey(event)
    if (!act || !canDo(desk, act)) return
    event.preventDefault()
    act.run(desk)
  }
  const along = (event: KeyboardEvent): void => {
    const all = [...(bar.current?.querySelectorAll<HTMLElement>('.ledge-tool:not(:disabled), .menu-face') ?? [])]
    const at = all.findIndex((one) => one === document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    all[(to + all.length) % all.length]?.focus()
  }
  const toggle = (which: Panel): void => void (panel.value = panel.peek() === which ? null : which)
  const opens = (which: Panel, kind = '') => (
    <button
      key={which}
      type="button"
      class={`ledge-tool ${kind}`}
      aria-expanded={panel.value === which}
      aria-controls="desk-panel"
      onClick={() => toggle(which)}
    >
      {panels[which]}
    </button>
  )
  const act = (id: string, face: string) => {
    const found = deskActs.find((one) => one.id === id)
    if (!found) return null
    return (
      <button
        type="button"
        class="ledge-tool ledge-glyph"
        aria-label={found.label}
        title={found.label}
        disabled={!canDo(desk, found)}
        onClick={() => found.run(desk)}
      >
        {face}
      </button>
    )
  }
  const failed = (): void => void notify(said.done.noPermission, { tone: 'fault' })
  return (
    <>
      <SamplesLeft desk={desk} />
      <div ref={bar} class="ledge concrete" role="toolbar" tabIndex={-1} aria-label={said.ledge} onKeyDown={keys}>
        {opens('add', 'ledge-make')}
        {act('undo', '↶')}
        {act('redo', '↷')}
        <span class="ledge-menu">
          <Menu
            label={said.acts.menu}
            face={<span class="ledge-face">{said.more}</span>}
            items={[
              ...deskActs
                .filter(({ id }) => id !== 'undo' && id !== 'redo')
                .filter((one) => canDo(desk, one))
                .map(({ id, label, danger = false, run }) => ({ id, label, danger, run: () => run(desk) })),
              ...(desk.chosen.value.length > 0
                ? [{ id: 'copy', label: said.acts.copy, run: () => void copyChosen(desk).catch(failed) }]
                : []),
              { id: 'paste', label: said.acts.paste, run: () => void pasteHere(desk, view).catch(failed) },
            ]}
          />
        </span>
        {opens('thing')}
        {opens('order')}
        {opens('theme')}
        {opens('layout')}
        {opens('settings')}
        {opens('past')}
        <span class="ledge-gap" />
        <Toggle label={said.several} what={said.severalWhat} of={several} />
        <Toggle label={said.snap} of={rests} />
        {stuckOnOwn.value.length > 0 && <Toggle label={said.stickers} what={said.stickersWhat} of={stickersShown} />}
        <button
          type="button"
          class="ledge-tool ledge-glyph"
          aria-label={said.zoomOut}
          title={said.zoomOut}
          onClick={() => zoomBy(view, 0.8)}
        >
          −
        </button>
        <button
          type="button"
          class="ledge-tool ledge-glyph"
          aria-label={said.zoomOne}
          title={said.zoomOne}
          onClick={() => zoomToOne(view)}
        >
          1:1
        </button>
        <button
          type="button"
          class="ledge-tool ledge-glyph"
          aria-label={said.zoomIn}
          title={said.zoomIn}
          onClick={() => zoomBy(view, 1.25)}
        >
          +
        </button>
        <button
          type="button"
          class="ledge-tool ledge-glyph"
          aria-label={said.zoomFit}
          title={said.zoomFit}
          onClick={() => view.fit(boundsOfAll(desk.wall.peek().modules.map(({ place }) => place)))}
        >
          ⤢
        </button>
      </div>
    </>
  )
}

function Toggle({ label, what, of }: { readonly label: string; readonly what?: string; readonly of: typeof rests }) {
  return (
    <button
      type="button"
      class="ledge-tool"
      aria-pressed={of.value}
      title={what}
      onClick={() => (of.value = !of.peek())}
    >
      {label}
    </button>
  )
}
