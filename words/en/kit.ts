// What the components themselves say.
export const kit = {
  comeIn: {
    why: (name: string) => `To leave something one has to be signed in. No account here? Ask @${name} for a key.`,
    go: 'Come in',
  },
  close: 'Close',
  show: 'Show',
  hide: 'Hide',
  showPassphrase: 'Show the passphrase',
  hidePassphrase: 'Hide the passphrase',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  undo: 'Undo',
  optional: 'optional',
  cancel: 'Cancel',
  menu: 'More',
  notices: 'Notices',
  crop: {
    frame: 'The part that is shown. Arrow keys move it, plus and minus change how near it is.',
    zoom: 'How near',
    hint: 'Drag it, or use the arrow keys, plus and minus.',
    use: 'Use this part',
    cancel: 'Cancel',
  },
} as const
