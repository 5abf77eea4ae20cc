import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the active tab in sight: the strip of tabs scrolls, and a shared link opens at its far end. Shows nothing. */
export function ShowActiveTab(): null {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const title = tabs[activeTabIndex]?.title;
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeTabIndex, tabs.length, title]);
  return null;
}
