/** The questions that stand in the first tabs: the operations of `schema/operations/` that begin with `# tab: N Title`. */

const MARK = /^# tab: (\d+) .*\n/;
const MOST_TABS = 8;

const sources: Record<string, string> = import.meta.glob('../../../schema/operations/*.graphql', { query: '?raw', eager: true, import: 'default' });

const marked = Object.values(sources).flatMap((query) => {
  const place = MARK.exec(query)?.[1];
  return place === undefined ? [] : [{ place: Number(place), query: query.replace(MARK, '') }];
});

/** Stands alone where no operation is marked: GraphiQL cannot start without a tab. */
const FALLBACK = { place: 1, query: `query WhoOrderedStrikes {
  events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }) {
    nodes { title orderedBy { nodes { name } } recipients { nodes { name } } }
  }
}
` };

export const defaultTabs = (marked.length > 0 ? marked : [FALLBACK]).sort((a, b) => a.place - b.place).slice(0, MOST_TABS).map(({ query }) => ({ query }));
