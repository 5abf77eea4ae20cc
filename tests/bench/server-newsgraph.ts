import { createServer } from 'node:http';
import { createListener } from '../../src/http/listener.ts';
import { bundled } from '../bundled.ts';
import { reportTo } from './child.ts';

/** newsgraph as it is served, without the static pages. */
reportTo(createServer(createListener({ graphql: bundled().nodeHandler, playground: undefined })));
