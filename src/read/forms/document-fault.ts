import { NewsgraphError } from '../../errors.ts';

export type DocumentFaultCode = 'EMPTY_TEXT' | 'NOT_TEXT' | 'TOO_LARGE' | 'TOO_DEEP' | 'NOT_ENGLISH' | 'BAD_FORM' | 'WITHHELD';

/** Why a file, or one article of it, is not read. */
export class DocumentFault extends NewsgraphError {
  declare readonly code: DocumentFaultCode;
  /** Which article of the file, from 1; undefined for the file as a whole. */
  readonly item: number | undefined;

  constructor(code: DocumentFaultCode, message: string, item?: number) {
    super(code, message);
    this.item = item;
  }

  /** The same of one article of a file. */
  ofItem(item: number): DocumentFault {
    return new DocumentFault(this.code, this.message, item);
  }
}
