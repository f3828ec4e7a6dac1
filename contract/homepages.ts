// Home pages: files that somebody wrote or drew by hand, under their name, with links between them.
import { type Static, Type } from 'typebox'
import { Audience } from './audience.ts'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { Instant, Nothing, Nullable, Rev, Username, whole } from './shapes.ts'

/** The house checks the rest after cleaning. */
const HomepagePath = Type.String({
  minLength: 1,
  maxLength: sizes.homepagePathCharacters,
  description:
    'Where a file lies: names of folders and a name with an ending, with `/` between them. It is found in whatever case it is asked for.',
})
const Text = Type.String({ maxLength: sizes.homepageTextBytes })

export const HomepageKind = Type.Union(
  [Type.Literal('page'), Type.Literal('style'), Type.Literal('text'), Type.Literal('picture'), Type.Literal('sound')],
  { description: 'What a file is, by the ending of its name.' },
)
export type HomepageKind = Static<typeof HomepageKind>

export const HomepageFile = Type.Object(
  {
    path: HomepagePath,
    kind: HomepageKind,
    bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'What it takes.' }),
    rev: Rev,
    url: Nullable(
      Type.String({ maxLength: 300, description: 'Where a picture or sound is, for its owner; null of a text.' }),
    ),
    changed_at: Instant,
  },
  { description: 'A file of somebody’s home pages, as they see it.' },
)
export type HomepageFile = Static<typeof HomepageFile>

const file = Type.Object({ file: HomepageFile })

export const getHomepage = route({
  method: 'GET',
  path: '/api/homepages/:username',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary:
    'One page of somebody’s home pages, if it is for the caller: what it is called, and the document it is shown in.',
  params: Type.Object({ username: Username }),
  query: Type.Object({
    path: Type.Optional(
      Type.String({
        maxLength: sizes.homepagePathCharacters,
        description: 'Of the page; of a folder, its `index.html`. Without it, the first page of all.',
      }),
    ),
  }),
  data: Type.Object({
    page: Type.Object({
      owner: Person,
      path: HomepagePath,
      title: Type.String(),
      audience: Audience,
      frame: Type.String({
        maxLength: 600,
        description: 'The document, to be shown in a sandboxed frame. It works for an hour or two, for this caller.',
      }),
    }),
  }),
})
export const getOwnHomepage = route({
  method: 'GET',
  path: '/api/me/homepage',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'One’s own home pages: every file, for whom they are, and how much room they take.',
  data: Type.Object({
    audience: Audience,
    files: whole(HomepageFile, sizes.homepageFiles, 'alphabetical', 'By their paths.'),
    used_bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'What they take.' }),
    allowed_bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'What they may take.' }),
  }),
})
export const changeHomepage = route({
  method: 'PATCH',
  path: '/api/me/homepage',
  policy: 'signed-in',
  limit: 'homepage',
  refusals: [],
  summary: 'Says for whom one’s home pages are, pictures and sounds included.',
  body: Type.Object({ audience: Audience }),
  data: Type.Object({ audience: Audience }),
})
export const getHomepageText = route({
  method: 'GET',
  path: '/api/me/homepage/text',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'What is written in one of one’s own pages, style sheets or texts, and what was before it was last kept.',
  query: Type.Object({ path: HomepagePath }),
  data: Type.Object({ file: HomepageFile, text: Text, former: Nullable(Text) }),
})
export const writeHomepageText = route({
  method: 'PUT',
  path: '/api/me/homepage/text',
  policy: 'signed-in',
  limit: 'homepage',
  speaks: true,
  bodyBytes: sizes.homepageBodyBytes,
  refusals: ['NOT_FOUND', 'CONFLICT', 'TOO_LONG', 'QUOTA'],
  summary:
    'Keeps a page, a style sheet or a text. `rev` is that of the file it was written on, 0 for a new one; if somebody else kept it since, nothing is kept.',
  body: Type.Object({ path: HomepagePath, text: Text, rev: Rev }),
  data: file,
})
export const sendHomepageFile = route({
  method: 'POST',
  path: '/api/me/homepage/files',
  policy: 'signed-in',
  limit: 'upload',
  speaks: true,
  takes: 'bytes',
  refusals: ['CONFLICT', 'QUOTA', 'NO_SPACE', 'TOO_SLOW', 'NOT_FOUND'],
  summary:
    'Puts a picture or a sound among one’s home pages, in the place of what was there; the body is the file itself. It is made anew like every picture and sound.',
  query: Type.Object({ path: HomepagePath }),
  status: 201,
  data: file,
})
export const sendHomepageArchive = route({
  method: 'POST',
  path: '/api/me/homepage/archive',
  policy: 'signed-in',
  limit: 'homepage_archive',
  speaks: true,
  takes: 'bytes',
  refusals: ['CONFLICT', 'TOO_LONG', 'EMPTY', 'QUOTA', 'NO_SPACE', 'TOO_SLOW', 'NOT_FOUND'],
  summary:
    'Takes home pages from a zip, all of it or nothing; the body is the zip itself. Every file in it is looked at as if it came alone. `/pages.zip` is the way out.',
  query: Type.Object({
    how: Type.Union([Type.Literal('add'), Type.Literal('replace')], {
      description:
        '`add` puts it beside what is there, in the place of what has the same name; `replace` takes everything else away.',
    }),
  }),
  data: Type.Object({ files: whole(HomepageFile, sizes.homepageFiles, 'alphabetical', 'All that is there now.') }),
})
export const renameHomepageFile = route({
  method: 'PATCH',
  path: '/api/me/homepage/files',
  policy: 'signed-in',
  limit: 'homepage',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Gives a file another name or folder; what it is stays the same.',
  body: Type.Object({ path: HomepagePath, to: HomepagePath }),
  data: file,
})
export const removeHomepageFile = route({
  method: 'DELETE',
  path: '/api/me/homepage/files',
  policy: 'signed-in',
  limit: 'homepage',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary: 'Takes a file out of one’s home pages, for good.',
  query: Type.Object({ path: HomepagePath }),
  data: Nothing,
})
