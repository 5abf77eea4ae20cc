/** Dates in words, from EDTF and from days. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function part(edtf: string): string {
  const [, year = '', month, day, sign = ''] = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/.exec(edtf) ?? [];
  if (year === '') return edtf === '..' || edtf === '' ? '' : edtf;
  const name = month === undefined ? '' : `${SEASONS[month] ?? MONTHS[Number(month) - 1] ?? month} `;
  const about = sign === '' ? '' : sign === '?' ? ' (uncertain)' : ' (about)';
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year.replaceAll('X', '0')}${year.includes('X') ? 's' : ''}${about}`;
}

/** "2021-06-27" → "27 June 2021"; "2021-04/.." → "since April 2021"; what cannot be read stays as it is. */
export function dateInWords(edtf: string | null | undefined): string {
  if (!edtf) return 'no date given';
  if (/^[X-]+$/.test(edtf)) return 'day not stated';
  if (!edtf.includes('/')) return part(edtf);
  const [from = '', to = ''] = edtf.split('/');
  if (to === '..' || to === '') return `since ${part(from)}`;
  if (from === '..' || from === '') return `until ${part(to)}`;
  return `${part(from)} – ${part(to)}`;
}

/** When a relation held; nothing where no source says. */
export function heldInWords(validity: { readonly from: { readonly edtf: string } | null; readonly to: { readonly edtf: string } | null } | null): string {
  if (!validity || (!validity.from && !validity.to)) return '';
  if (validity.from && validity.to) return validity.from.edtf === validity.to.edtf ? `in ${dateInWords(validity.from.edtf)}` : `${dateInWords(validity.from.edtf)} – ${dateInWords(validity.to.edtf)}`;
  return validity.from ? `from ${dateInWords(validity.from.edtf)}` : `until ${dateInWords(validity.to?.edtf)}`;
}
