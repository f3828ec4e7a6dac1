// The palette and the list of keys: loaded when they are first asked for.
import type { ComponentType } from 'preact'
import { signal } from '@preact/signals'
import { words } from '#words/index'
import { overlays, registerShortcuts } from './registry.ts'

type Overlay = ComponentType<{ readonly onClose: () => void }>

const loaders = {
  palette: () => import('./palette.tsx').then(({ Palette }): Overlay => Palette),
  keys: () => import('./key-sheet.tsx').then(({ KeySheet }): Overlay => KeySheet),
}

const shown = signal<{ readonly name: keyof typeof loaders; readonly View: Overlay } | null>(null)

const show = (name: keyof typeof loaders): void => {
  if (shown.peek()?.name === name) {
    shown.value = null
    return
  }
  loaders[name]().then(
    (View) => (shown.value = { name, View }),
    () => {},
  )
}

/** Opens the palette, or closes it when it is open. */
export const openPalette = (): void => show('palette')
/** Opens the list of keys. */
export const openKeys = (): void => show('keys')

registerShortcuts(
  {
    id: 'palette',
    keys: 'mod+k',
    label: () => words.shell.shortcuts.palette,
    group: () => words.shell.shortcuts.group,
    run: openPalette,
  },
  {
    id: 'keys',
    keys: '?',
    label: () => words.shell.shortcuts.open,
    group: () => words.shell.shortcuts.group,
    run: openKeys,
  },
  { id: 'close', keys: 'Escape', label: () => words.shell.shortcuts.close, group: () => words.shell.shortcuts.group },
)

/** Whichever of them is open. */
export function Overlays() {
  const open = shown.value
  return (
    <>
      {overlays.value.map((View, at) => (
        <View key={at} />
      ))}
      {open && <open.View onClose={() => (shown.value = null)} />}
    </>
  )
}
