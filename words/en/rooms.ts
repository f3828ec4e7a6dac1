// Rooms: their list, opening one, changing one, who belongs to it.
export const rooms = {
  title: 'Rooms',
  pageTitle: 'Rooms',
  label: 'Rooms',
  unread: 'something new',
  private: 'private',
  announcement: 'read only',
  archived: 'archived',
  kind: 'room',
  none: 'You see no room yet. Open the first one.',
  menu: (name: string) => `What can be done in ${name}`,
  archive: {
    show: 'Archived rooms',
    none: 'No room is archived.',
  },
  open: {
    act: 'Open a room',
  },
  left: {
    left: (room: string) => `You left ${room}.`,
    removed: (room: string) => `You were removed from ${room}.`,
    private: (room: string) => `${room} became private.`,
    banned: (room: string) => `You can no longer see ${room}.`,
  },
  opened: (room: string) => `Room #${room} is open`,
} as const
