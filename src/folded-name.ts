/** A name without what does not tell two apart: case, accents, runs of blanks, the form of apostrophes. */
export const foldedName = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{Mn}/gu, '').toLowerCase().replaceAll(/[’‘`´]/g, '\'').replaceAll(/\s+/g, ' ').trim();
