// What of a wall stands above the strip, where a press on a picture shows it large.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ShownModule } from '#views/walls/module-surroundings'
import { type Enlarged, LargePicture } from '../../../kit/large-picture.tsx'
import { fileUrl, knownFile } from '../canvas/known-files.ts'
import { type HungPicture, hungTogether } from './hung-pictures.ts'

interface Props {
  readonly modules: readonly ShownModule[]
  /** A press means something else at the moment. */
  readonly off: boolean
  readonly children: ComponentChildren
}

/** Pictures within it are links to themselves; a plain press opens them here, with Ctrl or the middle button they are links. */
export function Enlarging({ modules, off, children }: Props) {
  const [large, setLarge] = useState<string | null>(null)
  const [files, setFiles] = useState<readonly string[]>([])
  const enlarge = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.module-open') : null
    if (!link) return
    event.preventDefault()
    if (off) return
    const beside = link.closest('.module')?.querySelectorAll<HTMLElement>('a.module-open') ?? [link]
    setFiles([...beside].map(({ dataset }) => dataset['file'] ?? ''))
    setLarge(link.dataset['file'] ?? null)
  }
  return (
    // What is pressed is a link, which keys reach by themselves.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div class="wall-page-wall" onClick={enlarge}>
      {children}
      <LargePicture pictures={hungTogether(modules, files).flatMap(whereItIs)} file={large} onFile={setLarge} />
    </div>
  )
}

/** The picture with its address; none of one that nobody spoke of. */
function whereItIs({ file, alt, caption }: HungPicture): readonly Enlarged[] {
  const url = fileUrl(file)
  const { still_url: stillUrl = null, width = null, height = null } = knownFile(file) ?? {}
  return url === null ? [] : [{ file, alt, caption, url, stillUrl, width, height }]
}
