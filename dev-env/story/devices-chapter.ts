// The friend is told on their phone when the page is shut.
import * as devices from '#contract/devices'
import { pushBrowser } from '../push-browser.ts'
import type { Cast } from './cast.ts'

/** Every route of devices; the Internet of the story takes whatever is sent there. */
export async function devicesChapter({ tell, ben }: Cast): Promise<void> {
  const phone = pushBrowser('https://pages.example/push/f4Kq', 'phone of ben')
  const { device } = await tell.http(ben, devices.addDevice, { body: phone.subscription })
  const params = { id: device.id }
  await tell.http(ben, devices.listDevices, {})
  await tell.http(ben, devices.testDevice, { params })
  await tell.http(ben, devices.removeDevice, { params })
}
