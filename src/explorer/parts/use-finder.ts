import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { find, type FindData } from '../../client/documents/find.ts';
import { useAnswer } from '../shell/answers.ts';
import { lensInput } from '../shell/lens.ts';

export type FoundRow = FindData['entities']['edges'][number];
export type Found = FoundRow['node'];

export interface FinderOptions {
  readonly chosen: string;
  readonly kinds: readonly string[] | undefined;
  readonly onChoose: (found: Found | undefined) => void;
  readonly onText: ((text: string) => void) | undefined;
}

export interface FinderState {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly rows: readonly FoundRow[];
  /** Whether the list ends with a row that searches for the text itself. */
  readonly isText: boolean;
  readonly isListed: boolean;
  readonly isLoading: boolean;
  /** The row that Enter takes; -1 for none. */
  readonly active: number;
  readonly choose: (index: number) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onInput: () => void;
}

/** How long after the last key a search is sent. */
const PAUSE_MS = 120;
const MOST_ROWS = 8;
/** Asked for where only some kinds are wanted, so that enough are left. */
const BEFORE_KINDS = 30;

/** What a finder holds: the text, what was found, which row is meant, and what keys do. */
export function useFinder({ chosen, kinds, onChoose, onText }: FinderOptions): FinderState {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(chosen);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [taken, setTaken] = useState(chosen);
  const asked = useLater(text.trim());
  const isAsked = isOpen && asked !== '' && asked !== taken;
  const { data, isLoading } = useAnswer(find, isAsked ? { text: asked, first: kinds ? BEFORE_KINDS : MOST_ROWS, lens: lensInput() } : undefined);
  useEffect(() => {
    setText(chosen);
    setTaken(chosen);
  }, [chosen]);
  // A name that was typed and not chosen must not be passed over in silence.
  useEffect(() => field.current?.setCustomValidity(onText || text.trim() === '' || text === taken ? '' : 'Choose a name from the list, or empty the field.'), [text, taken, onText === undefined]);

  const rows = (data?.entities.edges ?? []).filter(({ node }) => kinds?.includes(node.__typename) ?? true).slice(0, MOST_ROWS);
  const isText = onText !== undefined && text.trim() !== '';
  const isListed = isOpen && text.trim() !== '' && text !== taken && (rows.length > 0 || isText || data !== undefined);
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (index: number): void => {
    const row = rows[index];
    close();
    if (row) {
      setTaken(row.node.name);
      setText(row.node.name);
      onChoose(row.node);
    } else if (isText) onText(text.trim());
  };
  const onInput = (): void => {
    const value = field.current?.value ?? '';
    setText(value);
    setOpen(true);
    setActive(-1);
    setTaken('');
    if (value === '') onChoose(undefined);
  };
  const onKeyDown = keysOf({ size: rows.length + (isText ? 1 : 0), rows: rows.length, active, isListed, isText, choose, close, open: () => setOpen(true), setActive, clear: () => setText('') });
  return { field, text, rows, isText, isListed, isLoading, active, choose, close, onKeyDown, onInput };
}

interface Keys {
  readonly size: number;
  readonly rows: number;
  readonly active: number;
  readonly isListed: boolean;
  readonly isText: boolean;
  readonly choose: (index: number) => void;
  readonly close: () => void;
  readonly open: () => void;
  readonly setActive: (index: number) => void;
  readonly clear: () => void;
}

/** Arrows go through the list and round its ends; Enter takes a row, else the text; Escape closes the list, then empties the field. */
const keysOf = ({ size, rows, active, isListed, isText, choose, close, open, setActive, clear }: Keys) => (event: KeyboardEvent): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    open();
    if (size > 0) setActive(active < 0 ? (step > 0 ? 0 : size - 1) : (active + step + size) % size);
  } else if (event.key === 'Enter' && isListed && (active >= 0 || (!isText && rows > 0))) choose(Math.max(0, active));
  else if (event.key === 'Enter' && isText) choose(rows);
  else if (event.key === 'Escape') {
    if (!isListed) clear();
    close();
  } else return;
  event.preventDefault();
};

function useLater(text: string): string {
  const [later, setLater] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}
