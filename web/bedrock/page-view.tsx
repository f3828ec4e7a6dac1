// Draws the page that the address means: fetches its module, keeps strangers out, hands the focus to the new title and says its name.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { words } from '#words/index'
import { announce } from './announcer.ts'
import type { PageModule, PageSpec, Params } from './registry.ts'
import { moves } from './router.ts'
import { house, isStaff, person } from './session.ts'
import { HouseShell } from './shell/house-shell.tsx'
import { ErrorPage } from './shell/error-page.tsx'

const loaded = new Map<PageSpec, PageModule>()

/** Whether the signed-in person may open the page; the server decides again about everything in it. */
export const mayOpen = ({ access }: PageSpec): boolean =>
  access === 'anyone' ||
  (access === 'signed-in' && person.value !== null) ||
  (access === 'staff' && isStaff.value) ||
  (access === 'owner' && person.value?.role === 'owner')

/** A page in its frame. */
export function PageView({ page, params }: { readonly page: PageSpec; readonly params: Params }) {
  const [, redraw] = useState(0)
  const [broken, setBroken] = useState(false)
  const module = loaded.get(page)
  useEffect(() => {
    let current = true
    setBroken(false)
    if (!loaded.has(page))
      page.load().then(
        (found) => {
          loaded.set(page, found)
          if (current) redraw((turn) => turn + 1)
        },
        () => current && setBroken(true),
      )
    return () => {
      current = false
    }
  }, [page])
  const title = page.title(params)
  useEffect(() => {
    document.title = words.shell.pageTitle(title, house.value?.name ?? words.shell.product)
  }, [title, house.value])
  const turn = moves.value
  useLayoutEffect(() => {
    if (!module || turn === 0) return
    const heading = document.querySelector('h1')
    heading?.focus({ preventScroll: true })
    announce(title)
  }, [module, page, turn])
  if (broken) return frame(page, <ErrorPage kind="away" />)
  if (!mayOpen(page)) return frame(page, <ErrorPage kind="notYours" />)
  if (!module) return frame(page, <p class="unseen">{words.shell.loading}</p>)
  const { Page, Context } = module
  return frame(page, <Page params={params} />, Context && <Context params={params} />)
}

function frame(page: PageSpec, inside: ComponentChildren, context?: ComponentChildren) {
  if (page.frame === 'door') return <div class={`plate-${page.inks[0]} second-${page.inks[1]}`}>{inside}</div>
  return (
    <HouseShell inks={page.inks} context={context}>
      {inside}
    </HouseShell>
  )
}
