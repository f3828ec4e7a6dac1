// What is seen and heard of somebody on their profile besides words: pictures, a voice, an anthem.
import { type Static, Type } from 'typebox'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import { Sketch, SketchName } from './sketches.ts'
import { Nullable } from './shapes.ts'

/** The house counts code points after cleaning; the schema only bounds what is read. */
const Caption = Type.String({ maxLength: sizes.heardCharacters * 4 })

const AnthemSong = Type.Object({
  song: Sketch,
  revision: Type.Integer({ minimum: 1, description: 'The revision that is heard, also when there are newer ones.' }),
})

/** As whoever looks gets them. */
export const shownFiles = {
  avatar: Nullable(UploadedFile),
  banner: Nullable(UploadedFile),
  intro: Nullable(UploadedFile),
  intro_caption: Caption,
  anthem: Nullable(UploadedFile),
  anthem_song: Nullable(AnthemSong, {
    description: 'A song of this house as anthem, as far as it is for the caller and for the owner.',
  }),
  anthem_silent: Nullable(Type.Union([Type.Literal('private'), Type.Literal('gone')]), {
    description:
      'Told to its owner alone: why nobody else hears the song that they chose. It is private; it is gone, or not for them any more.',
  }),
}

/** The anthem among them: a sound, a song, a song that fell silent, or nothing. */
export type Anthem = {
  readonly [K in 'anthem' | 'anthem_song' | 'anthem_silent']: Static<(typeof shownFiles)[K]>
}

const fileName = Type.Optional(Nullable(UploadedFile.properties.name))

/** As their owner chooses them, by name. */
export const chosenFiles = {
  avatar: fileName,
  banner: fileName,
  intro: fileName,
  intro_caption: Type.Optional(Caption),
  anthem: fileName,
  anthem_song: Type.Optional(
    Nullable(SketchName, {
      description:
        'A published song as anthem, in the revision that is published now, in place of a sound; a sound takes its place.',
    }),
  ),
}
