// What lies over the page: dialog, sheet, menu, tooltip, notice.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Menu } from '../../kit/menu.tsx'
import { notify } from '../../kit/toast.tsx'
import { Tooltip } from '../../kit/tooltip.tsx'
import { Part } from './part.tsx'

const { components: said } = words
const [reply, copy, remove] = said.menuItems

/** One of each, opened by its button. */
export function OverSamples() {
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null)
  const nothing = (): void => {}
  return (
    <Part name={said.parts.over}>
      <div class="parts-row">
        <Button onClick={() => setOpen('dialog')}>{said.openDialog}</Button>
        <Button onClick={() => setOpen('sheet')}>{said.openSheet}</Button>
        <Menu
          label={said.menu}
          items={[
            { id: 'reply', label: reply, run: nothing },
            { id: 'copy', label: copy, run: nothing },
            { id: 'remove', label: remove, danger: true, run: nothing },
          ]}
        />
        <Tooltip text={said.tooltip}>
          <Button>{said.hover}</Button>
        </Tooltip>
        <Button onClick={() => notify(said.toastUndo, { undo: nothing })}>{said.toast}</Button>
      </div>
      <Dialog
        open={open !== null}
        as={open ?? 'dialog'}
        onClose={() => setOpen(null)}
        title={open === 'sheet' ? said.sheetTitle : said.dialogTitle}
      >
        <p>{said.dialogText}</p>
        <Button kind="act" onClick={() => setOpen(null)}>
          {words.kit.close}
        </Button>
      </Dialog>
    </Part>
  )
}
