import { useEffect, useState } from 'preact/hooks';
import { awaited } from './under-way.ts';

const loaded = new Map<string, unknown>();

/** A part of the page whose code comes when it is first needed; undefined until then, and while `load` is undefined. `name` tells parts apart. */
export function usePart<Part>(name: string, load: (() => Promise<Part>) | undefined): Part | undefined {
  const [, draw] = useState(0);
  const isWanted = load !== undefined;
  useEffect(() => {
    if (!load || loaded.has(name)) return undefined;
    let isHere = true;
    awaited(load()).then((part) => {
      loaded.set(name, part);
      if (isHere) draw((count) => count + 1);
      return undefined;
    }, () => {
      // The server is gone, or has another build: the banner of the answer says so; loading the page anew gets the new one.
    });
    return () => {
      isHere = false;
    };
  }, [name, isWanted]);
  return isWanted ? loaded.get(name) as Part | undefined : undefined;
}
