// A room that is not there, or not for this person to see.
import { words } from '#words/index'
import { ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'

/** Says so, and where else to go. */
export function NotHere({ name }: { readonly name: string }) {
  return (
    <div class="prose">
      <Title text={words.chat.notHere.title} />
      <p>{words.chat.notHere.what(name)}</p>
      <p>{words.chat.notHere.todo}</p>
      <p>
        <ButtonLink kind="act" href="/rooms">
          {words.rooms.title}
        </ButtonLink>
      </p>
    </div>
  )
}
