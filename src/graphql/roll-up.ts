import { builder } from './builder.ts';

/** As whom those are counted who had a part in events. */
export const RollUpEnum = builder.enumType('RollUp', {
  description: 'As whom those are counted who had a part in events: as themselves, or as a country, by relations in view; as themselves when these lead to none.',
  values: {
    ENTITY: { description: 'As themselves.' },
    COUNTRY: { description: 'As the country they act for: that to which their offices and bodies lead. Groups of no certain members ("civilians") act for none.' },
    ANYONE_OF_COUNTRY: { description: 'As the country they act for, belong to, live in or operate in, as sets of coded events count: a citizen or a rebel of a country counts as that country, though neither speaks for it.' },
  },
});
