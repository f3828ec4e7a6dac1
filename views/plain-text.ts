// A message without any Markdown in it, shown at once and without the parser.
import { Fragment, h, type JSX } from 'preact'

const markup = /[*_`~>#@|\\[\]]|:\/\/|mailto:|^\s*(?:[-+]|\d{1,9}[.)])\s/im

/** Whether any character could mean something to the Markdown parser. */
export const needsMarkdown = (content: string): boolean => markup.test(content)

/** The text as it was typed, line for line, its direction kept to itself. */
export const plainText = (content: string): JSX.Element =>
  h(
    'p',
    { dir: 'auto' },
    h(
      'bdi',
      { dir: 'auto' },
      content.split('\n').map((line, index) => h(Fragment, { key: index }, index === 0 ? null : h('br', null), line)),
    ),
  )
