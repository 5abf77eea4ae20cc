/** The part of the edtf package that we use; it ships no types. Instants are epoch milliseconds, ±Infinity for open ends. */
declare module 'edtf' {
  interface Extent {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Extent;
}
