// The pictures of an entry, below its words: each a link to itself, so that it can be seen large without a script.
import { h, type JSX } from 'preact'
import type { JournalPicture } from '#contract/journal'
import { words } from '#words/index'

const pictureOf = ({ url, srcset, still_url, alt, width, height }: JournalPicture, origin: string): JSX.Element =>
  h(
    'picture',
    null,
    still_url && h('source', { media: '(prefers-reduced-motion: reduce)', srcset: `${origin}${still_url}` }),
    h('img', {
      class: 'u-photo',
      loading: 'lazy',
      decoding: 'async',
      // In a feed a reader of it chooses by the address alone.
      ...(srcset && origin === '' ? { srcset, sizes: '(max-width: 48rem) 92vw, 44rem' } : {}),
      src: `${origin}${url}`,
      alt,
      ...(width === null ? {} : { width }),
      ...(height === null ? {} : { height }),
    }),
  )

/** Null where there are none. `origin` stands before each address where the page is read elsewhere. */
export const entryPictures = (pictures: readonly JournalPicture[], origin = ''): JSX.Element | null =>
  pictures.length === 0
    ? null
    : h(
        'div',
        { class: 'entry-pictures' },
        ...pictures.map((picture) =>
          h(
            'figure',
            { key: picture.file },
            h(
              'a',
              {
                class: 'entry-picture',
                href: `${origin}${picture.url}`,
                'data-file': picture.file,
                'aria-label': words.chat.attach.enlarge(picture.alt),
              },
              pictureOf(picture, origin),
            ),
          ),
        ),
      )
