// What is stuck on a wall, in words: for pages without a script.
import { h, type JSX } from 'preact'
import type { Sticker } from '#contract/stickers'
import { words } from '#words/index'
import { stickerName } from './sticker-name.ts'

const { stuckHere, waits } = words.stickers

/** The list from the back to the front, each with whoever placed it; nothing where nothing is stuck. */
export const stuckList = (stickers: readonly Sticker[]): JSX.Element | false =>
  stickers.length > 0 &&
  h(
    'section',
    { class: 'wall-stuck' },
    h('h2', null, stuckHere),
    h(
      'ul',
      null,
      stickers.map(({ id, content, placer, pending }) =>
        h(
          'li',
          { key: id },
          h('bdi', null, stickerName(content)),
          ' ',
          h('a', { href: `/@${placer.username}`, rel: 'nofollow ugc' }, h('bdi', null, placer.username)),
          pending && ` (${waits})`,
        ),
      ),
    ),
  )
