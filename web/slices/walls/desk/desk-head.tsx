// The head of the table: its name, whose eyes it is seen with, and the lamp.
import { words } from '#words/index'
import { person } from '../../../bedrock/session.ts'
import { Choice } from '../../../kit/choice.tsx'
import { DeskLamp } from './desk-lamp.tsx'
import type { OwnWall } from './own-wall.ts'
import { SeenBy } from './seen-by.tsx'
import { looking } from './tools.ts'

const { lookAs } = words.walls

/** The strip above the table. */
export function DeskHead({ own }: { readonly own: OwnWall }) {
  return (
    <header class="desk-head">
      <h1 class="desk-title" tabIndex={-1}>
        {words.walls.pageTitle}
      </h1>
      {looking.value !== 'build' && <p class="desk-differs">{lookAs.differs}</p>}
      <Choice
        legend={lookAs.legend}
        legendUnseen
        options={(['build', 'everyone', 'followers', 'phone'] as const).map((value) => ({
          value,
          label: lookAs[value],
        }))}
        value={looking.value}
        onChoose={(value) => (looking.value = value)}
      />
      <a class="desk-visit" href={`/@${person.value?.username ?? ''}`}>
        {words.walls.desk.look}
      </a>
      <SeenBy />
      <DeskLamp own={own} />
    </header>
  )
}
