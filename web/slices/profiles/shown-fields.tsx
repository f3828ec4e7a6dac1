// The parts of the form that are not typed: pictures, sounds, and whom one puts first.
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { TextArea } from '../../kit/field.tsx'
import { AnthemSongField } from './anthem-song-field.tsx'
import { noAnthem } from './anthem-draft.ts'
import { PictureField } from './picture-field.tsx'
import type { Draft } from './profile-draft.ts'
import { SoundField } from './sound-field.tsx'
import { Top8Field } from './top8-field.tsx'

interface Props {
  readonly draft: Draft
  readonly set: (part: Partial<Draft>) => void
}

/** The picture of oneself and the banner. */
export const PictureFields = ({ draft, set }: Props) => (
  <>
    <PictureField use="avatar" file={draft.avatar} onFile={(avatar) => set({ avatar })} />
    <PictureField use="banner" file={draft.banner} onFile={(banner) => set({ banner })} />
  </>
)

/** The voice intro and the anthem. */
export const SoundFields = ({ draft, set }: Props) => (
  <>
    <SoundField use="intro" file={draft.intro} onFile={(intro) => set({ intro, introCaption: '' })}>
      {draft.intro && (
        <TextArea
          label={words.walls.form.heard}
          hint={words.walls.form.heardHint}
          optional
          rows={3}
          maxLength={sizes.heardCharacters}
          value={draft.introCaption}
          onText={(introCaption) => set({ introCaption })}
        />
      )}
    </SoundField>
    <SoundField use="anthem" file={draft.anthem.anthem} onFile={(anthem) => set({ anthem: { ...noAnthem, anthem } })}>
      <AnthemSongField anthem={draft.anthem} onAnthem={(anthem) => set({ anthem })} />
    </SoundField>
  </>
)

/** The eight. */
export const FirstField = ({ draft, set }: Props) => (
  <Top8Field people={draft.top8} onPeople={(top8) => set({ top8 })} />
)
