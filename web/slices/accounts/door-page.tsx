// The front of the house at night, with the door.
import { words } from '#words/index'
import { Title } from '../../kit/title.tsx'

/** The welcome page. */
export function DoorPage() {
  return <Title text={words.accounts.door.title} />
}
