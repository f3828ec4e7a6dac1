// What is said of a sketch when it is published: its name and where it goes above its picture, the rest below it.
import { sizes } from '#contract/limits'
import { codegroundLines } from '#words/codeground-lines'
import { Choice } from '../../../../kit/choice.tsx'
import { Field, TextArea, TextField } from '../../../../kit/field.tsx'
import { AltField } from './alt-field.tsx'
import { licences, type PublishFaults, type PublishForm, visibilities } from './publish-form.ts'
import { RoomField } from './room-field.tsx'
import { WallField } from './wall-field.tsx'

const said = codegroundLines.publish

interface Props {
  readonly form: PublishForm
  readonly faults: PublishFaults
  readonly onChange: (part: Partial<PublishForm>) => void
}

/** Title and caption. */
export function NameFields({ form, faults, onChange }: Props) {
  return (
    <>
      <TextField
        label={said.name}
        error={faults.title}
        required={form.visibility !== 'private'}
        value={form.title}
        onText={(title) => onChange({ title })}
        input={{ maxLength: sizes.sketchTitleCharacters }}
      />
      <TextArea
        label={said.caption}
        optional
        rows={2}
        value={form.caption}
        onText={(caption) => onChange({ caption })}
        maxLength={sizes.sketchCaptionCharacters}
      />
    </>
  )
}

interface WhomProps extends Pick<Props, 'form' | 'onChange'> {
  /** The room stands here, and not elsewhere in the form. */
  readonly withRoom?: boolean
}

/** For whom it is, and where it goes besides: a room, one’s own wall. */
export function WhomFields({ form, withRoom = true, onChange }: WhomProps) {
  return (
    <>
      <Choice
        legend={said.whom}
        options={visibilities.map((value) => ({ value, ...said.visibilities[value] }))}
        value={form.visibility}
        onChoose={(visibility) => onChange({ visibility })}
      />
      {form.visibility !== 'private' && (
        <>
          {withRoom && <RoomField room={form.room} onRoom={(room) => onChange({ room })} />}
          <WallField wall={form.wall} onWall={(wall) => onChange({ wall })} />
        </>
      )}
    </>
  )
}

/** What belongs to its picture where it has one, tags and licence. */
export function MoreFields({ form, faults, picture = true, onChange }: Props & { readonly picture?: boolean }) {
  return (
    <>
      {picture && (
        <AltField
          alt={form.alt}
          fault={faults.alt}
          skipped={form.altSkipped}
          onAlt={(alt) => onChange({ alt })}
          onSkip={(altSkipped) => onChange({ altSkipped })}
        />
      )}
      <TextField
        label={said.tags}
        hint={said.tagsHint}
        error={faults.tags}
        optional
        value={form.tags}
        onText={(tags) => onChange({ tags })}
      />
      <Field label={said.licence} hint={said.licenceHint}>
        {(control) => (
          <select
            class="input"
            {...control}
            value={form.licence}
            onChange={(event) =>
              onChange({ licence: licences.find((one) => one === event.currentTarget.value) ?? form.licence })
            }
          >
            {licences.map((one) => (
              <option key={one} value={one}>
                {said.licences[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
