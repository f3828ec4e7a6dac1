// inspircd, which keeps nothing: how fast a server written in C++ can be that has nothing to store.
import { freePort } from '#bedrock/http/free-port'
import type { Peer } from './peer.ts'
import { ownFolder, run, type Running, settle } from './program.ts'
import { irc } from './speech.ts'

/** Everything that slows people down is off. */
const settings = (port: number): string => `
<server name="irc.localhost" description="bench" network="bench">
<admin name="bench" nick="bench" email="bench@localhost">
<bind address="127.0.0.1" port="${port}" type="clients">
<connect name="all" allow="*" timeout="60" pingfreq="1h" localmax="10000" globalmax="10000" limit="10000"
  fakelag="no" commandrate="1000000000" threshold="1000000" recvq="100M" softsendq="1G" hardsendq="1G"
  resolvehostnames="no" useident="no" maxconnwarn="no">
<performance softlimit="12800" somaxconn="1024" netbuffersize="65534" quietbursts="yes">
<channels users="100" opers="100">
<dns server="127.0.0.1" timeout="1">
<module name="cap">
<module name="ircv3_echomessage">
`

/** The server. */
export const inspircd: Peer = {
  name: 'inspircd',
  packages: ['inspircd'],
  speech: irc,
  stores: false,
  durable: false,
  keeps: 'nowhere',
  async start(): Promise<Running> {
    await using stack = new AsyncDisposableStack()
    const folder = stack.use(await ownFolder())
    const port = await freePort('127.0.0.1')
    const config = await settle(folder.path, 'inspircd.conf', settings(port))
    const running = stack.use(
      await run({
        command: '/usr/sbin/inspircd',
        args: ['--config', config, '--nofork', '--nolog', '--nopid'],
        folder: folder.path,
        port,
      }),
    )
    const owned = stack.move()
    return { port, pid: running.pid, [Symbol.asyncDispose]: () => owned.disposeAsync() }
  },
}
