import { useState } from 'preact/hooks';
import { playgroundLink, withVariables } from '../shell/graphql-text.ts';
import { count } from '../shell/words.ts';

/** One file that a view can be saved as. */
export interface Download {
  readonly format: 'CSV' | 'JSON' | 'GEXF' | 'SVG';
  /** How many rows, nodes or marks the file will hold. */
  readonly rows: number;
  readonly what: string;
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly make: () => Promise<string> | string;
}

interface ActionsProps {
  readonly document: string;
  readonly variables: object;
  readonly downloads: readonly Download[];
}

/** How long a confirmation stands. */
const SAID_MS = 3_000;

/** What can be done with a view: its link, the GraphQL behind it, and files of what it shows. */
export function Actions({ document: text, variables, downloads }: ActionsProps) {
  const [said, setSaid] = useState('');
  const [isShown, setShown] = useState(false);
  const say = (words: string): void => {
    setSaid(words);
    setTimeout(() => setSaid(''), SAID_MS);
  };
  const copy = async (what: string, words: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(what);
      say(words);
    } catch {
      setShown(true);
      say('The browser does not let this page copy: take it from below.');
    }
  };
  const save = async (download: Download): Promise<void> => {
    say('Making the file …');
    try {
      const { saveAs } = await import('../files/save.ts');
      saveAs(download, await download.make());
      say('Saved.');
    } catch (error) {
      say(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const query = withVariables(text, variables);
  const link = playgroundLink(text, variables);
  return (
    <div class="actions">
      <div class="actions-row" role="group" aria-label="Share and download this view">
        <button type="button" onClick={() => void copy(globalThis.location.href, 'Link copied.')}>Copy link</button>
        <button type="button" onClick={() => void copy(query, 'GraphQL copied.')}>Copy GraphQL</button>
        {link === undefined ? null : <a class="button" href={link} target="_blank" rel="noopener">Open in playground</a>}
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>{isShown ? 'Hide query' : 'Show query'}</button>
        {downloads.map((download) => (
          <button key={download.format} type="button" onClick={() => void save(download)}>{download.format} <span class="aside">({count(download.rows)} {download.what})</span></button>
        ))}
        <output class="said">{said}</output>
      </div>
      {isShown ? <pre class="query" tabIndex={0} role="region" aria-label="The GraphQL of this view"><code>{query}</code></pre> : null}
    </div>
  );
}
