import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Finder } from './parts/finder.tsx';
import { LensControl } from './parts/lens-control.tsx';
import { ThemeSwitch } from './parts/theme-switch.tsx';
import { HomePage } from './pages/home-page.tsx';
import { hrefTo, pageOf } from './shell/links.ts';
import { go, goToAnchor, usePlace } from './shell/navigation.ts';
import { useTitle } from './shell/page-title.ts';
import { usePart } from './shell/use-part.ts';

/** The frame around every page, and which page an address means. */
export function App() {
  const { path, params } = usePlace();
  const isEmbedded = params.get('embed') === '1';
  useArrival(path);
  if (isEmbedded) {
    return (
      <div class="frame is-embedded">
        <main id="main"><Page path={path} /></main>
        <footer class="foot"><LensControl /><p><a href={hrefTo(path, { ...Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])), embed: [] })} target="_blank" rel="noopener">Open in newsgraph</a></p></footer>
      </div>
    );
  }
  return (
    <div class="frame">
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); document.querySelector<HTMLElement>('main h1')?.focus(); }}>Skip to the page</a>
      <header class="head">
        <a class="brand" href={hrefTo('/')}>newsgraph</a>
        <nav aria-label="Pages">
          <NavLink path="/events">Events</NavLink><NavLink path="/path">Paths</NavLink><NavLink path="/dyad">Dyads</NavLink><NavLink path="/atlas">Atlas</NavLink><NavLink path="/about">About</NavLink><a href="/playground/">Playground</a>
        </nav>
        {path === '/' ? null : (
          <Finder
            key={path} class="finder-head" isLabelHidden label="Search all names" placeholder="Search all names"
            onChoose={(found) => { if (found) go(pageOf(found.plainId)); }} onText={(text) => go(hrefTo('/events', { text }))}
          />
        )}
        <ThemeSwitch />
      </header>
      <LensControl />
      <main id="main"><Page path={path} /></main>
    </div>
  );
}

function NavLink({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  const here = usePlace().path;
  return <a href={hrefTo(path)} {...(here === path || here.startsWith(`${path}/`) ? { 'aria-current': 'page' as const } : {})}>{children}</a>;
}

/** How long what the address points at may take to come. */
const ARRIVAL_MS = 10_000;

/**
 * After going to another page, its heading gets the focus, so that it is read out and the keyboard starts there; or what the
 * address points at, also on the first page. Either may come later than the page.
 */
function useArrival(path: string): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const { hash } = globalThis.location;
    const waits: (() => boolean)[] = [...(hash === '' ? [] : [() => goToAnchor(hash)]), ...(isFirst.current ? [] : [focusHeading])];
    isFirst.current = false;
    const arrive = (): boolean => {
      const at = waits.findIndex((isThere) => isThere());
      // The heading may have come before what the address points at, which still counts when it comes.
      if (at !== -1) waits.splice(at);
      return waits.length === 0;
    };
    if (arrive()) return undefined;
    const watcher = new MutationObserver(() => { if (arrive()) watcher.disconnect(); });
    watcher.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watcher.disconnect(), ARRIVAL_MS);
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
    };
  }, [path]);
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

const PAGES = {
  events: async () => (await import('./pages/events-page.tsx')).EventsPage,
  ev: async () => (await import('./pages/event-page.tsx')).EventPage,
  e: async () => (await import('./pages/entity-page.tsx')).EntityPage,
  a: async () => (await import('./pages/article-page.tsx')).ArticlePage,
  dyad: async () => (await import('./pages/dyad-page.tsx')).DyadPage,
  path: async () => (await import('./pages/path-page.tsx')).PathPage,
  atlas: async () => (await import('./pages/atlas-page.tsx')).AtlasPage,
  about: async () => (await import('./pages/about-page.tsx')).AboutPage,
} as const;

function Page({ path }: { readonly path: string }) {
  const [, name = '', first = '', second = ''] = path.split('/').map(decoded);
  const Events = usePart('events', name === 'events' ? PAGES.events : undefined);
  const Event = usePart('ev', name === 'ev' ? PAGES.ev : undefined);
  const Entity = usePart('e', name === 'e' ? PAGES.e : undefined);
  const Article = usePart('a', name === 'a' ? PAGES.a : undefined);
  const Dyad = usePart('dyad', name === 'dyad' ? PAGES.dyad : undefined);
  const Path = usePart('path', name === 'path' ? PAGES.path : undefined);
  const Atlas = usePart('atlas', name === 'atlas' ? PAGES.atlas : undefined);
  const About = usePart('about', name === 'about' ? PAGES.about : undefined);
  if (name === '') return <HomePage />;
  if (Events) return <Events />;
  if (Event) return <Event key={first} id={first} />;
  if (Entity) return <Entity key={first} id={first} />;
  if (Article) return <Article key={first} id={first} />;
  if (Dyad) return <Dyad a={first} b={second} />;
  if (Path) return <Path />;
  if (Atlas) return <Atlas />;
  if (About) return <About />;
  return name in PAGES ? <div class="page-place" aria-busy="true" /> : <NoPage />;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function NoPage() {
  useTitle('No such page');
  return <div class="card"><h1 tabIndex={-1}>There is no such page</h1><p><a href={hrefTo('/')}>Begin at the first</a>, or <a href={hrefTo('/events')}>look through the events</a>.</p></div>;
}
