import { useState } from 'preact/hooks';

const ORDER = ['', 'light', 'dark'] as const;
const NAMES = { '': 'as the system', light: 'light', dark: 'dark' } as const;

/** Light, dark, or as the system has it; remembered in this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<(typeof ORDER)[number]>(ORDER.find((one) => one === document.documentElement.dataset['theme']) ?? '');
  const turn = (): void => {
    const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? '';
    if (next === '') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      if (next === '') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // A browser that keeps nothing keeps no theme either.
    }
    setTheme(next);
  };
  return <button type="button" class="theme" onClick={turn} aria-label={`Colours: ${NAMES[theme]}. Change`}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.300" fill="none" stroke="currentColor" stroke-width="1.400" /><path d="M8 1.700a6.300 6.300 0 0 1 0 12.600z" fill="currentColor" /></svg></button>;
}
