import type { Entity } from '../model.ts';
import { builder } from './builder.ts';

/** A point, of a place or of an event in its place. */
export const CoordinatesType = builder.objectRef<NonNullable<Entity['coordinates']>>('Coordinates').implement({
  description: 'A point on Earth (WGS 84).',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east.' }),
  }),
});
