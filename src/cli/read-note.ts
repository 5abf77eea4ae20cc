import { documentForms } from '../read/forms/document-form.ts';
import { extractors } from './extractors.ts';
import { block } from './help.ts';

/** The forms and extractors, for the help. */
export const readNote = (): string => [
  block('Forms', Object.entries(documentForms)),
  block('Extractors', Object.entries(extractors).map(([name, { description }]) => [name, description] as const)),
].join('\n\n');
