// What is chosen: what is in it, how it looks, for whom it is, where it lies.
import type { WallModule } from '#contract/modules'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import { Slider } from '../../../kit/slider.tsx'
import { notify } from '../../../kit/toast.tsx'
import { duplicate, layer, remove } from './acts.ts'
import { kindNameOf } from '../canvas/name-of.ts'
import { askForCard } from './card-asking.ts'
import { CardPart } from './card-part.tsx'
import { ContentForm } from './content-form.tsx'
import type { Desk } from './desk.ts'
import { PlaceForm } from './place-form.tsx'
import { useDraft } from './use-draft.ts'

const { thing, desk: said } = words.walls
const frames = ['none', 'card', 'window', 'taped', 'stamp'] as const
const fields = ['none', 'paper', 'ink', 'accent', 'second'] as const
const faces = ['text', 'title', 'label'] as const
const aligns = ['start', 'center', 'end'] as const
const audiences = ['everyone', 'followers', 'mutuals', 'me'] as const

const options = <V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) =>
  values.map((value) => ({ value, label: names[value] }))

/** The panel of one or several chosen things. */
export function ThingPanel({ desk }: { readonly desk: Desk }) {
  const modules = desk.modules.value
  const [only] = modules
  if (!only) return <p>{thing.none}</p>
  return (
    <div class="panel-parts">
      {modules.length === 1 ? (
        <One key={only.id} desk={desk} module={only} />
      ) : (
        <p>{said.chosenMany(modules.length)}</p>
      )}
      <div class="panel-acts">
        <Button small onClick={() => layer(desk, 'front')}>
          {said.acts.front}
        </Button>
        <Button small onClick={() => layer(desk, 'back')}>
          {said.acts.back}
        </Button>
        <Button small onClick={() => duplicate(desk)}>
          {said.acts.duplicate}
        </Button>
        <Button
          small
          kind="danger"
          onClick={() => {
            remove(desk)
            notify(said.done.removed(modules.length), { undo: () => desk.undo() })
          }}
        >
          {said.acts.remove}
        </Button>
      </div>
    </div>
  )
}

function One({ desk, module: kept }: { readonly desk: Desk; readonly module: WallModule }) {
  const { module, write, late, settle, unfinished } = useDraft(desk, kept)
  const { look } = module
  const style = (change: Partial<WallModule['look']>): void => write({ ...module, look: { ...look, ...change } })
  return (
    <>
      <h2 class="panel-head">{kindNameOf(module)}</h2>
      <div onFocusOut={settle} class="panel-parts">
        <ContentForm
          module={module}
          write={write}
          onCard={() => {
            settle()
            void askForCard(desk, kept.id)
          }}
          onLate={late}
        />
        {kept.kind === 'link' && kept.content.shape === 'card' && <CardPart desk={desk} module={kept} />}
        {unfinished && <p class="field-error">{thing.unfinished}</p>}
      </div>
      <details>
        <summary class="label">{thing.look}</summary>
        <div class="panel-parts">
          <Choice
            legend={thing.frame}
            options={options(frames, thing.frames)}
            value={look.frame}
            onChoose={(frame) => style({ frame })}
          />
          <Choice
            legend={thing.field}
            options={options(fields, thing.fields)}
            value={look.field}
            onChoose={(field) => style({ field })}
          />
          <Choice
            legend={thing.face}
            options={options(faces, thing.faces)}
            value={look.face}
            onChoose={(face) => style({ face })}
          />
          <Choice
            legend={thing.align}
            options={options(aligns, thing.aligns)}
            value={look.align}
            onChoose={(align) => style({ align })}
          />
          <Slider label={thing.size} value={look.size} least={12} most={160} onSlide={(size) => style({ size })} />
        </div>
      </details>
      <details>
        <summary class="label">{`${thing.audience}: ${thing.audiences[module.audience]}`}</summary>
        <div class="panel-parts">
          <Choice
            legend={thing.audience}
            options={options(audiences, thing.audiences)}
            value={module.audience}
            onChoose={(audience) => write({ ...module, audience })}
          />
        </div>
      </details>
      <details>
        <summary class="label">{thing.place}</summary>
        <PlaceForm desk={desk} module={kept} />
      </details>
    </>
  )
}
