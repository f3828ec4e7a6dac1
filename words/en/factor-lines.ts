// The second factor and its recovery codes as they are set up, outside of the first load.
export const factorLines = {
  factor: {
    off: 'Off. The passphrase alone opens your account.',
    on: (day: string) => `On since ${day}.`,
    left: (left: number) =>
      left === 0
        ? 'No recovery codes are left. Make new ones.'
        : left === 1
          ? 'One recovery code is left.'
          : `${left} recovery codes are left.`,
    begin: 'Set it up',
    scan: 'Scan this with an authenticator app, then type the six digits that it shows.',
    qr: 'The second factor’s secret as a QR code',
    secret: 'Or type this into the app',
    switchOn: 'Switch it on',
    cancel: 'Leave it off',
    switchedOn: 'Your account asks for a code from now on.',
    renew: 'New recovery codes',
    switchOff: 'Switch it off',
    switchedOff: 'The passphrase alone opens your account again.',
  },
  recovery: {
    title: 'Recovery codes',
    what: 'Each opens your account once when the app is away. They are shown this once: print them, or write them down.',
    all: 'All recovery codes',
    copy: 'Copy them',
    kept: 'I have kept them',
  },
} as const
