import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ChooseOperation } from './choose-operation.ts';
import { CopyLink } from './copy-link.tsx';
import { defaultTabs } from './default-tabs.ts';
import { letTabLeaveEditors } from './leave-editor.ts';
import { NameEditors } from './name-editors.ts';
import { readSharedQuery } from './shared-link.ts';
import { ShowActiveTab } from './show-active-tab.ts';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', globalThis.location.href).href });
const shared = readSharedQuery(globalThis.location.search);
const plugins = [HISTORY_PLUGIN, explorerPlugin()];

function Playground() {
  return (
    <>
      <header className="bar">
        <h1><a href="/">newsgraph</a> playground</h1>
        <p>Ctrl+Enter runs the query. By keyboard, Enter goes into an editor; Escape, then Tab or Shift+Tab, leaves it.</p>
      </header>
      <main className="stage">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultTabs={shared ? [shared, ...defaultTabs] : defaultTabs}
          defaultEditorToolsVisibility="variables"
          {...(shared ? { initialQuery: shared.query, initialVariables: shared.variables ?? '' } : {})}
        >
          <GraphiQL.Logo><span className="sr-only">newsgraph</span></GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ merge, prettify, copy }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <CopyLink />
              </>
            )}
          </GraphiQL.Toolbar>
          <NameEditors />
          <ShowActiveTab />
          {shared?.operationName ? <ChooseOperation name={shared.operationName} /> : null}
        </GraphiQL>
      </main>
    </>
  );
}

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
letTabLeaveEditors(document);
createRoot(root).render(<Playground />);
