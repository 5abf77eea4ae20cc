import { claimOfSuggestion, suggestSameAs } from '../claims/same-as.ts';
import { ingest, load } from '../ingest.ts';
import type { RunCommand } from './command.ts';
import { loadPlaced, sourcesAt } from './data.ts';
import { exitCodes } from './exit-codes.ts';

/** Suggests which entities of several datasets may be one, best first; merges nothing. A line is score, id, id, reason; with `--json` a claim. */
export const sameAs: RunCommand = async (call) => {
  const sets = await Promise.all(sourcesAt(call.valuesOf('data')).map(async (placed) => {
    const holdings = ingest([]);
    await loadPlaced((source) => load(holdings, source), placed);
    return [placed.path, holdings.store.entities().flatMap((id) => holdings.store.entity(id) ?? [])] as const;
  }));
  const suggestions = suggestSameAs(new Map(sets.map(([path, entities]) => [path, entities.map((entity) => ({ ...entity, aliases: [...entity.aliases] }))])));
  const lines = suggestions.map((one) => (call.has('json') ? JSON.stringify(claimOfSuggestion(one)) : [one.score.toFixed(1), one.a, one.b, one.reason].join('\t')));
  await call.print(lines.map((line) => `${line}\n`).join(''));
  call.say(`${suggestions.length} ${suggestions.length === 1 ? 'pair' : 'pairs'} may be one, across ${sets.length} datasets. None was merged.`);
  return exitCodes.OK;
};
