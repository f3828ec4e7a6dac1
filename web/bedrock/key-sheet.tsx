// The list of keys, as registered.
import { words } from '#words/index'
import { Dialog } from '../kit/dialog.tsx'
import { shownKeys } from './keys.ts'
import { shortcuts } from './registry.ts'
import './key-sheet.css'

/** Every registered shortcut by group. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const groups = Map.groupBy(shortcuts.value, (shortcut) => shortcut.group())
  return (
    <Dialog open onClose={onClose} title={words.shell.shortcuts.title} as="sheet">
      {[...groups].map(([group, list]) => (
        <section key={group}>
          <h3 class="label">{group}</h3>
          <dl class="keys">
            {list.map((shortcut) => (
              <div key={shortcut.id} class="keys-row">
                <dt>{shortcut.label()}</dt>
                <dd>
                  {shownKeys(shortcut.keys).map((part) => (
                    <kbd key={part}>{part}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="quiet">{words.shell.shortcuts.off}</p>
    </Dialog>
  )
}
