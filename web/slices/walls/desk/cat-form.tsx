// Which of the twelve cats lives there.
import type { ModuleOf } from '#contract/modules'
import { words } from '#words/index'
import { CatChoice } from '../../../kit/cat-choice.tsx'
import { ModuleTitle } from './module-title.tsx'

interface Props {
  readonly module: ModuleOf<'cat'>
  readonly write: (module: ModuleOf<'cat'>) => void
}

/** [WALL-3.70] The fields. */
export const CatForm = ({ module, write }: Props) => (
  <>
    <CatChoice
      legend={words.walls.form.cat}
      value={module.content.cat}
      onChoose={(cat) => write({ ...module, content: { ...module.content, cat } })}
    />
    <ModuleTitle module={module} write={write} />
  </>
)
