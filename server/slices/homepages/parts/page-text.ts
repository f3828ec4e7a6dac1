// What of a page written by hand can be read.
import { type MarkupText, markupText } from '#bedrock/framed/markup-text'
import { titleOf } from './page-document.ts'

export interface PageText extends MarkupText {
  /** Its name where it has none. */
  readonly title: string
}

/** The title and the text without tags. */
export const pageText = (path: string, html: string): PageText => ({
  title: titleOf(path, html),
  ...markupText(html),
})
