// One module where it lies. It is drawn again only when it has changed, so that two hundred cost nothing while one of them is moved.
import { Component } from 'preact'
import type { ShownModule } from '#views/walls/module-surroundings'
import { moduleView } from '#views/walls/module-view'
import { lookProperties } from '#views/walls/theme-style'
import { placeStyle } from './place-style.ts'
import type { Surroundings } from './surroundings.ts'

interface Props {
  readonly module: ShownModule
  readonly around: Surroundings
  /** It can be chosen and moved; what is in it cannot be used meanwhile. */
  readonly editing?: boolean
  /** What it is called for those who listen. */
  readonly name: string
}

/** A module on the canvas. */
export class ModuleBox extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { module, around, editing, name } = this.props
    return next.module !== module || next.around !== around || next.editing !== editing || next.name !== name
  }

  override render({ module, around, editing = false, name }: Props) {
    return (
      <article
        id={`module-${module.id}`}
        class="canvas-module"
        data-module={module.id}
        aria-label={name}
        // While it is built each module is chosen and moved by keys, so it takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={editing ? 0 : undefined}
        style={{ ...placeStyle(module.place), ...lookProperties(module.look) }}
      >
        <div class="canvas-module-inside" inert={editing}>
          {moduleView(module, around)}
        </div>
      </article>
    )
  }
}
