// What guards an account beside its passphrase: the second factor, being asked again, moving to a phone.
export const security = {
  code: {
    label: 'Code',
    hint: 'Six digits, from your authenticator app.',
    recovery: 'Recovery code',
    recoveryHint: 'One of those you kept, like 7k2m-q0xc-vb41-9ztd. It works once.',
    useRecovery: 'No app here? Use a recovery code',
    useApp: 'Use the app after all',
    asked: 'The passphrase is right. Now the code of your second factor.',
    enter: 'Open the door',
    back: 'Start again',
  },
  confirm: {
    title: 'Is it you?',
    what: 'This is asked for again, in case somebody else sits at your screen. It holds for ten minutes.',
    password: 'Your passphrase',
    wrong: 'That is not your passphrase.',
    go: 'Yes, it is me',
  },
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
  move: {
    title: 'Sign in here',
    pageTitle: 'Signing in by link',
    make: 'Show the code',
    again: 'Show a new one',
    scan: 'Scan this with your phone, or open the link there. It signs in as you, once, within five minutes.',
    qr: 'The link for your phone as a QR code',
    link: 'Link for your phone',
    copy: 'Copy the link',
    until: (time: string) => `Good until ${time}.`,
    asked: (name: string) => `This opens the house on this device as ${name}.`,
    leaves: (name: string) => `You are signed in here as ${name}; that ends.`,
    go: (name: string) => `Sign in as ${name}`,
    going: 'Opening the door',
    dead: 'This link was used or is too old. Make a new one on the device where you are signed in, under Settings.',
  },
} as const
