import { claimOfSuggestion, suggestSameAs } from '../claims/same-as.ts';
import type { RunCommand } from './command.ts';
import { holdingsAt, sourcesAt } from './data.ts';
import { exitCodes } from './exit-codes.ts';

/** Suggests which entities of several datasets may be one, best first; merges nothing. A line is score, id, id, reason; with `--json` a claim. */
export const sameAs: RunCommand = async (call) => {
  const { store, datasets } = await holdingsAt(sourcesAt(call.valuesOf('data')));
  const sets = datasets.map(({ id }) => [id, store.declared(id).entities.map((entity) => ({ ...entity, aliases: [...entity.aliases] }))] as const);
  const suggestions = suggestSameAs(new Map(sets));
  const lines = suggestions.map((one) => (call.has('json') ? JSON.stringify(claimOfSuggestion(one)) : [one.score.toFixed(1), one.a, one.b, one.reason].join('\t')));
  await call.print(lines.map((line) => `${line}\n`).join(''));
  call.say(`${suggestions.length} ${suggestions.length === 1 ? 'pair' : 'pairs'} may be one, across ${sets.length} datasets. None was merged.`);
  return exitCodes.OK;
};
