import type { EntityPageData } from '../../client/documents/entity-page.ts';
import { heldInWords } from '../shell/dates.ts';
import { counted, statusWord, verb } from '../shell/words.ts';
import { NodeLink } from './node-link.tsx';
import { Because, Proof, ProofList } from './proof.tsx';

type Entity = NonNullable<EntityPageData['entity']>;

/** What ties an entity to others, when it held, and the words that say so. */
export function Relations({ entity }: { readonly entity: Entity }) {
  const { edges, totalCount } = entity.relations;
  const proofs = new ProofList(edges.flatMap((tie) => tie.claims.nodes));
  if (edges.length === 0) return <p class="note">No lasting tie to anyone is told of it in view; see its events and its network.</p>;
  return (
    <div class="card-columns">
      <dl class="roles">
        {edges.map((tie, i) => (
          <div key={i}>
            <dt>{verb(tie.predicate, tie.direction)}</dt>
            <dd>
              <b><NodeLink node={tie.node} withMark /></b>{' '}
              <span class="aside">{[heldInWords(tie.validity), tie.status === 'STATED' ? '' : statusWord(tie.status), tie.independentSources > 1 ? counted(tie.independentSources, 'independent source') : ''].filter((words) => words !== '').join(' · ')}</span>{' '}
              <Because proofs={proofs} claims={tie.claims.nodes} total={tie.claims.totalCount} />
            </dd>
          </div>
        ))}
        {totalCount > edges.length ? <p class="aside">and {totalCount - edges.length} more</p> : null}
      </dl>
      <section class="proofs" aria-labelledby="proof-title">
        <h2 id="proof-title">The words that say so</h2>
        {proofs.claims.map((claim, i) => <Proof key={claim.id} claim={claim} number={i + 1} />)}
      </section>
    </div>
  );
}
