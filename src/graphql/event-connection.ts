import { listConnection } from './connection.ts';
import { EventRef } from './refs.ts';

export const EventConnection = listConnection('Event', EventRef, 'Events in a stable order.');
