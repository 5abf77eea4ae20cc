import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Names the editors for screen readers, which otherwise hear "Editor content" four times, and says how to leave them. Shows nothing. */
export function NameEditors(): null {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  useEffect(() => {
    const editorsByName = { Query: queryEditor, Variables: variableEditor, Headers: headerEditor, Answer: responseEditor };
    for (const [name, editor] of Object.entries(editorsByName)) {
      editor?.updateOptions({ ariaLabel: `${name}. Press Escape, then Tab, to leave.` });
      const stop = editor?.getContainerDomNode();
      if (!stop || stop.hasAttribute('aria-label')) continue;
      stop.setAttribute('role', 'group');
      stop.setAttribute('aria-label', `${name}. Press Enter to go in.`);
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
