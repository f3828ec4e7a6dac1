// Where a sketch can be told of.
import { computed } from '@preact/signals'
import { openRooms } from '../../../rooms/room-list.ts'

/** The rooms in which one may speak, by name. */
export const tellableRooms = computed(() =>
  openRooms.value.filter(({ joined, kind, can_manage }) => joined && (kind === 'text' || can_manage)),
)
