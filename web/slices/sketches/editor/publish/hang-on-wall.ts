// The way of a published sketch to one's own wall, and what is said of it. It is published already, so nothing here undoes that.
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { person } from '../../../../bedrock/session.ts'
import type { Bench } from '../bench.ts'
import type { PublishForm } from './publish-form.ts'

const said = codegroundLines.publish

export interface OnWall {
  /** What became of it. */
  readonly text: string
  readonly way: { readonly label: string; readonly href: string }
}

/** [CODE-1.39] Null where it was not asked for, or is nobody else’s to see. Never throws. */
export async function hangOnWall({ keeping }: Pick<Bench, 'keeping'>, form: PublishForm): Promise<OnWall | null> {
  const sketch = keeping.own.peek()?.sketch
  const username = person.peek()?.username
  if (!form.wall || form.visibility === 'private' || !sketch || username === undefined) return null
  const way = { label: said.toWall, href: `/@${username}` }
  try {
    const { hangSketch } = await import('../../../walls/desk/hang-sketch.ts')
    return { text: said.onWall[await hangSketch(sketch)], way }
  } catch (error) {
    return { text: said.notOnWall(asFailure(error).message), way }
  }
}
