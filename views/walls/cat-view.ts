// A cat that lives on a wall: its drawing, if whoever shows it has one, and the way to its page.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { CatName } from '#contract/house'
import type { ModuleOf } from '#contract/modules'
import { words } from '#words/index'
import type { ModuleWords } from './module-surroundings.ts'

/** Its page in this house. */
export const catAddress = (cat: CatName): string => `/cats/${cat}`

/** [WALL-3.70] What is put into it, above its name. */
export const catView = (
  { cat }: ModuleOf<'cat'>['content'],
  { catLives }: ModuleWords,
  inside: ComponentChildren,
): JSX.Element =>
  h(
    'figure',
    { class: 'module-cat' },
    inside,
    h('figcaption', null, h('a', { href: catAddress(cat) }, catLives(words.cats.names[cat]))),
  )
