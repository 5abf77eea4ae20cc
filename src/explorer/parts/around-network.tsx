import { useState } from 'preact/hooks';
import { usePart } from '../shell/use-part.ts';

/** The network around a node, behind a button: the words come first. */
export function AroundNetwork({ of, title, isOpen: opened = false }: { readonly of: string; readonly title: string; readonly isOpen?: boolean }) {
  const [isOpen, setOpen] = useState(opened);
  const part = usePart('entity-network', isOpen ? () => import('../pictures/entity-network.tsx') : undefined);
  return (
    <section class="around" aria-label={title}>
      {isOpen ? (part ? <part.EntityNetwork key={of} of={of} /> : <div class="picture-place" aria-busy="true" />) : <button type="button" onClick={() => setOpen(true)}>{title}, as a network</button>}
    </section>
  );
}
