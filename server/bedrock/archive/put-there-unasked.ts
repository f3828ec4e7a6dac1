// What computers put beside people’s files when they make a zip.

const unasked = /^__MACOSX\/|(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i

/** Whether a file of this name was put into the zip without being asked. */
export const putThereUnasked = (name: string): boolean => unasked.test(name)
