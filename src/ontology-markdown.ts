import { attributes } from '../schema/attributes.ts';
import * as words from '../schema/claim-words.ts';
import * as kinds from '../schema/entity-types.ts';
import { eventContexts, eventTypes, PLOVER_VERSION } from '../schema/event-types.ts';
import { eventRelationTypes, relationTypes } from '../schema/relation-types.ts';
import { commandModes, roles } from '../schema/roles.ts';
import { allEventTypes, keysOf, modesOf } from './ontology.ts';

type Cells = readonly (string | number)[];

const table = (head: Cells, rows: readonly Cells[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const listed = (types: readonly string[]): string => types.join(', ');

/** A closed list of words with what each means. */
const wordTable = (title: string, list: Readonly<Record<string, string>>): string =>
  `### ${title}\n\n${table(['word', 'meaning'], Object.entries(list))}`;

const eventTable = (): string => allEventTypes.map((type) => {
  const row = eventTypes[type];
  const head = `### ${type}\n\n${row.description} Quad class ${row.quad}, score ${row.score}, CAMEO ${row.cameoRoots.join(', ') || 'none'}.`;
  const modes = modesOf(type).map(([mode, one]) => [mode, one.plover || '(ours)', one.score, one.cameo.join(', '), one.description]);
  return modes.length === 0 ? head : `${head}\n\n${table(['mode', 'in PLOVER', 'score', 'CAMEO', 'meaning'], modes)}`;
}).join('\n\n');

const { entityTypes: _types, otherPrefixes: _prefixes, ...closedKinds } = kinds;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The whole vocabulary as a page, from the tables in `schema/`. */
export function ontologyMarkdown(): string {
  const relationRows = Object.entries({ ...relationTypes, ...eventRelationTypes })
    .map(([key, row]): Cells => [key, listed(row.from), listed(row.to), `\`${row.field}\``, `\`${row.inverse}\``, row.description]);
  return `${[
    '# The words of newsgraph',
    'Printed from the tables in `schema/` by `npm run schema`; do not edit. The same words stand in the data, in TypeScript and in GraphQL.',
    '## Entity types', table(['type', 'id prefix', 'can act', 'FollowTheMoney', 'meaning'], keysOf(kinds.entityTypes).map((type) => {
      const row = kinds.entityTypes[type];
      return [type, `\`${row.prefix}:\``, row.actor ? 'yes' : 'no', row.ftm, row.description];
    })),
    '## Roles in events', table(['role', 'filler', 'on Event', 'on the filler', 'meaning'], keysOf(roles).map((role) => {
      const row = roles[role];
      return [role, listed(row.filler), `\`${row.field}\``, `\`${row.inverse}\``, row.description];
    })),
    '## Relations', table(['relation', 'from', 'to', 'field', 'inverse field', 'meaning'], relationRows),
    '## Attributes', table(['attribute', 'of', 'form', 'meaning'], keysOf(attributes).map((key) => [key, listed(attributes[key].of), attributes[key].shape, attributes[key].description])),
    `## Event types and modes (PLOVER ${PLOVER_VERSION})`, eventTable(),
    '## Closed lists',
    ...Object.entries({ ...words, ...closedKinds, commandModes, eventContexts }).sort(byName).map(([name, list]) => wordTable(name, list)),
  ].join('\n\n')}\n`;
}
