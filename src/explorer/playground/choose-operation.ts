import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Selects, once, the operation that a shared link names, and puts the cursor there: Ctrl+Enter runs the operation at the cursor. Shows nothing. */
export function ChooseOperation({ name }: { readonly name: string }): null {
  const { operations, queryEditor } = useGraphiQL(pick('operations', 'queryEditor'));
  const actions = useGraphiQLActions();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !operations || !queryEditor) return;
    done.current = true;
    const chosen = operations.find((operation) => operation.name?.value === name);
    const start = chosen?.loc && queryEditor.getModel()?.getPositionAt(chosen.loc.start);
    if (!start) return;
    queryEditor.setPosition(start);
    actions.setOperationName(name);
  }, [operations, queryEditor, actions, name]);
  return null;
}
