/** The longest address that is kept, in UTF-16 units. */
const LONGEST = 2000;

/** The address in its normal form, when it is http or https and holds no password; undefined otherwise (`javascript:`, `file:`, a bare path). */
export function webAddress(given: string | undefined): string | undefined {
  if (given === undefined || given.length > LONGEST || !URL.canParse(given.trim())) return undefined;
  const url = new URL(given.trim());
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' ? url.href : undefined;
}
