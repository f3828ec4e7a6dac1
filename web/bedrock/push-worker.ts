// Lets the worker in that shows pushes. The page's content policy trusts one script by name, and this is where that trust is made.

interface Trusting {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const script = '/sw.js'
let trusted: string | undefined

/** The policy may be made once a page; no other script passes through it. */
function trustedScript(): string {
  // Browsers without trusted types take the address as it is; the library of types knows none.
  const trusting = Reflect.get(window, 'trustedTypes') as Trusting | undefined
  trusted ??=
    trusting
      ?.createPolicy('house-worker', {
        createScriptURL(url) {
          if (url !== script) throw new TypeError('This is not the worker of the house.')
          return url
        },
      })
      .createScriptURL(script) ?? script
  return trusted
}

/** The worker, ready. */
export async function pushWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(trustedScript(), { updateViaCache: 'none' })
  return await navigator.serviceWorker.ready
}
