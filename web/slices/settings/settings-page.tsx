// One page for everything that can be set, with a search.
import { words } from '#words/index'
import { Title } from '../../kit/title.tsx'

/** The settings page. */
export function SettingsPage() {
  return <Title text={words.settings.title} />
}
