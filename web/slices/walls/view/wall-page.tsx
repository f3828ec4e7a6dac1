// Somebody's wall, or why it is not there.
import { words } from '#words/index'
import type { PageProps } from '../../../bedrock/registry.ts'
import { ErrorPage } from '../../../bedrock/shell/error-page.tsx'
import { ShownWall } from './shown-wall.tsx'
import { useWall } from './use-wall.ts'

/** The page of `/@:username`. */
export function Page({ params }: PageProps) {
  const username = params['username'] ?? ''
  const [seen, load] = useWall(username)
  if (seen.state === 'notThere') return <ErrorPage kind="notFound" />
  if (seen.state === 'away') return <ErrorPage kind="away" onAgain={load} />
  if (seen.state === 'fetching') return <p class="unseen">{words.walls.view.loading}</p>
  return <ShownWall key={username} wall={seen.wall} />
}
