// What the command line can have done to a house: one function each, run by the running server or, where none runs, by the command line itself.
import type { Static, TObject } from 'typebox'
import { Compile } from 'typebox/compile'
import type { AppContext } from '#server/context'
import { CliError } from '../exit-codes.ts'

/** What an act on the bare data needs: no slices, no migrations. */
export type DataContext = Pick<AppContext, 'config' | 'db' | 'mode' | 'clock' | 'random' | 'logger' | 'metrics'>

/** An act as the registry holds it. */
export interface HouseAct {
  readonly name: string
  /** `house` opens and migrates everything; `data` only the database as it is. */
  readonly needs: 'house' | 'data'
  run(ctx: AppContext | DataContext, args: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** Declares an act on an open house. */
export const houseAct = <A extends TObject>(
  name: string,
  args: A,
  run: (ctx: AppContext, args: Static<A>) => Promise<unknown>,
): HouseAct =>
  // The dispatcher gives an act the context that it asks for.
  ({
    name,
    needs: 'house',
    run: checked(args, run as (ctx: AppContext | DataContext, args: Static<A>) => Promise<unknown>),
  })

/** Declares an act on the data as it is. */
export const dataAct = <A extends TObject>(
  name: string,
  args: A,
  run: (ctx: DataContext, args: Static<A>) => Promise<unknown>,
): HouseAct => ({ name, needs: 'data', run: checked(args, run) })

function checked<A extends TObject>(
  shape: A,
  run: (ctx: AppContext | DataContext, args: Static<A>) => Promise<unknown>,
): HouseAct['run'] {
  const compiled = Compile(shape)
  return async (ctx, args) => {
    if (!compiled.Check(args)) throw new CliError('usage', sentence(shape, compiled.Errors(args)[0]?.instancePath))
    return await run(ctx, args)
  }
}

/** Names the part that is wrong, with what its schema says that it should be. */
function sentence(shape: TObject, path = ''): string {
  const part = path.split('/')[1] ?? ''
  const described: unknown = Reflect.get(Object(shape.properties[part]), 'description')
  return `${part || 'What was given'} is not as it should be${typeof described === 'string' ? `: ${described}` : '.'}`
}
