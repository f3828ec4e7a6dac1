// What one does with the pattern in front: its length, copying and clearing.
import { useComputed } from '@preact/signals'
import { clearPattern, withLength } from '#song/edit/patterns'
import { songStudioLines } from '#words/song-studio-lines'
import { announce } from '../../../../bedrock/announcer.ts'
import { Menu } from '../../../../kit/menu.tsx'
import { letterOf, pageOf, pagesOf } from '../edit/places.ts'
import { withPattern } from '#song/edit/with'
import { patternAt } from '../edit/rows.ts'
import { Stepper } from '../parts/stepper.tsx'
import type { Studio } from '../state/studio.ts'
import { copied } from './copied.ts'

const said = songStudioLines.bank

/** Its length and a menu. */
export function PatternActs({ studio }: { readonly studio: Studio }) {
  const length = studio.length.value
  const size = pageOf({ perBeat: useComputed(() => studio.song.value.perBeat).value })
  const put = (to: Parameters<typeof withPattern>[2]): void =>
    studio.edit(withPattern(studio.song.peek(), studio.pattern.peek(), to))
  const resize = (to: number, repeat = true): void => {
    studio.page.value = Math.min(studio.page.peek(), pagesOf(to, size) - 1)
    const at = studio.pattern.peek()
    // One that nobody has made yet is made first.
    const whole = withPattern(studio.song.peek(), at, now())
    studio.edit(withLength(whole, at, to, repeat))
  }
  const now = () => patternAt(studio.song.peek(), studio.pattern.peek())
  return (
    <div class="pattern-acts">
      <Stepper
        label={said.lengthWhat}
        labelUnseen
        value={length}
        least={1}
        most={64}
        onStep={(value) => resize(value, false)}
      />
      <Menu
        label={said.acts}
        items={[
          {
            id: 'copy',
            label: said.copy,
            run: () => {
              copied.value = now()
              announce(said.copied(letterOf(studio.pattern.peek())))
            },
          },
          ...(copied.value ? [{ id: 'paste', label: said.paste, run: () => copied.value && put(copied.value) }] : []),
          ...(length <= 32 ? [{ id: 'double', label: said.double, run: () => resize(length * 2) }] : []),
          ...(length > 1 ? [{ id: 'halve', label: said.halve, run: () => resize(Math.floor(length / 2)) }] : []),
          {
            id: 'clear',
            label: said.clear,
            danger: true,
            run: () => studio.edit(clearPattern(studio.song.peek(), studio.pattern.peek())),
          },
        ]}
      />
    </div>
  )
}
