export * from '../records.ts';
