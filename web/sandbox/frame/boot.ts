// The script of the frame's document: waits for the page's one message, closes the realm, and only then lets any other code in.
import type { Given, PageSays } from '../wire.types.ts'
import { closeRealm, trusted } from './close-realm.ts'
import { dataOf, free, listen } from './intrinsics.ts'
import { runScript } from './run-script.ts'
import type { Kit, Tools } from './tools.types.ts'

const outside = parent
const parseText = free(DOMParser.prototype.parseFromString)
const parser = new DOMParser()

function first(event: MessageEvent): void {
  const [port] = event.ports
  // Whoever else has this window is not its parent.
  if (event.source !== outside || !port) return
  removeEventListener('message', first)
  const given = dataOf(event) as Given // The page's own words.
  const tools: Tools = {
    port,
    given,
    run: runScript,
    tame: closeRealm(given.grants.includes('sound'), (name) => tools.refused(name)),
    parse: (markup) => trusted(() => parseText(parser, markup, 'text/html')),
    refused: () => {},
  }
  runScript(given.kit, 'kit')
  // The kit leaves itself under this name, before any code of the sketch is there.
  const begin = Reflect.get(window, '__kit') as Kit
  Reflect.deleteProperty(window, '__kit')
  let obey: ReturnType<Kit> | undefined
  // Before the sketch is there: from then on even the port's own methods may be others.
  listen(port, 'message', (order) => obey?.(dataOf(order as MessageEvent) as PageSays))
  port.start()
  obey = begin(tools)
}

document.currentScript?.remove()
addEventListener('message', first)
addEventListener('load', () => outside.postMessage({ neospace: 'runner' }, '*'), { once: true })
