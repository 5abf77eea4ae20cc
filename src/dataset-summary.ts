/** What the service tells of a dataset that it holds. */
export interface DatasetSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly licence: string;
  readonly address?: string | undefined;
  /** Which release of it this is, such as 24.1. */
  readonly release?: string | undefined;
  /** ISO day on which it was fetched or written. */
  readonly retrieved: string;
  /** ISO instant from which its claims are known. */
  readonly recordedAt: string;
}
