// What stands on a wall: each kind of module with its content, where it lies, and for whom it is.
import { type Static, type TSchema, Type } from 'typebox'
import { Audience } from './audience.ts'
import { CatName } from './house.ts'
import { sizes } from './limits.ts'
import { Instant, Nullable, whole } from './shapes.ts'

const text = (maxLength: number) => Type.String({ maxLength })

/** Chosen by the client, unique on its wall. */
export const ModuleId = Type.String({
  pattern: '^[A-Za-z0-9_-]{8,24}$',
  description: 'Chosen by the client, unique on its wall.',
})

/** A file by the random name that its upload answered. */
export const FileName = Type.String({
  pattern: '^[A-Za-z0-9]{16,32}$',
  description: 'The random name of an uploaded file.',
})

/** A file that may be sent later than its place is put there. */
const FilePlace = Type.Union([Type.Literal(''), FileName], {
  description: 'The random name of an uploaded file; empty while the place waits for one.',
})

export const WebAddress = Type.String({
  pattern: '^https?://[^\\s<>"\\\\]+$',
  maxLength: sizes.webAddressCharacters,
  description: 'An address that begins with http:// or https://.',
})

/** Whom to write to, and nothing else: what may stand behind a `?` would write the letter for whoever follows the link. */
export const MailAddress = Type.String({
  pattern: '^mailto:[A-Za-z0-9._+\\-]{1,64}@[A-Za-z0-9\\-]{1,63}([.][A-Za-z0-9\\-]{1,63}){1,4}$',
  maxLength: sizes.webAddressCharacters,
  description: 'An address of e-mail, after mailto:, without anything that would be written into the letter.',
})

/** The address of a page, which may be said later than the link is put there. */
const PageAddress = Type.Union([Type.Literal(''), WebAddress], {
  description: 'An address that begins with http:// or https://; empty while it has not been said.',
})

/** The same, or whom to write to. */
const LinkAddress = Type.Union([Type.Literal(''), WebAddress, MailAddress], {
  description: 'An address that begins with http://, https:// or mailto:; empty while it has not been said.',
})

const across = sizes.wallReachPx
const coordinate = Type.Integer({ minimum: -across, maximum: across })
export const Place = Type.Object(
  {
    x: coordinate,
    y: coordinate,
    width: Type.Integer({ minimum: 40, maximum: 4_000 }),
    height: Type.Integer({ minimum: 24, maximum: 4_000 }),
    turn: Type.Integer({ minimum: -180, maximum: 180 }),
    layer: Type.Integer({ minimum: 0, maximum: 9_999 }),
  },
  {
    description:
      'The box of a module before it is turned: its upper left corner and size in px of the wall, its turn in degrees clockwise around its middle, and its layer, the highest in front.',
  },
)
export type Place = Static<typeof Place>

export const ModuleLook = Type.Object(
  {
    frame: Type.Union([
      Type.Literal('none'),
      Type.Literal('card'),
      Type.Literal('window'),
      Type.Literal('taped'),
      Type.Literal('stamp'),
    ]),
    field: Type.Union([
      Type.Literal('none'),
      Type.Literal('paper'),
      Type.Literal('ink'),
      Type.Literal('accent'),
      Type.Literal('second'),
    ]),
    face: Type.Union([Type.Literal('text'), Type.Literal('title'), Type.Literal('label')]),
    size: Type.Integer({ minimum: 12, maximum: 160, description: 'Of its writing, in px.' }),
    align: Type.Union([Type.Literal('start'), Type.Literal('center'), Type.Literal('end')]),
  },
  { description: 'How a module is drawn, in the words of the wall’s theme.' },
)
export type ModuleLook = Static<typeof ModuleLook>

const described = { alt: text(sizes.altCharacters), caption: text(sizes.captionCharacters) }
const Picture = Type.Object({ file: FileName, ...described })
const PicturePlace = Type.Object({ file: FilePlace, ...described })

/** A kind of module with this content. */
export const module = <const K extends string, const C extends TSchema>(kind: K, content: C) =>
  Type.Object({ id: ModuleId, kind: Type.Literal(kind), place: Place, look: ModuleLook, audience: Audience, content })

