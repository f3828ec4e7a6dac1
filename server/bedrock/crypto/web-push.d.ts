// What the house uses of the library, which brings no types.
declare module 'web-push' {
  interface Details {
    readonly endpoint: string
    readonly headers: Readonly<Record<string, string | number>>
    readonly body: Buffer
  }
  interface Options {
    readonly vapidDetails: { readonly subject: string; readonly publicKey: string; readonly privateKey: string }
    readonly TTL: number
    readonly urgency: 'normal' | 'high'
    readonly topic: string
  }
  interface Subscription {
    readonly endpoint: string
    readonly keys: { readonly p256dh: string; readonly auth: string }
  }
  const library: { generateRequestDetails(subscription: Subscription, payload: string, options: Options): Details }
  export default library
}
