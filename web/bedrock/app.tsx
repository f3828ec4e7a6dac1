// The whole client: asks who is signed in, then shows the page of the address, the door, or what went wrong.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Toasts } from '../kit/toast.tsx'
import { announced } from './announcer.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { Overlays } from './overlays.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { PageView } from './page-view.tsx'
import { doorway } from './doorway.ts'
import { route } from './router.ts'
import { house, loadHouse, loadSession, session } from './session.ts'

const away = signal(false)
const retryMs = 4_000

async function begin(): Promise<void> {
  try {
    await Promise.all([loadSession(), loadHouse()])
    away.value = false
  } catch {
    away.value = true
  }
}

/** The client. */
export function App() {
  useEffect(() => {
    void begin()
    const again = setInterval(() => session.peek() === null && void begin(), retryMs)
    return () => clearInterval(again)
  }, [])
  return (
    <>
      <PageBoundary>
        <Inside />
      </PageBoundary>
      <Toasts />
      <Overlays />
      <div class="unseen" role="log" aria-live="polite">
        <span key={announced.value.turn}>{announced.value.text}</span>
      </div>
    </>
  )
}

function Inside() {
  if (session.value === null || house.value === null)
    return away.value ? (
      <main>
        <ErrorPage kind="away" onAgain={() => void begin()} />
      </main>
    ) : null
  const found = doorway(route.value)
  if (!found)
    return (
      <main>
        <ErrorPage kind="notFound" />
      </main>
    )
  return <PageView key={found.page.id} page={found.page} params={found.params} />
}
