// What an entry says, and its pictures below; a press shows one large.
import { useState } from 'preact/hooks'
import type { JournalPicture } from '#contract/journal'
import { entryPictures } from '#views/journal/entry-pictures'
import { pageWords } from '#views/page-words'
import { useDrawnEmoji } from '../../kit/emoji/drawn-emoji.tsx'
import { type Enlarged, LargePicture } from '../../kit/large-picture.tsx'

interface Props {
  readonly markdown: string
  readonly pictures: readonly JournalPicture[]
}

/** Pictures are links to themselves; a plain press opens them here, with Ctrl or the middle button they are links. */
export function EntryBody({ markdown, pictures }: Props) {
  const emoji = useDrawnEmoji(markdown)
  const [large, setLarge] = useState<string | null>(null)
  const enlarge = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.entry-picture') : null
    if (!link) return
    event.preventDefault()
    setLarge(link.dataset['file'] ?? null)
  }
  return (
    <>
      {markdown.trim() !== '' && pageWords(markdown, 2, emoji)}
      {/* What is pressed is a link, which keys reach by themselves. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div onClick={enlarge}>{entryPictures(pictures)}</div>
      <LargePicture pictures={pictures.map(enlarged)} file={large} onFile={setLarge} />
    </>
  )
}

const enlarged = ({ file, alt, url, still_url: stillUrl, width, height }: JournalPicture): Enlarged => ({
  file,
  alt,
  caption: '',
  url,
  stillUrl,
  width,
  height,
})
