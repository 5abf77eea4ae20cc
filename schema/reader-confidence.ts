/**
 * How sure an event read is, by what can be seen of it: a logistic model, fitted by `npm run fit:confidence` on the PLOVER
 * development records and the working part of the gold articles.
 */
export const readerConfidence = {
  constant: 0,
  weights: {},
} as const satisfies { readonly constant: number; readonly weights: Readonly<Record<string, number>> };
