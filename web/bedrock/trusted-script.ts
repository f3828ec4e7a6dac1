// Scripts of workers: the page's content policy lets each in by a policy of its own name.

interface Trusting {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** By the names of their policies, each of which may be made once a page. */
const trusted = new Map<string, string>()

/** The address of a script that a worker may be made of; `policy` is among those that the house names. */
export function trustedScript(policy: string, script: string): string {
  // Browsers without trusted types take the address as it is; the library of types knows none.
  const trusting = Reflect.get(window, 'trustedTypes') as Trusting | undefined
  const address =
    trusted.get(policy) ??
    trusting
      ?.createPolicy(policy, {
        createScriptURL(url) {
          if (url !== script) throw new TypeError(`This is not the script of ${policy}.`)
          return url
        },
      })
      .createScriptURL(script) ??
    script
  trusted.set(policy, address)
  return address
}
