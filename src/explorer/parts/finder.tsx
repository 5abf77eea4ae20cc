import { useId } from 'preact/hooks';
import { counted, kindWord } from '../shell/words.ts';
import { KindMark } from './node-link.tsx';
import { useFinder, type Found, type FoundRow } from './use-finder.ts';

export type { Found } from './use-finder.ts';

interface FinderProps {
  readonly label: string;
  readonly placeholder?: string | undefined;
  /** The name that stands in the field to begin with. */
  readonly chosen?: string | undefined;
  /** Only entities of these types. */
  readonly kinds?: readonly string[] | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly class?: string | undefined;
  /** Gets what was chosen; undefined when the field was emptied. */
  readonly onChoose: (found: Found | undefined) => void;
  /** Gets the text when it is sent without choosing; a last row in the list offers it. */
  readonly onText?: ((text: string) => void) | undefined;
}

/** A field that finds entities by any of their names, in any script: a combobox with a list (WAI-ARIA 1.2). */
export function Finder({ label, placeholder, chosen = '', kinds, isLabelHidden = false, class: className = '', onChoose, onText }: FinderProps) {
  const id = useId();
  const finder = useFinder({ chosen, kinds, onChoose, onText });
  const { field, text, rows, isText, isListed, isLoading, active } = finder;
  const option = (index: number) => ({
    id: `${id}-${index}`, role: 'option' as const, 'aria-selected': index === active, class: index === active ? 'is-active' : '',
    onMouseDown: (event: MouseEvent) => {
      event.preventDefault();
      finder.choose(index);
    },
  });
  return (
    <div class={`finder ${className}`} onFocusOut={(event) => { if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) finder.close(); }}>
      <label for={id} class={isLabelHidden ? 'sr-only' : ''}>{label}</label>
      <input
        ref={field} id={id} type="text" role="combobox" autocomplete="off" spellcheck={false} dir="auto" placeholder={placeholder} value={text} maxLength={200}
        aria-expanded={isListed} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={active >= 0 && isListed ? `${id}-${active}` : undefined}
        onInput={finder.onInput} onKeyDown={finder.onKeyDown} onFocus={() => field.current?.select()}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} class="choices" hidden={!isListed} aria-busy={isLoading}>
        {rows.map((row, i) => <li key={row.node.plainId} {...option(i)}><Choice row={row} /></li>)}
        {isText ? <li key="text" {...option(rows.length)}>Events with “<bdi>{text.trim()}</bdi>” in the title</li> : null}
        {!isText && rows.length === 0 ? <li key="none" role="option" aria-selected={false} aria-disabled class="is-none">{isLoading ? 'Looking …' : 'Nobody and nothing is known by that name.'}</li> : null}
      </ul>
      <span class="sr-only" role="status">{isListed && !isLoading ? `${counted(rows.length, 'name')} found` : ''}</span>
    </div>
  );
}

const Choice = ({ row: { node, matchedName, matchKind } }: { readonly row: FoundRow }) => (
  <>
    <KindMark kind={node.__typename} /> <bdi class="name">{node.name}</bdi>
    {matchedName !== null && matchedName !== node.name ? <> <span class="aside">{matchKind === 'FUZZY' ? 'close to' : 'also'} <bdi>{matchedName}</bdi></span></> : null}
    <span class="aside what">{kindWord(node.__typename)}</span>
  </>
);
