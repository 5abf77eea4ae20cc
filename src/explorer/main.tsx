import './styles/tokens.css';
import './styles/page.css';
import './styles/parts.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './shell/navigation.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
followLinks(document);
render(<App />, root);
