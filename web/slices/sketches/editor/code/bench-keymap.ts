// The keys of the bench while one writes, before those of the editor.
import { type Extension, Prec } from '@codemirror/state'
import { keymap } from '@codemirror/view'

interface Presses {
  readonly run: () => void
  readonly stop: () => void
  readonly keep: () => void
  readonly format: () => void
}

/** Run, stop, keep, tidy. */
export const benchKeymap = ({ run, stop, keep, format }: Presses): Extension =>
  Prec.highest(
    keymap.of(
      (
        [
          ['Mod-Enter', run],
          ['Mod-.', stop],
          ['Mod-s', keep],
          ['Shift-Alt-f', format],
        ] as const
      ).map(([key, press]) => ({
        key,
        preventDefault: true,
        run: () => {
          press()
          return true
        },
      })),
    ),
  )
