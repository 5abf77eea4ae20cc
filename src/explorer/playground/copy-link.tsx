import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { LONGEST_LINK, linkTo } from './shared-link.ts';

/** How long the confirmation stands. */
const SHOWN_MS = 3_000;

/** A toolbar button that copies the address of the query at hand, and says so. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  const { queryEditor, variableEditor, operationName } = useGraphiQL(pick('queryEditor', 'variableEditor', 'operationName'));
  const say = (words: string): void => {
    setSaid(words);
    setTimeout(() => setSaid(''), SHOWN_MS);
  };
  const copy = async (): Promise<void> => {
    const variables = variableEditor?.getValue().trim();
    const link = linkTo({
      query: queryEditor?.getValue() ?? '', ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}),
    }, globalThis.location.href);
    if (link.length > LONGEST_LINK) {
      say('This query is too long for a link.');
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      say('Link copied.');
    } catch {
      history.replaceState(null, '', link);
      say('The link now stands in the address bar.');
    }
  };
  return (
    <>
      <ToolbarButton label="Copy link to this query" onClick={() => void copy()}>
        <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
          <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1-1" strokeLinecap="round" />
        </svg>
      </ToolbarButton>
      <output className="said" aria-live="polite">{said}</output>
    </>
  );
}
