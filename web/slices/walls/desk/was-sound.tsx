// A sound that was made a link is a sound again by one press, for as long as this page is open.
import { signal } from '@preact/signals'
import type { ModuleOf, WallModule } from '#contract/modules'
import { words } from '#words/index'
import { whenPersonLeaves } from '../../../bedrock/session.ts'
import { Button } from '../../../kit/button.tsx'
import { blank } from './new-module.ts'

const { form } = words.walls
type Sound = ModuleOf<'audio'> | ModuleOf<'voice'>

interface Props<M extends WallModule> {
  readonly module: M
  readonly write: (module: WallModule) => void
}

/** What was a sound, by id. */
const sounds = signal<ReadonlyMap<string, Sound>>(new Map())

/** What was pressed is gone with its form, so the first field of the new one takes the focus. */
function write({ write: say }: Pick<Props<WallModule>, 'write'>, module: WallModule): void {
  say(module)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#desk-panel input')?.focus())
}

/** Makes a link of a sound. */
export const LinkInstead = ({ module, ...props }: Props<Sound>) => (
  <div class="panel-acts">
    <Button
      small
      onClick={() => {
        sounds.value = new Map(sounds.peek()).set(module.id, module)
        write(props, { ...module, kind: 'link', content: { ...blank.link.content, title: module.content.title } })
      }}
    >
      {form.linkInstead}
    </Button>
  </div>
)

/** Makes a sound of a link that was one; nothing for any other. */
export function SoundAgain({ module, ...props }: Props<ModuleOf<'link'>>) {
  const before = sounds.value.get(module.id)
  if (!before) return null
  return (
    <div class="panel-acts">
      <Button
        small
        onClick={() => {
          const { place, look, audience, content } = module
          // Only the content says of which kind the two are.
          write(props, {
            ...before,
            place,
            look,
            audience,
            content: { ...before.content, title: content.title },
          } as Sound)
        }}
      >
        {form.soundAgain}
      </Button>
    </div>
  )
}

whenPersonLeaves(() => (sounds.value = new Map()))
