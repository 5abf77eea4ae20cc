/** Names of event types in PLOVER before 0.8 → our type and mode. */
export const earlierPloverTypes: Readonly<Record<string, readonly [type: string, mode?: string]>> = {
  DEMAND: ['REQUEST'], APPEAL: ['REQUEST'], DISAPPROVE: ['ACCUSE', 'DISAPPROVE'], INVESTIGATE: ['ACCUSE', 'INVESTIGATE'], FIGHT: ['ASSAULT'], YIELD: ['CONCEDE'], REDUCE: ['SANCTION'],
};
