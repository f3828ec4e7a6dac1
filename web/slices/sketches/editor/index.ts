// The editor moves in: one page for a sketch that is being written, whether the house knows it yet or not.
import { words } from '#words/index'
import { registerPages, registerPalette } from '../../../bedrock/registry.ts'
import { beforeSigningOut } from '../../../bedrock/session.ts'

/** Adds the editor. A new sketch gets its name without the page being made anew, so both addresses are one page. */
export function registerEditor(): void {
  registerPages({
    id: 'sketch-editor',
    path: '/codeground/:name/:kind?',
    title: () => words.sketches.place,
    // Whoever is not signed in may play; the page says that the house keeps nothing of theirs.
    access: 'anyone',
    frame: 'house',
    inks: ['acid', 'violet'],
    load: () => import('./editor-page.tsx').then(({ EditorPage }) => ({ Page: EditorPage })),
  })
  registerPalette(() => [
    {
      id: 'begin-sketch',
      label: words.sketches.begin,
      kind: words.shell.palette.act,
      keywords: words.sketches.place,
      href: '/codeground/new',
    },
  ])
  beforeSigningOut(async () => {
    if (location.pathname.startsWith('/codeground/'))
      await import('./drafts/open-keeping.ts').then(({ sendOpen }) => sendOpen())
  })
}
