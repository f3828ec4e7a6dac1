// How a wall changes: small steps, of which its whole history consists.
import { type Static, Type } from 'typebox'
import { sizes } from './limits.ts'
import { whole } from './shapes.ts'
import { ModuleId, Place, WallModule } from './modules.ts'
import { Theme } from './themes.ts'

export const WallStep = Type.Union(
  [
    Type.Object(
      { step: Type.Literal('put'), module: WallModule },
      { description: 'Adds a module, or replaces the one with its id.' },
    ),
    Type.Object(
      { step: Type.Literal('place'), id: ModuleId, place: Place },
      { description: 'Moves, sizes, turns or layers one.' },
    ),
    Type.Object({ step: Type.Literal('remove'), id: ModuleId }),
    Type.Object(
      { step: Type.Literal('order'), ids: Type.Array(ModuleId, { maxItems: sizes.wallModules }) },
      { description: 'The order in which the wall is read; those not named follow, in their present order.' },
    ),
    Type.Object({ step: Type.Literal('theme'), theme: Theme }),
  ],
  { description: 'One step of a change. What it names and is not there is passed over.' },
)
export type WallStep = Static<typeof WallStep>

export const WallDocument = Type.Object(
  { theme: Theme, modules: whole(WallModule, sizes.wallModules, 'owner') },
  { description: 'A wall at one moment. Its modules stand in the order in which they are read.' },
)
export type WallDocument = Static<typeof WallDocument>
