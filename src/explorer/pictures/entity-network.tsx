import { useMemo } from 'preact/hooks';
import { entityNetwork } from '../../client/documents/entity-network.ts';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefWith } from '../shell/links.ts';
import { go, usePlace } from '../shell/navigation.ts';
import { count } from '../shell/words.ts';
import { graphOf } from './graph-model.ts';
import { NetworkFrame } from './network-frame.tsx';

const [FEWEST, MOST] = [60, 300];

/** What lies around a node. How deep, how many, and which nodes were opened stand in the address. */
export function EntityNetwork({ of }: { readonly of: string }) {
  const { params } = usePlace();
  const depth = [1, 2, 3].find((one) => String(one) === params.get('depth')) ?? 1;
  const limit = Math.min(MOST, Math.max(FEWEST, Number(params.get('limit') ?? FEWEST) || FEWEST));
  const opened = (params.get('opened') ?? '').split(',').filter((id) => /^[a-z]{3}:[A-Za-z0-9-]+$/.test(id)).slice(0, 50);
  const variables = { of, depth, limit, opened, lens: lensInput() };
  const seen = useAnswer(entityNetwork, variables);
  const around = seen.data?.neighborhood;
  const graph = useMemo(() => (around ? graphOf(around) : undefined), [around]);
  const open = (ids: readonly string[]): void => go(hrefWith({ opened: ids.join(',') || undefined }));
  return (
    <Around seen={seen} lines={14}>
      {() => (around && graph ? (
        <NetworkFrame
          graph={graph} title="Network" center={graph.nodes[0]?.id ?? of} document={entityNetwork} variables={variables}
          onExpand={(id) => open(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id])} isExpanded={(id) => opened.includes(id)}
          controls={(
            <>
              <span role="group" aria-label="Depth">depth {[1, 2, 3].map((one) => <a key={one} class="button" href={hrefWith({ depth: one === 1 ? undefined : one })} {...(one === depth ? { 'aria-current': 'true' as const } : {})}>{one}</a>)}</span>
              <button type="button" disabled={opened.length === 0} onClick={() => open(opened.slice(0, -1))}>Undo</button>
              {around.omitted > 0 ? <span>and {count(around.omitted)} more{around.truncated ? ' at least' : ''} {limit < MOST ? <a href={hrefWith({ limit: MOST })}>show up to {MOST}</a> : null}</span> : null}
            </>
          )}
        />
      ) : <p class="note">Nothing is tied to this in view.</p>)}
    </Around>
  );
}
