/** A question as a text that runs by itself: the document with the variables of the page as its defaults. */

/** Keys under which the words of the schema stand, not texts. */
const WORDS = new Set(['type', 'mode', 'status', 'quad', 'context', 'has', 'lacks', 'field', 'direction', 'voices', 'reviews', 'statuses', 'unit', 'predicate', 'roles']);

/** Writes the variables into the head of the operation. What a variable has no value for keeps its default. */
export function withVariables(document: string, variables: object): string {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined);
  const head = document.indexOf('query ');
  return given.reduce((text, [name, value]) => {
    const declared = new RegExp(`(\\$${name}: [\\w!\\[\\]]+?)(!?)( = [^,$)]*)?(?=[,)])`);
    return text.slice(0, head) + text.slice(head).replace(declared, (_all, type: string) => `${type} = ${literal(value, WORDS.has(name))}`);
  }, document.trim());
}

/** A value as GraphQL writes it; `isWord` where an enum stands. */
function literal(value: unknown, isWord: boolean): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return isWord && /^[A-Z][A-Z_]*$/.test(value) ? value : JSON.stringify(value).replaceAll('\u007f', '\\u007f');
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, isWord)).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => `${key}: ${literal(item, WORDS.has(key) || (isWord && (key === 'in' || key === 'notIn')))}`);
  return `{ ${fields.join(', ')} }`;
}

/** The longest address handed out, in characters; the playground has the same. */
export const LONGEST_LINK = 12_000;

/** The address that opens a question in the playground; undefined when it would be too long. */
export function playgroundLink(document: string, variables: object): string | undefined {
  const operationName = /query (\w+)/.exec(document)?.[1] ?? '';
  const search = new URLSearchParams({ query: document.trim(), variables: JSON.stringify(variables, null, 2), operationName });
  const link = `/playground/?${search.toString()}`;
  return link.length > LONGEST_LINK ? undefined : link;
}
