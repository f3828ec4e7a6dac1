// The doors of the devices on which people are told when the page is shut: each is one’s own.
import * as devices from '#contract/devices'
import { pushBrowser } from '#dev-env/push-browser'
import { changing, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

const subscription = ({ unused }: World) => {
  const name = unused()
  return { body: pushBrowser(`https://push.example/${name}`, name).subscription }
}
/** Those who cannot add one name one that is not there; they are turned away before that is seen. */
const mayAdd = ({ kind }: Subject): boolean => !['anonymous', 'banned', 'erased', 'bot', 'frozen'].includes(kind)
async function own(world: World, as: Subject) {
  if (!mayAdd(as)) return { params: { id: 1 } }
  const { device } = await as.visitor.request(devices.addDevice, subscription(world))
  return { params: { id: device.id } }
}
const foreign = { expect: 'NOT_FOUND', parts: (world: World) => own(world, world.as('member')) } as const

export const deviceRows: readonly Row[] = [
  routeRow(devices.listDevices, { expect: signedIn, parts: () => ({}) }),
  routeRow(devices.addDevice, { expect: changing, fresh: true, parts: subscription }),
  routeRow(devices.removeDevice, { expect: changing, fresh: true, parts: own, foreign }),
  routeRow(devices.testDevice, { expect: changing, fresh: true, parts: own, foreign }),
]
