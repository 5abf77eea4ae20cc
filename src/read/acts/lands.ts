import type { EventType } from '../../ontology.ts';

/** Acts by which a place that is named as who does them stands for those who rule it: "Puntland cut ties". */
export const OF_RULERS: ReadonlySet<EventType> = new Set(['SANCTION', 'ACCUSE', 'AGREE', 'REJECT', 'THREATEN', 'SUPPORT', 'REQUEST', 'AID', 'COOPERATE', 'CONCEDE', 'MOBILIZE']);

/** "Mombasa County issued an order": places that are named as what is governed. */
export const GOVERNED = /\b(?:County|State|City|Province|Municipality|District|Region)$/;

/** "came under fire from the Venezuelan bank", "from Lebanese soil": where it came from, and not who fired. */
export const LAND = /^(?:bank|shore|side|coast|hill|hills|hilltop|ridge|mountain|valley|forest|wood|bush|field|soil|territory|land|roof|rooftop|window|balcony|building|house|minaret|tower|direction|village|airspace|water|island)$/;
