import { NOUN_LEMMAS, VERB_LEMMAS } from '../../src/read/english/lemma-exceptions.ts';

/** Forms of a verb that an example may have. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

const formsOf = (lemmas: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const [form, base] of lemmas) forms.set(base, [...(forms.get(base) ?? []), form]);
  return forms;
};

const VERBS = formsOf(VERB_LEMMAS);
const NOUNS = formsOf(NOUN_LEMMAS);

/** Verbs of more than one syllable that double their last letter. */
const DOUBLES = /^(?:commit|deter|compel|expel|rebel|admit|submit|permit|confer|refer|defer|propel|acquit|patrol|cancel|travel|channel|level|bar|ban|embed|parcel|model|marshal|quarrel|dispel|hobnob|kidnap)$/;

/** The verb in a form: "carry" → "carried". */
export function verbIn(base: string, form: VerbForm): string {
  if (form === 'base') return base;
  if (form === 's') return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const stem = DOUBLES.test(base) || /^[^aeiou]*[aeiou][bdgklmnprst]$/.test(base) && !/[aeiou]{2}/.test(base) ? `${base}${base.at(-1)}` : base;
  if (form === 'ing') return `${base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : stem}ing`.replace('kking', 'king');
  if (base === 'beat' && form === 'past') return base;
  const whole = /^(?:over|out|under|fore|mis|with|up|re)(?=\w{3})/.exec(base)?.[0];
  const inner = whole === undefined || VERBS.has(base) ? undefined : base.slice(whole.length);
  if (whole !== undefined && inner !== undefined && VERBS.has(inner)) return `${whole}${verbIn(inner, form)}`;
  const past = (VERBS.get(base) ?? []).filter((one) => one !== base && !/(?:ing|es)$|^burnt$/.test(one));
  const irregular = form === 'past' ? past[0] : past.at(-1);
  if (irregular !== undefined) return irregular;
  if (/^(?:hit|cut|put|set|shut|let|quit|shed|spread|cast|beset|broadcast|upset|rid)$/.test(base)) return base;
  return base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem.replace(/kk$/, 'k')}ed`;
}

/** The noun in the plural. */
export function plural(noun: string): string {
  const irregular = NOUNS.get(noun)?.[1];
  return irregular ?? verbIn(noun, 's');
}
