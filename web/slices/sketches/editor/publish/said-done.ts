// What is said once a sketch is published, and where that leads.
import { codegroundLines } from '#words/codeground-lines'
import { openRooms } from '../../../rooms/room-list.ts'
import type { Bench } from '../bench.ts'
import { hangOnWall } from './hang-on-wall.ts'
import type { PublishForm } from './publish-form.ts'

const said = codegroundLines.publish

interface Done {
  readonly text: string
  readonly way: { readonly label: string; readonly href: string }
}

/** Leads to the room that was told, or to the page of the sketch. */
function saidDone({ visibility, room }: PublishForm, address: string): Done {
  const told = visibility === 'private' ? undefined : openRooms.peek().find(({ id }) => id === room)
  if (!told) {
    const text = visibility === 'private' ? said.done.private : `${said.done[visibility]} ${said.noneTold}`
    return { text, way: { label: said.see, href: address } }
  }
  return {
    text: `${said.done[visibility]} ${said.told(told.name)}`,
    way: { label: said.toRoom(told.name), href: `/rooms/${told.name}` },
  }
}

/** [CODE-1.39] Hangs it on one’s wall where that was asked for, and then leads there. Never throws. */
export async function hungAndSaid(bench: Pick<Bench, 'keeping'>, form: PublishForm, address: string): Promise<Done> {
  const { text, way } = saidDone(form, address)
  const wall = await hangOnWall(bench, form)
  return wall ? { text: `${text} ${wall.text}`, way: wall.way } : { text, way }
}
