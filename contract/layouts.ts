// A layout: how a wall is arranged and looks, without anything of whoever made it. It can be kept as a file and given to somebody else.
import { type Static, type TSchema, Type } from 'typebox'
import { sizes } from './limits.ts'
import { CatModule, GuestbookModule, LinkShape, ModuleLook, Place, TextModule, Top8Module } from './modules.ts'
import { Theme } from './themes.ts'

const title = { title: Type.String({ maxLength: sizes.titleCharacters }) }
const thing = <const K extends string, const C extends TSchema>(kind: K, content: C) =>
  Type.Object({ kind: Type.Literal(kind), place: Place, look: ModuleLook, content })

/** A place of one kind. What leads elsewhere or was sent has no field here, so no layout can bring it. */
export const LayoutThing = Type.Union(
  [
    thing('text', Type.Omit(TextModule.properties.content, ['waits'])),
    thing('image', Type.Object({ fit: Type.Union([Type.Literal('cover'), Type.Literal('contain')]) })),
    thing(
      'gallery',
      Type.Object({ ...title, shape: Type.Union([Type.Literal('grid'), Type.Literal('strip'), Type.Literal('pile')]) }),
    ),
    thing(
      'link',
      Type.Object({
        ...title,
        shape: LinkShape,
      }),
    ),
    thing('links', Type.Object({ ...title, names: Type.Array(title.title, { maxItems: sizes.linksInGroup }) })),
    thing('audio', Type.Object(title)),
    thing('guestbook', Type.Object(GuestbookModule.properties.content.properties)),
    thing('top8', Type.Object(Top8Module.properties.content.properties)),
    thing('webring', Type.Object(title)),
    thing('html', Type.Object(title)),
    thing('sketch', Type.Object(title)),
    thing('cat', Type.Object(CatModule.properties.content.properties)),
  ],
  { description: 'One place of a layout, by its kind, with words that belong to nobody.' },
)
export type LayoutThing = Static<typeof LayoutThing>

export const Layout = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: sizes.layoutNameCharacters }),
    theme: Theme,
    things: Type.Array(LayoutThing, { minItems: 1, maxItems: sizes.layoutThings }),
  },
  { description: 'A beginning for a wall: a theme, and places in the order in which they are read.' },
)
export type Layout = Static<typeof Layout>
