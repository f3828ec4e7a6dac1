// Every component in every state, to look at and to photograph.
import { words } from '#words/index'
import { Title } from '../../kit/title.tsx'

/** The page of parts. */
export function ComponentsPage() {
  return <Title text={words.components.title} />
}
