// Sound on a wall where nothing better plays it: the browser's own player, silent and unfetched until it is asked.
import { h, type JSX } from 'preact'
import type { ModuleOf } from '#contract/modules'
import type { ModuleSurroundings } from './module-surroundings.ts'

/** A player for an uploaded sound. */
export function soundView(
  { file, title }: ModuleOf<'audio' | 'voice'>['content'],
  { fileUrl, words }: Pick<ModuleSurroundings, 'fileUrl' | 'words'>,
): JSX.Element {
  const url = fileUrl(file)
  if (url === null) return h('p', { class: 'module-missing' }, words.soundMissing)
  return h('audio', {
    class: 'module-sound',
    src: url,
    controls: true,
    preload: 'none',
    'aria-label': title || undefined,
  })
}
