// The title of a module that has one.
import type { WallModule } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { TextField } from '../../../kit/field.tsx'

const { form } = words.walls

type Titled = Exclude<WallModule, { kind: 'text' | 'image' }>

interface Props<M extends Titled> {
  readonly module: M
  readonly write: (module: M) => void
}

/** The field. */
export function ModuleTitle<M extends Titled>({ module, write }: Props<M>) {
  return (
    <TextField
      label={form.title}
      optional
      value={module.content.title}
      input={{ maxLength: sizes.titleCharacters }}
      onText={(title) => write({ ...module, content: { ...module.content, title } })}
    />
  )
}
