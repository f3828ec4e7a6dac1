// A layout looked at before it is laid out: wide and on a phone, with what stands on the wall or without.
import { useMemo, useState } from 'preact/hooks'
import type { Layout } from '#contract/layouts'
import type { LayingOut } from '#wall/lay-out'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import { Dialog } from '../../../kit/dialog.tsx'
import type { View } from '../canvas/view.ts'
import type { Desk } from '../desk/desk.ts'
import { Column } from '../view/column.tsx'
import { laidOutHere, layOut } from './lay-out-desk.ts'
import { layoutSurroundings } from './layout-surroundings.tsx'
import { SmallWall } from './small-wall.tsx'
import { triedOn } from './tried.ts'

const said = words.layouts.choose

interface Props {
  readonly desk: Desk
  readonly view: View
  readonly layout: Layout
  /** As on what it is looked at first. */
  readonly first: 'desktop' | 'phone'
  readonly onClose: () => void
}

/** The preview, and the one button that does it. */
export function LayoutDialog({ desk, view, layout, first, onClose }: Props) {
  const [eyes, setEyes] = useState(first)
  const now = desk.wall.value
  const bare = now.modules.length === 0
  const [how, setHow] = useState<LayingOut>('keep')
  const wall = useMemo(() => laidOutHere(triedOn(desk, now), layout, how), [now, layout, how])
  return (
    <Dialog open onClose={onClose} title={said.title(layout.name)}>
      <div class="layout-look">
        <Choice
          legend={said.eyes}
          legendUnseen
          options={(['desktop', 'phone'] as const).map((value) => ({ value, label: said[value] }))}
          value={eyes}
          onChoose={setEyes}
        />
        {eyes === 'desktop' ? (
          <SmallWall theme={wall.theme} modules={wall.modules} around={layoutSurroundings} />
        ) : (
          // What is longer than its window is moved by keys as well.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div class="layout-phone concrete" role="region" tabIndex={0} aria-label={said.phone}>
            <div class="layout-phone-glass" inert>
              <Column theme={wall.theme} modules={wall.modules} around={layoutSurroundings} />
            </div>
          </div>
        )}
        {!bare && (
          <Choice
            legend={said.how}
            options={(['keep', 'anew'] as const).map((value) => ({ value, ...said.hows[value] }))}
            value={how}
            onChoose={setHow}
          />
        )}
        <div class="panel-acts">
          <Button kind="act" onClick={() => layOut(desk, view, layout, how) && onClose()}>
            {said.act}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