export const TextModule = module(
  'text',
  Type.Object({
    title: Type.Optional(text(sizes.titleCharacters)),
    markdown: text(sizes.moduleTextCharacters),
    waits: Type.Optional(
      Type.Literal(true, {
        description: 'These are words of a layout, in the place of one’s own: nobody but the owner is shown them.',
      }),
    ),
  }),
)
export const ImageModule = module(
  'image',
  Type.Object({ picture: PicturePlace, fit: Type.Union([Type.Literal('cover'), Type.Literal('contain')]) }),
)
export const GalleryModule = module(
  'gallery',
  Type.Object({
    title: text(sizes.titleCharacters),
    pictures: whole(Picture, sizes.galleryPictures, 'owner'),
    shape: Type.Union([Type.Literal('grid'), Type.Literal('strip'), Type.Literal('pile')]),
  }),
)
/** What the house found when its owner asked it for the page behind a link. */
export const LinkCard = Type.Object(
  {
    title: text(sizes.titleCharacters),
    description: text(sizes.cardCharacters),
    site: text(sizes.cardSiteCharacters),
    picture: Nullable(FileName),
    asked_at: Instant,
  },
  {
    description:
      'What the page behind a link said of itself when the house was asked for it; its picture is a file of the house.',
  },
)
export type LinkCard = Static<typeof LinkCard>

/** How a link is drawn; a `badge` is a button of 88 by 31, with its picture if it has one. */
export const LinkShape = Type.Union([
  Type.Literal('simple'),
  Type.Literal('button'),
  Type.Literal('card'),
  Type.Literal('badge'),
])
export const LinkModule = module(
  'link',
  Type.Object({
    url: LinkAddress,
    title: text(sizes.titleCharacters),
    shape: LinkShape,
    card: Type.Optional(LinkCard),
    picture: Type.Optional(FilePlace),
  }),
)
export const LinksModule = module(
  'links',
  Type.Object({
    title: text(sizes.titleCharacters),
    links: whole(
      Type.Object({
        url: LinkAddress,
        title: text(sizes.titleCharacters),
        me: Type.Boolean({ description: 'Leads to another page of the same person (rel=me).' }),
      }),
      sizes.linksInGroup,
      'owner',
    ),
  }),
)
/** How a sound’s player looks on a wall. */
export const SoundSkin = Type.Union([Type.Literal('ghettoblaster'), Type.Literal('neobrutalist')], {
  description: 'How the player looks; left away, it is the plain one.',
})
export type SoundSkin = Static<typeof SoundSkin>

const heard = {
  title: text(sizes.titleCharacters),
  caption: Type.Optional(
    Type.String({
      maxLength: sizes.heardCharacters,
      description: 'What is said or heard in it, in words, for those who do not hear it.',
    }),
  ),
  skin: Type.Optional(SoundSkin),
}
export const AudioModule = module('audio', Type.Object({ file: FilePlace, ...heard }))
export const VoiceModule = module('voice', Type.Object({ file: FileName, ...heard }))
export const GuestbookModule = module(
  'guestbook',
  Type.Object({ title: text(sizes.titleCharacters), prompt: text(sizes.captionCharacters) }),
)
export const Top8Module = module('top8', Type.Object({ title: text(sizes.titleCharacters) }))
export const WebringModule = module(
  'webring',
  Type.Object({ title: text(sizes.titleCharacters), home: PageAddress, previous: PageAddress, next: PageAddress }),
)
export const HtmlModule = module(
  'html',
  Type.Object({ title: text(sizes.titleCharacters), html: text(sizes.htmlCharacters), css: text(sizes.cssCharacters) }),
)

export const SketchModule = module(
  'sketch',
  Type.Object({
    sketch: Type.Union([Type.Literal(''), Type.String({ pattern: '^[A-Za-z0-9]{12}$' })], {
      description: 'The random name of a sketch; empty while none has been chosen.',
    }),
    revision: Nullable(Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), {
      description: 'The published revision that is shown, also when there are newer ones; null: the newest.',
    }),
    title: text(sizes.titleCharacters),
    caption: text(sizes.captionCharacters),
  }),
)

export const CatModule = module(
  'cat',
  Type.Object({ cat: CatName, title: text(sizes.titleCharacters) }, { description: 'Which of the twelve lives here.' }),
)

export const WallModule = Type.Union(
  [
    TextModule,
    ImageModule,
    GalleryModule,
    LinkModule,
    LinksModule,
    AudioModule,
    VoiceModule,
    GuestbookModule,
    Top8Module,
    WebringModule,
    HtmlModule,
    SketchModule,
    CatModule,
  ],
  { description: 'One thing on a wall, by its kind.' },
)
export type WallModule = Static<typeof WallModule>
export type ModuleKind = WallModule['kind']
export type ModuleOf<K extends ModuleKind> = Extract<WallModule, { kind: K }>
