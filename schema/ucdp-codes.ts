/** Closed codes of UCDP (GED code book 19.1 and later, UCDP/PRIO Armed Conflict code book 22.1). */

/** GED `type_of_violence` → what it is, and in our words. UCDP counts only organised violence that kills: always ASSAULT. */
export const typesOfViolence = {
  1: { type: 'ASSAULT', act: 'State-based conflict' },
  2: { type: 'ASSAULT', act: 'Non-state conflict' },
  3: { type: 'ASSAULT', act: 'One-sided violence' },
} as const;

/** ACD `incompatibility` → what the parties fight over. */
export const incompatibilities = { 1: 'territory', 2: 'government', 3: 'government and territory' } as const;
