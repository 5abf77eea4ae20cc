/** `newsgraph/client`: every named operation as a typed document, and a client of one function that takes them. */
export { createClient, type Answer, type AnswerError, type Client, type ClientOptions } from './ask.ts';
export * from './documents/documents.ts';
export { possibleTypes } from './documents/possible-types.ts';
export type { TypedDocument } from './typed-document.ts';
